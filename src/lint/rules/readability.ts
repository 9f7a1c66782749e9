import { lix } from '../../catalogue/lix.ts';
import { termWith } from '../example-term.ts';
import { atStretch } from '../finding.ts';
import type { Passage } from '../language/passage.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Finding, Rule } from '../rule.ts';

/** A text is easy enough for those who are to read it, by the readability index LIX. */
export const readability = {
  id: 'readability',
  group: 'language',
  scope: 'text',
  severity: 'warning',
  options: {
    max: {
      what: { sv: 'Högsta LIX för det som deltagarna läser.', en: 'Highest LIX of what participants read.' },
      default: 45,
      min: 20,
      max: 100,
    },
    facilitator: {
      what: { sv: 'Högsta LIX för det som samtalsledaren läser.', en: 'Highest LIX of what the facilitator reads.' },
      default: 50,
      min: 20,
      max: 100,
    },
    words: {
      what: { sv: 'Texter med färre ord än så mäts inte.', en: 'Texts with fewer words than this are not measured.' },
      default: 60,
      min: 20,
      max: 1000,
    },
  },
  what: {
    sv: 'Texten ska vara lätt nog att läsa: LIX högst 45 för deltagarna.',
    en: 'The text should be easy enough to read: LIX at most 45 for participants.',
  },
  why: {
    sv: 'LIX räknar ord per mening och andelen ord över sex bokstäver: 30 är lätt, 40 medelsvårt, 50 svårt. Den som inte hinner läsa klart säger inget i samtalet.',
    en: 'LIX counts words per sentence and the share of words over six letters: 30 is easy, 40 ordinary, 50 difficult. Whoever does not finish reading says nothing in the talk.',
  },
  good: [
    { files: termWith({ example: 'Leyla läser brevet en gång till. '.repeat(12).trim() }) },
    { files: termWith({ example: 'Myndighetsutövningens förvaltningsrättsliga grundförutsättningar redovisas.' }) },
  ],
  bad: [
    {
      files: termWith({
        example: `Kort. ${'Myndigheten beslutar omedelbart angående ansökningarnas fullständighet och handläggningens fortsättning. '.repeat(7).trim()}`,
      }),
      at: ['glossary/terms/jav.md:8:7'],
    },
  ],
  *check({ texts, passages }, settings) {
    for (const text of texts) {
      const own = passages.filter((each) => each.text === text && each.section !== undefined);
      for (const name of ['max', 'facilitator'] as const) {
        const read = own.filter(({ audience }) => (audience === 'participant') === (name === 'max'));
        const limits = { most: settings.number(name, text.source.file), words: settings.number('words', text.source.file) };
        yield* hardIn(read, { ...limits, facilitator: name === 'facilitator' });
      }
    }
  },
} satisfies Rule<'readability'>;

function* hardIn(
  passages: readonly Passage[],
  { most, words, facilitator }: { most: number; words: number; facilitator: boolean },
): Iterable<Finding> {
  const total = { words: 0, longWords: 0, sentences: 0 };
  let hardest: { passage: Passage; sentence: Sentence; weight: number } | undefined;
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      const longWords = longWordsIn(sentence);
      total.words += sentence.words.length;
      total.longWords += longWords;
      total.sentences++;
      // How much a sentence adds to the index: its words, and its long words several times over.
      const weight = sentence.words.length + 4 * longWords;
      if (weight > (hardest?.weight ?? 0)) hardest = { passage, sentence, weight };
    }
  }
  const found = lix(total);
  if (!hardest || total.words < words || found <= most) return;
  const whole = facilitator ? { sv: 'Det som samtalsledaren läser', en: 'What the facilitator reads' } : forAll;
  yield atStretch(hardest.passage, hardest.sentence, {
    message: { sv: `${whole.sv} har LIX ${found}, över ${most}.`, en: `${whole.en} has LIX ${found}, over ${most}.` },
    hint: {
      sv: 'Dela meningarna och byt långa ord mot korta. Den här meningen är svårast.',
      en: 'Divide the sentences and change long words for short ones. This sentence is the hardest.',
    },
  });
}

const forAll = { sv: 'Det som deltagarna läser', en: 'What participants read' };

function longWordsIn({ words }: Sentence): number {
  let count = 0;
  for (const { start, end } of words) if (end - start > 6) count++;
  return count;
}
