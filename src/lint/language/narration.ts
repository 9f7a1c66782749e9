import type { Facts } from '../facts.ts';
import { onceInTurn } from '../once-in-turn.ts';
import type { Passage } from './passage.ts';
import type { Sentence } from './sentences.ts';

/** A sentence that tells what happens, in the words of the writer and not of anybody in the text. */
export interface Told {
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/** What is told to the participants: the situation of a dilemma, the starting point and the injects of a case. */
export function situations({ passages }: Pick<Facts, 'passages'>): Passage[] {
  return passages.filter(({ section }) => section !== undefined && ['situation', 'start', 'inject'].includes(section.key));
}

/** The sentences of those passages that begin outside quotation marks. */
export function toldIn({ passages }: Pick<Facts, 'passages'>): readonly Told[] {
  return told(passages);
}

/** Several rules look at what is told in the same text, one after the other. */
const told = onceInTurn((passages: readonly Passage[]): readonly Told[] =>
  situations({ passages }).flatMap((passage) =>
    passage.sentences
      .filter((sentence) => !passage.isSpoken(sentence.words[0]?.start ?? 0))
      .map((sentence) => ({ passage, sentence })),
  ),
);
