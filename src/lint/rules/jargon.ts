import type { LanguageCode } from '../../i18n/language.ts';
import { termWith } from '../example-term.ts';
import { atStretch } from '../finding.ts';
import { jargonEn } from '../language/jargon-en.ts';
import { jargonSv } from '../language/jargon-sv.ts';
import { type PhraseList, phraseList } from '../language/phrase-list.ts';
import type { Rule } from '../rule.ts';

/** Plain words rather than officialese and office English. */
export const jargon = {
  id: 'jargon',
  group: 'language',
  scope: 'text',
  severity: 'warning',
  options: {
    allow: {
      what: {
        sv: 'Ord eller fraser som får användas, i den form de står.',
        en: 'Words or phrases that may be used, as they stand.',
      },
      default: [],
    },
    also: {
      what: {
        sv: 'Fler ord att undvika, med vad man kan skriva: »avrop = beställning«.',
        en: 'More words to avoid, with what to write: “avrop = beställning”.',
      },
      default: [],
    },
  },
  what: {
    sv: 'Skriv vanliga ord i stället för kanslisvenska och kontorsengelska.',
    en: 'Write plain words instead of officialese and office jargon.',
  },
  why: {
    sv: 'Texterna läses högt av människor med olika yrken och modersmål. Språklagen kräver att myndigheter skriver vårdat, enkelt och begripligt.',
    en: 'The texts are read aloud by people of different professions and mother tongues. The law asks agencies for plain language.',
  },
  good: [
    {
      files: termWith({
        example:
          'Handläggaren fick brevet och använde det. ”Härmed översändes handlingen”, skrev Leyla. Kommuniceringen var klar. Hon adresserade kuvertet till skolan.',
      }),
    },
  ],
  bad: [
    {
      files: termWith({ example: 'Leyla erhåller feedback i syfte att säkerställa kvaliteten. Beslutet implementerades.' }),
      at: [
        'glossary/terms/jav.md:8:7',
        'glossary/terms/jav.md:8:16',
        'glossary/terms/jav.md:8:25',
        'glossary/terms/jav.md:8:37',
        'glossary/terms/jav.md:8:70',
      ],
    },
  ],
  *check({ passages }, settings) {
    // What a provision says is said in its own words.
    for (const passage of passages.filter(({ path }) => path?.[0] !== 'laws')) {
      const { file } = passage.text.source;
      const list = listFor(passage.lang, settings.words('also', file));
      for (const { first, last, says } of list.in(passage.words)) {
        if (passage.isSpoken(first.start)) continue;
        const written = passage.written.slice(first.start, last.end).replace(/\s+/g, ' ');
        if (settings.words('allow', file).some((each) => each.toLowerCase() === written.toLowerCase())) continue;
        yield atStretch(
          passage,
          { start: first.start, end: last.end },
          {
            message: { sv: `»${written}« går att säga med vanliga ord.`, en: `“${written}” can be said in plain words.` },
            hint: { sv: `Till exempel: ${says}.`, en: `For instance: ${says}.` },
          },
        );
      }
    }
  },
} satisfies Rule<'jargon'>;

const made = new Map<string, PhraseList>();

/** The words of a language and the maintainer's own; read once as long as they are the same. */
function listFor(lang: LanguageCode, also: readonly string[]): PhraseList {
  const own = also.join('\n').toLowerCase();
  const before = made.get(lang + own);
  if (before) return before;
  const list = phraseList(`${lang === 'sv' ? jargonSv : jargonEn}\n${own}`);
  made.set(lang + own, list);
  return list;
}
