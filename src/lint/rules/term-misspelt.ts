import type { LanguageCode } from '../../i18n/language.ts';
import { termWith } from '../example-term.ts';
import { atStretch } from '../finding.ts';
import { WordQuestion } from '../language/lexicon.ts';
import { entrySpellerOf, type Speller, spellerOf } from '../language/misspelling.ts';
import { valueWords } from '../language/value-words.ts';
import type { Word } from '../language/words.ts';
import type { Rule } from '../rule.ts';

/** The words that the talk is about are spelt right. */
export const termMisspelt = {
  id: 'term-misspelt',
  group: 'language',
  scope: 'text',
  severity: 'warning',
  options: {
    words: {
      what: {
        sv: 'Fler ord som är värda att stava rätt: bankens egna, på minst sju bokstäver.',
        en: 'More words worth spelling right: the bank’s own, of at least seven letters.',
      },
      default: [],
    },
    allow: {
      what: { sv: 'Ord som liknar något av dem men är rätt.', en: 'Words that look like one of them but are right.' },
      default: [],
    },
  },
  what: {
    sv: 'Värdegrundens ord och ordlistans uppslagsord ska vara rätt stavade.',
    en: 'The words of the values and the entries of the glossary should be spelt right.',
  },
  why: {
    sv: 'Ett felstavat ord går inte att söka på, och det är just de ord som ska förklaras som läsaren inte kan.',
    en: 'A misspelt word cannot be searched for, and it is the words to be explained that the reader does not know.',
  },
  good: [
    {
      files: termWith({
        example:
          'Rättssäkerhetens krav. Lokalitet och objektivt. Opartiskt, partiskhet, opartiskheten. Demokratisk, demokratier, rättvist, tydligt.',
      }),
    },
  ],
  bad: [
    {
      files: {
        'glossary/terms/efterklokhet.md': termWith({ title: 'Efterklokhet' })['glossary/terms/jav.md'] ?? '',
        ...termWith({ example: 'Av efterkolkhet och efterlkokheten blir ingen bättre, men efterklokheten lär.' }),
      },
      at: ['glossary/terms/jav.md:8:4', 'glossary/terms/jav.md:8:21'],
    },
    {
      files: termWith({ example: 'Rättsäkerhet kräver objektvitet. Opartikshetens gräns.' }),
      at: ['glossary/terms/jav.md:8:1', 'glossary/terms/jav.md:8:21', 'glossary/terms/jav.md:8:34'],
    },
  ],
  *check({ passages, names, bank }, settings) {
    for (const passage of passages) {
      const { file } = passage.text.source;
      // The ids of entries are words in the language of the bank.
      const ids = passage.lang === bank.config.language ? names.term : none;
      for (const { word, meant } of misspeltIn(passage.words, judgeFor(passage.lang, ids, settings.words('words', file)))) {
        if (settings.words('allow', file).some((each) => each.toLowerCase() === word.lower)) continue;
        const written = passage.written.slice(word.start, word.end);
        yield atStretch(passage, word, {
          message: { sv: `»${written}« är nästan »${meant}«.`, en: `“${written}” is almost “${meant}”.` },
          hint: {
            sv: `Skriv »${meant}« i rätt form, eller lägg till ordet i regelns »allow« om det är ett annat ord.`,
            en: `Write “${meant}” in its right form, or add the word to the rule’s “allow” if it is another word.`,
          },
        });
      }
    }
  },
} satisfies Rule<'term-misspelt'>;

function misspeltIn(words: readonly Word[], { slips, meant }: Judge): { readonly word: Word; readonly meant: string }[] {
  const found: { word: Word; meant: string }[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const right = word && slips.isTrueOf(word) ? meant(word.lower) : undefined;
    if (word && right !== undefined) found.push({ word, meant: right });
  }
  return found;
}

interface Judge {
  readonly meant: Speller;
  readonly slips: WordQuestion;
}

/** Words of their own that are a letter or two away from one of the values; held against all words of a spelling dictionary. */
const ofTheirOwn = [
  ...['lokalitet', 'letalitet', 'formalitet', 'moralitet', 'mortalitet', 'dristighet', 'varighet', 'kometen', 'kometens'],
  ...['justitieombudsmännen', 'rättssaker', 'förvaltningsbolagen', 'förvaltningsfasen', 'inflyttande', 'inflygande', 'utlånande'],
];

const none: ReadonlySet<string> = new Set();

const judges = new WeakMap<ReadonlySet<string>, Map<string, Judge>>();

/** One for a language, the ids of entries and a list of words, made when it is first asked for. */
function judgeFor(lang: LanguageCode, ids: ReadonlySet<string>, more: readonly string[]): Judge {
  const known = judges.get(ids) ?? new Map<string, Judge>();
  judges.set(ids, known);
  const name = more.length === 0 ? lang : `${lang} ${more.join(' ')}`;
  const before = known.get(name);
  if (before) return before;
  const ofValues = spellerOf([...valueWords[lang], ...more.map((word) => word.toLowerCase())], ofTheirOwn);
  const ofEntries = entrySpellerOf(ids, ofTheirOwn);
  const meant: Speller = (word) => ofValues(word) ?? ofEntries(word);
  const judge = { meant, slips: new WordQuestion((word) => meant(word) !== undefined) };
  known.set(name, judge);
  return judge;
}
