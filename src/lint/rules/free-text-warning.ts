import { atField } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** The warning at a survey's free text says what not to write. */
export const freeTextWarning = {
  id: 'free-text-warning',
  group: 'privacy',
  scope: 'text',
  kinds: ['survey'],
  severity: 'warning',
  what: {
    sv: 'Varningen vid en enkäts fritext ska säga att ingen får pekas ut.',
    en: 'The warning at a survey’s free text should say that nobody is to be pointed out.',
  },
  why: {
    sv: 'Fritext är där namn och händelser hamnar, också i den minsta gruppen.',
    en: 'Free text is where names and events end up, also in the smallest group.',
  },
  good: [{ files: { 'workshops/surveys/efter.yaml': after('Skriv inget som pekar ut någon.') } }],
  bad: [
    { files: { 'workshops/surveys/efter.yaml': after('Tack för att du svarar.') }, at: ['workshops/surveys/efter.yaml:8:40'] },
  ],
  *check({ texts }) {
    for (const text of texts) {
      const warning = text.kind === 'survey' ? warningIn(text.data) : undefined;
      if (warning === undefined || negation.test(warning)) continue;
      yield atField(text, ['freeText', 'warning'], {
        message: {
          sv: 'Varningen säger inte vad man ska låta bli att skriva.',
          en: 'The warning does not say what not to write.',
        },
        hint: {
          sv: 'Skriv till exempel: Skriv inget som pekar ut dig själv eller någon annan.',
          en: 'Write, for instance: Write nothing that points out yourself or anybody else.',
        },
      });
    }
  },
} satisfies Rule<'free-text-warning'>;

const negation =
  /(?<!\p{L})(?:inte|inget|inga|ingen|ej|aldrig|undvik|utan|låt bli|lämna bort|utelämna|not|nothing|never|no|nobody|avoid|without|leave out|refrain|don['’]t)(?!\p{L})/iu;

function warningIn(data: object): string | undefined {
  const freeText: unknown = 'freeText' in data ? data.freeText : undefined;
  const warning: unknown =
    typeof freeText === 'object' && freeText !== null && 'warning' in freeText ? freeText.warning : undefined;
  return typeof warning === 'string' ? warning : undefined;
}

function after(warning: string): string {
  return `title: Efter\npurpose: Se om samtalet gav något.\nscale: [Nej, Ja]\nminGroup: 5\nitems:\n  - { id: skal, text: Jag hörde ett nytt skäl. }\n\nfreeText: { text: Något mer?, warning: ${warning} }\n`;
}
