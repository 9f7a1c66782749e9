import { isCapitalCode, isLetter, smallLetter } from './letters.ts';
import { type Known, lexicon, mixed, seeds, stirred } from './lexicon.ts';

/** One word of a text: a run of letters and digits, also with `-`, `’`, `'` or `:` inside. */
export interface Word extends Known {
  /** Offsets in the text that was read. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text in reading order. Takes time in proportion to the text, whatever stands in it. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  const { length } = text;
  const [seed, otherSeed] = seeds;
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at);
    let small = smallLetter(code);
    if (small === 0) continue;
    const start = at;
    let first = seed;
    let second = otherSeed;
    do {
      first = mixed(first, small || code);
      second = stirred(second, small || code);
      at++;
      code = at < length ? text.charCodeAt(at) : 0;
      small = smallLetter(code);
    } while (small !== 0 || joins(text, at, code));
    const known = lexicon.find(first, second);
    if (known >= 0) {
      words.push({ start, end: at, lower: lexicon.at(known), number: known });
      continue;
    }
    const lower = text.slice(start, at).toLowerCase();
    words.push({ start, end: at, lower, number: lexicon.meet(lower, first, second) });
  }
  return words;
}

/** True for a capital letter. */
export function isCapital(letter: string): boolean {
  return isCapitalCode(letter.charCodeAt(0));
}

/** One of - ' : ’ with a letter after it. */
function joins(text: string, at: number, code: number): boolean {
  return (
    (code === 0x2d || code === 0x27 || code === 0x3a || code === 0x2019) &&
    at + 1 < text.length &&
    isLetter(text.charCodeAt(at + 1))
  );
}
