/** A word as it is known wherever it stands. */
export interface Known {
  /** In small letters. */
  readonly lower: string;
  /** From 0, in the order in which words were met; `unnumbered` for a word that the lexicon has no room for. */
  readonly number: number;
}

/** The number of words that are not kept. */
export const unnumbered = -1;

/**
 * One string and one number for each word that has been met, however often it is met: a bank of ten thousand texts has millions
 * of words and some ten thousand different ones. A word is known again by two hashes that its reader makes of its small letters,
 * 64 bits: to look at the letters themselves takes as long as all the rest. The seeds are new in every process, so that nobody
 * can write two words that are taken for one.
 */
class Lexicon {
  // Open addressing, three numbers to a slot: the number of its word and one (0 when the slot is free), and the word's hashes.
  // No larger than it must be: what is looked up for every word should stay near the processor.
  #slots = new Int32Array(3 * fewestSlots);
  #last = fewestSlots - 1;
  readonly #words: string[] = [];

  /** The number of the word that has these hashes, or `unnumbered`. */
  find(first: number, second: number): number {
    const slot = this.#slotOf(first, second);
    return slot < 0 ? unnumbered : (this.#slots[slot] ?? 0) - 1;
  }

  /** Gives a word in small letters, which has not been met before, its number; `unnumbered` when there is no room for it. */
  meet(word: string, first: number, second: number): number {
    const slot = this.#slotOf(first, second);
    // A text that is made of noise must not fill the memory.
    if (slot < 0 || this.#words.length >= mostKnown || word.length > longestKnown) return unnumbered;
    // A copy, for a piece of a text keeps the whole text in memory.
    this.#words.push(Buffer.from(word, 'utf16le').toString('utf16le'));
    this.#slots.set([this.#words.length, first, second], slot);
    if (this.#words.length > this.#last / 3) this.#grow();
    return this.#words.length - 1;
  }

  /** The word that has a number. */
  at(number: number): string {
    return this.#words[number] ?? '';
  }

  /** Where a word is, or has room; -1 when too many words meet there. */
  #slotOf(first: number, second: number): number {
    const slots = this.#slots;
    const last = this.#last;
    let slot = (first ^ (first >>> 15)) & last;
    for (let tried = 0; tried < mostTried; tried++) {
      const at = 3 * slot;
      if (slots[at] === 0 || (slots[at + 1] === first && slots[at + 2] === second)) return at;
      slot = (slot + 1) & last;
    }
    return -1;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(2 * before.length);
    this.#last = 2 * this.#last + 1;
    for (let at = 0; at < before.length; at += 3) {
      if (before[at] === 0) continue;
      const slot = this.#slotOf(before[at + 1] ?? 0, before[at + 2] ?? 0);
      if (slot >= 0) this.#slots.set(before.subarray(at, at + 3), slot);
    }
  }
}

/** A power of two, as every number of slots. */
const fewestSlots = 1 << 12;
const mostKnown = 100_000;
const longestKnown = 80;
const mostTried = 16;

export const lexicon = new Lexicon();

/** The hashes of no letters. */
export const seeds: readonly [number, number] = [anyNumber(), anyNumber()];

function anyNumber(): number {
  return (Math.random() * 0x1_0000_0000) | 0;
}

/** The first hash of some letters and one more (FNV-1a). */
export function mixed(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** The second hash of some letters and one more. */
export function stirred(hash: number, letter: number): number {
  return (Math.imul(hash, 0x2c1b3c6d) + letter) ^ (hash >>> 15);
}

/** A question about words in small letters that is asked once of each, however often it is met. */
export class WordQuestion {
  readonly #question: (lower: string) => boolean;
  #answers = new Uint8Array(1024);

  constructor(question: (lower: string) => boolean) {
    this.#question = question;
  }

  isTrueOf(word: Known): boolean {
    const { number } = word;
    const before = number < this.#answers.length ? this.#answers[number] : 0;
    return before ? before === yes : this.#ask(word);
  }

  #ask({ lower, number }: Known): boolean {
    const answer = this.#question(lower);
    if (number === unnumbered) return answer;
    if (number >= this.#answers.length) {
      const more = new Uint8Array(Math.max(2 * this.#answers.length, number + 1));
      more.set(this.#answers);
      this.#answers = more;
    }
    this.#answers[number] = answer ? yes : no;
    return answer;
  }
}

const [yes, no] = [1, 2];
