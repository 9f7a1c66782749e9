import { termWith, writeTerm } from '../example-term.ts';
import { atStretch } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** The words of the glossary are spelt as the glossary spells them. */
export const termMisspelt = {
  id: 'term-misspelt',
  group: 'language',
  scope: 'text',
  severity: 'warning',
  options: {
    allow: {
      what: { sv: 'Ord som liknar ett uppslagsord men är rätt.', en: 'Words that look like an entry but are right.' },
      default: [],
    },
  },
  what: {
    sv: 'Ordlistans ord ska stavas som i ordlistan.',
    en: 'The words of the glossary should be spelt as in the glossary.',
  },
  why: {
    sv: 'Ett felstavat ord går inte att söka på, och det är just de ord som ska förklaras som läsaren inte kan.',
    en: 'A misspelt word cannot be searched for, and it is the words to be explained that the reader does not know.',
  },
  good: [
    {
      files: {
        ...glossary(),
        ...termWith({ example: 'Rättssäkerhetens krav. Lokalitet och objektivt. Opartiskt, partiskhet, opartiskheten.' }),
      },
    },
  ],
  bad: [
    {
      files: { ...glossary(), ...termWith({ example: 'Rättsäkerhet kräver objektvitet. Opartikshetens gräns.' }) },
      at: ['glossary/terms/jav.md:8:1', 'glossary/terms/jav.md:8:21', 'glossary/terms/jav.md:8:34'],
    },
  ],
  *check({ passages, termWords }, settings) {
    for (const passage of passages) {
      for (const word of passage.words) {
        const meant = termWords.meantBy(word.lower, passage.lang);
        if (meant === undefined) continue;
        if (settings.words('allow', passage.text.source.file).some((each) => each.toLowerCase() === word.lower)) continue;
        const written = passage.written.slice(word.start, word.end);
        yield atStretch(passage, word, {
          message: {
            sv: `»${written}« är nästan ordlistans »${meant}«.`,
            en: `“${written}” is almost the glossary’s “${meant}”.`,
          },
          hint: {
            sv: `Skriv »${meant}« i rätt form, eller lägg till ordet i regelns »allow« om det är ett annat ord.`,
            en: `Write “${meant}” in its right form, or add the word to the rule’s “allow” if it is another word.`,
          },
        });
      }
    }
  },
} satisfies Rule<'term-misspelt'>;

function glossary(): Readonly<Record<string, string>> {
  return {
    'glossary/terms/rattssakerhet.md': writeTerm({ title: 'Rättssäkerhet' }),
    'glossary/terms/lojalitet.md': writeTerm({ title: 'Lojalitet' }),
    'glossary/terms/opartiskhet.md': writeTerm({ title: 'Opartiskhet' }),
  };
}
