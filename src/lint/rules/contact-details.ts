import type { Message } from '../../diagnostics/diagnostic.ts';
import { exampleDilemma } from '../example-texts.ts';
import type { Rule } from '../rule.ts';
import { hitsIn } from '../whole-text.ts';

/** No text holds an e-mail address or telephone number that may be somebody's. */
export const contactDetails = {
  id: 'contact-details',
  group: 'privacy',
  scope: 'text',
  severity: 'warning',
  options: {
    allow: {
      what: { sv: 'Adresser och nummer som får stå.', en: 'Addresses and numbers that may stand.' },
      default: [],
    },
  },
  what: {
    sv: 'E-postadresser och telefonnummer i texter ska vara sådana som ingen kan ha.',
    en: 'E-mail addresses and telephone numbers in texts should be such as nobody can have.',
  },
  why: {
    sv: 'Någon läser, provar och når en människa som inget vet.',
    en: 'Somebody reads it, tries it and reaches a human being who knows nothing.',
  },
  good: [
    {
      files: {
        'dilemmas/biljetten.md': exampleDilemma({
          body: 'Skriv till leyla@exempel.example eller ring 08-465 004 15, 112 eller 114 14.',
        }),
      },
    },
    {
      files: {
        'dilemmas/biljetten.md': exampleDilemma({
          body: 'Klockan 08-10 den 20-11-2026, 0-100 på 070 sekunder, 1 000 000 kronor.',
        }),
      },
    },
  ],
  bad: [
    {
      files: { 'dilemmas/biljetten.md': exampleDilemma({ body: 'Skriv till leyla.ek@vardverket.se.' }) },
      at: ['dilemmas/biljetten.md:11:12'],
    },
    {
      files: { 'dilemmas/biljetten.md': exampleDilemma({ body: 'Ring 070-123 45 67 eller +46 8 123 456 78.' }) },
      at: ['dilemmas/biljetten.md:11:6', 'dilemmas/biljetten.md:11:26'],
    },
  ],
  *check({ texts }, settings) {
    for (const text of texts) {
      const allowed = new Set(settings.words('allow', text.source.file).map((each) => each.toLowerCase()));
      for (const { match, file, span } of [...hitsIn(text, address, '@'), ...hitsIn(text, telephone)]) {
        const written = match[0];
        const isAddress = written.includes('@');
        if (allowed.has(written.toLowerCase()) || (isAddress ? isNobodysAddress(written) : isNobodysNumber(written))) continue;
        yield {
          file,
          span,
          ...(isAddress
            ? { message: addressFound(written), hint: useExample }
            : { message: numberFound(written), hint: useFiction }),
        };
      }
    }
  },
} satisfies Rule<'contact-details'>;

const address = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;

/** Seven digits or more, from 0 or +46, with a sign or a blank after the area code, as Swedes write them. */
const telephone =
  /(?<![\p{L}\p{N}+./:-])(?:\+46[ -]?(?:\(0\))?\d{1,3}|0\d{1,3})[- ]\d{2,4}(?:[ -]?\d{2,3}){1,3}(?![\p{L}\p{N}]|[-./:]\d)/gu;

/** Names that no address can have (RFC 2606), and what begins like »exempel«. */
function isNobodysAddress(written: string): boolean {
  return /@(?:.*\.)?(?:example\.(?:com|org|net|se)|(?:exempel|example)[^.@]*\.[a-z]+|[^.@]+\.(?:example|test|invalid|localhost))$/i.test(
    written,
  );
}

/** The series that the Post and Telecom Authority keeps for fiction, and numbers of no more than six digits. */
function isNobodysNumber(written: string): boolean {
  const digits = written.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^46/, '0');
  return digits.length < 8 || fiction.test(digits);
}

const fiction = /^(?:03139006\d\d|04062804\d\d|08465004\d\d|09803192\d\d|07017406\d\d)$/;

function addressFound(written: string): Message {
  return { sv: `»${written}« kan vara någons e-postadress.`, en: `“${written}” may be somebody’s e-mail address.` };
}

function numberFound(written: string): Message {
  return { sv: `»${written}« kan vara någons telefonnummer.`, en: `“${written}” may be somebody’s telephone number.` };
}

const useExample: Message = {
  sv: 'Skriv en adress som slutar på .example, eller ta bort den.',
  en: 'Write an address that ends in .example, or remove it.',
};

const useFiction: Message = {
  sv: 'Skriv ett nummer som är avsatt för påhittade personer, som 08-465 004 15, eller ta bort det.',
  en: 'Write a number kept for people who are made up, such as 08-465 004 15, or remove it.',
};
