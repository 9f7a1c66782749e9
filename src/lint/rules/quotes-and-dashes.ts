import type { Message } from '../../diagnostics/diagnostic.ts';
import { termWith } from '../example-term.ts';
import { atStretch } from '../finding.ts';
import type { Passage } from '../language/passage.ts';
import type { Finding, Rule } from '../rule.ts';

/** Quotation marks and dashes are those of the language. */
export const quotesAndDashes = {
  id: 'quotes-and-dashes',
  group: 'language',
  scope: 'text',
  severity: 'warning',
  what: {
    sv: 'Citattecken och tankstreck ska vara språkets egna: ”så här” och – så här.',
    en: 'Quotation marks and dashes should be those of the language: “like this” and – like this.',
  },
  why: {
    sv: 'Raka tecken är skrivmaskinens. På ett tryckt blad syns de som slarv, och dubbla bindestreck läses upp två gånger.',
    en: 'Straight marks are the typewriter’s. On a printed sheet they look careless, and double hyphens are read aloud twice.',
  },
  good: [
    {
      files: termWith({
        example:
          'Leyla sa ”ja”. Hon väntade – länge. En 15-årig e-tjänst, sidan 3-5, `"kod" -- här`, a--b och [länk](https://exempel.se/--a "titel").',
      }),
    },
  ],
  bad: [
    {
      files: termWith({ example: 'Leyla sa "ja" -- till slut. Sedan gick hon - hem. “Nej”, sa Dragan.' }),
      at: [
        'glossary/terms/jav.md:8:10',
        'glossary/terms/jav.md:8:13',
        'glossary/terms/jav.md:8:15',
        'glossary/terms/jav.md:8:44',
        'glossary/terms/jav.md:8:51',
      ],
      fixed: termWith({ example: 'Leyla sa ”ja” – till slut. Sedan gick hon – hem. ”Nej”, sa Dragan.' }),
    },
  ],
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.path !== undefined || !/["“„]| --? /.test(passage.written)) continue;
      for (const found of passage.written.matchAll(passage.lang === 'sv' ? wrongSv : wrongEn)) {
        const instead = insteadOf(found[0], passage, found.index);
        const says = /-/.test(found[0]) ? dash : quote(instead);
        yield mended(atStretch(passage, { start: found.index, end: found.index + found[0].length }, says), instead);
      }
    }
  },
} satisfies Rule<'quotes-and-dashes'>;

const wrongSv = /["“„]|(?<=[^\s|] )--?(?= [^\s|])/g;
const wrongEn = /"|(?<=[^\s|] )--?(?= [^\s|])/g;

function insteadOf(found: string, { lang, written }: Passage, at: number): string {
  if (found.startsWith('-')) return '–';
  if (lang === 'sv') return '”';
  return at === 0 || /[\s([–—]/.test(written[at - 1] ?? '') ? '“' : '”';
}

const dash: { message: Message; hint: Message } = {
  message: { sv: 'Här står bindestreck där ett tankstreck hör hemma.', en: 'Hyphens stand here where a dash belongs.' },
  hint: { sv: 'Skriv »–«.', en: 'Write “–”.' },
};

function quote(instead: string): { message: Message; hint: Message } {
  return {
    message: { sv: 'Citattecknet är inte språkets eget.', en: 'The quotation mark is not that of the language.' },
    hint: { sv: `Skriv ${instead}.`, en: `Write ${instead}.` },
  };
}

function mended(finding: Finding, text: string): Finding {
  const { file, span } = finding;
  return span ? { ...finding, fix: [{ file, start: span.start.offset, end: span.end.offset, text }] } : finding;
}
