/**
 * One string for each word that has been met, however often it is met: a bank of ten thousand texts has millions of words and
 * some ten thousand different ones. A word is known again by a number that its reader makes of its letters, and by the letters.
 */
export class Lexicon {
  readonly #words = new Map<number, string>();

  /** The word that stands from one offset to another in a text, of whose letters `mixed` in turn has made `number`. */
  word(text: string, start: number, end: number, number: number): string {
    const known = this.#words.get(number);
    if (known !== undefined && known.length === end - start && text.startsWith(known, start)) return known;
    const word = text.slice(start, end);
    // A text that is made of noise must not fill the memory.
    if (known === undefined && this.#words.size < most) this.#words.set(number, word);
    return word;
  }
}

const most = 100_000;

/** The number of no letters. */
export const unmixed = 0x811c9dc5 | 0;

/** The number of some letters and one more (FNV-1a). */
export function mixed(number: number, letter: number): number {
  return Math.imul(number ^ letter, 0x01000193);
}
