import type { Section } from '../../bank/sections.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { termWith } from '../example-term.ts';
import { atLine } from '../finding.ts';
import { functionWords } from '../language/function-words.ts';
import { WordQuestion } from '../language/lexicon.ts';
import type { Passage } from '../language/passage.ts';
import type { Word } from '../language/words.ts';
import type { Rule } from '../rule.ts';

/** Every section is in the language of its file. */
export const wrongLanguage = {
  id: 'wrong-language',
  group: 'language',
  scope: 'text',
  severity: 'warning',
  what: {
    sv: 'Varje avsnitt ska vara på filens språk.',
    en: 'Every section should be in the language of its file.',
  },
  why: {
    sv: 'Det som blev kvar oöversatt läses upp med fel uttal av en skärmläsare och delas av på fel ställen.',
    en: 'What was left untranslated is read with the wrong sounds by a screen reader and divided in the wrong places.',
  },
  good: [
    {
      files: termWith({
        example:
          'Rubriken löd ”The best of all that we have, and what it is to be there for them”. Leyla tyckte att den var för lång och frågade om det fanns en på svenska. Det gjorde det inte, och hon skrev en själv.',
      }),
    },
    { files: termWith({ example: 'The end of it all.' }) },
  ],
  bad: [
    {
      files: termWith({
        example:
          'An official handles an application from someone who turns out to be her sister. She has not yet said anything about it to her manager, and the decision is due on Friday.',
      }),
      at: ['glossary/terms/jav.md:6:1'],
    },
  ],
  *check({ passages }) {
    for (const [section, inside] of bySection(passages)) {
      const [first] = inside;
      if (!first) continue;
      const other: LanguageCode = first.lang === 'sv' ? 'en' : 'sv';
      if (countIn(inside, () => false)[other] < 6) continue;
      // A quotation may stand alone, in the words in which it was said.
      const counts = countIn(inside, (passage, word) => passage.isSpoken(word.start));
      if (counts[other] < 6 || counts[other] < 4 * counts[first.lang]) continue;
      yield atLine(first.text, section.line, {
        message: {
          sv: `Avsnittet »${section.heading}« är skrivet på ${names[other].sv}.`,
          en: `The section “${section.heading}” is written in ${names[other].en}.`,
        },
        hint: { sv: `Översätt det till ${names[first.lang].sv}.`, en: `Translate it into ${names[first.lang].en}.` },
      });
    }
  },
} satisfies Rule<'wrong-language'>;

const names = { sv: { sv: 'svenska', en: 'Swedish' }, en: { sv: 'engelska', en: 'English' } };

const isSwedish = new WordQuestion((word) => functionWords.sv.has(word));
const isEnglish = new WordQuestion((word) => functionWords.en.has(word));

/** A language shows in its first hundred words. */
const enough = 100;

function countIn(
  passages: readonly Passage[],
  isSpoken: (passage: Passage, word: Word) => boolean,
): Record<LanguageCode, number> {
  const counts = { sv: 0, en: 0 };
  let left = enough;
  for (const passage of passages) {
    const { words } = passage;
    for (let at = 0; at < Math.min(left, words.length); at++) {
      const word = words[at];
      if (!word) break;
      const lang = isSwedish.isTrueOf(word) ? 'sv' : isEnglish.isTrueOf(word) ? 'en' : undefined;
      if (lang && !isSpoken(passage, word)) counts[lang]++;
    }
    left -= words.length;
    if (left <= 0) break;
  }
  return counts;
}

function bySection(passages: readonly Passage[]): Map<Section, Passage[]> {
  const sections = new Map<Section, Passage[]>();
  for (const passage of passages) {
    if (!passage.section) continue;
    const before = sections.get(passage.section);
    if (before) before.push(passage);
    else sections.set(passage.section, [passage]);
  }
  return sections;
}
