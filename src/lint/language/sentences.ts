import { isLetter, oneOf } from './letters.ts';
import { isCapital, type Word } from './words.ts';

/** One sentence of a passage, with its words. */
export interface Sentence {
  /** Offsets in the passage; `end` is after the mark and what closes it. */
  readonly start: number;
  readonly end: number;
  /** The mark that ends it; empty for what ends without one. */
  readonly mark: '.' | '!' | '?' | '…' | '';
  readonly words: readonly Word[];
}

/**
 * Cuts a text into sentences. A point after an abbreviation or an initial, or before a small letter, ends nothing; a cell
 * of a table ends at its `|`. What holds no word is no sentence.
 */
export function sentencesIn(text: string, words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let next = 0;
  const cut = (end: number, mark: Sentence['mark']): void => {
    const first = next;
    while (next < words.length && (words[next]?.start ?? 0) < end) next++;
    const inside = words.slice(first, next);
    const begin = inside[0] ? beforeWord(text, inside[0].start, start) : start;
    if (inside.length > 0) sentences.push({ start: begin, end, mark, words: inside });
    start = end;
  };
  const look = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code === bar) cut(at + 1, '');
      if (!isMark(code)) continue;
      let end = at + 1;
      while (isMark(text.charCodeAt(end))) end++;
      const mark = text.slice(at, end).includes('?') ? '?' : (text[at] ?? '');
      while (isCloser(text.charCodeAt(end))) end++;
      if (endsHere(text, at, end, mark)) cut(end, mark as Sentence['mark']);
      at = end - 1;
    }
  };
  // Marks stand between words, and most often it is a blank that does.
  let before = 0;
  for (const word of words) {
    if (word.start - before > 1 || text.charCodeAt(before) !== blank) look(before, word.start);
    before = word.end;
  }
  look(before, text.length);
  cut(text.length, '');
  return sentences;
}

const [blank, bar] = [0x20, 0x7c];
const isMark = oneOf('.!?…');
const isCloser = oneOf('”"’»«)]*_');
const isOpener = oneOf('”"“»«([–—-*_¿');
const isSpace = oneOf(' \n\t\u00A0|');

/** Words after which a point does not end the sentence. */
const abbreviated = new Set(
  (
    'kl kap st art nr ca s sid resp ev dvs ex bl fr t o m f d osv etc mm jfr tel inkl exkl max min p mom prop kr tkr mkr ' +
    'mr mrs ms dr prof dir hr fru st no e g i vs sec para'
  ).split(' '),
);

/** Where a sentence begins that has its first word at an offset: at the quote or dash before it. */
function beforeWord(text: string, word: number, from: number): number {
  let at = word;
  while (at > from && isOpener(text.charCodeAt(at - 1))) at--;
  return at;
}

function endsHere(text: string, at: number, end: number, mark: string): boolean {
  if (end < text.length && !isSpace(text.charCodeAt(end))) return false;
  const follows = firstLetterAfter(text, end);
  if (follows === undefined) return true;
  if (!isCapital(follows) && !/\d/.test(follows)) return false;
  if (mark !== '.' || end > at + 1) return true;
  return !isAbbreviated(text, at, follows);
}

function isAbbreviated(text: string, at: number, follows: string): boolean {
  let start = at;
  while (start > 0 && at - start < 8 && isLetter(text.charCodeAt(start - 1))) start--;
  const before = text.slice(start, at);
  if (before.length === 1 && isCapital(before)) return true;
  // »kl. 12« goes on, and so does »t.ex. Lena«; but »10 kr. Sedan« may end.
  return abbreviated.has(before.toLowerCase()) && (/\d/.test(follows) || text[start - 1] === '.');
}

function firstLetterAfter(text: string, from: number): string | undefined {
  let at = from;
  while (isSpace(text.charCodeAt(at)) || isOpener(text.charCodeAt(at))) at++;
  return text[at];
}
