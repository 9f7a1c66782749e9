import { letterTest } from './letters.ts';
import { Lexicon, mixed, unmixed } from './lexicon.ts';

/** One word of a text: a run of letters and digits, also with `-`, `’`, `'` or `:` inside. */
export interface Word {
  /** Offsets in the text that was read. */
  readonly start: number;
  readonly end: number;
  /** The word in small letters. */
  readonly lower: string;
}

/** The words of a text in reading order. Takes time in proportion to the text, whatever stands in it. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  const small = text.toLowerCase();
  // A few letters change length when made small; then each word is made small by itself.
  const lower = small.length === text.length ? small : undefined;
  let at = 0;
  while (at < text.length) {
    if (!isLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    let number = unmixed;
    while (at < text.length && (isLetter(text.charCodeAt(at)) || joins(text, at))) number = mixed(number, small.charCodeAt(at++));
    const word = lower ? lexicon.word(lower, start, at, number) : text.slice(start, at).toLowerCase();
    words.push({ start, end: at, lower: word });
  }
  return words;
}

const lexicon = new Lexicon();

/** True for letters, marks on letters and digits; outside the basic plane for none. */
export const isLetter = letterTest(/[\p{L}\p{M}\p{N}]/u);

/** True for a capital letter. */
export function isCapital(letter: string): boolean {
  const code = letter.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return letter !== letter.toLowerCase();
}

/** One of - ' : ’ with a letter after it. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code === 0x2d || code === 0x27 || code === 0x3a || code === 0x2019) &&
    at + 1 < text.length &&
    isLetter(text.charCodeAt(at + 1))
  );
}
