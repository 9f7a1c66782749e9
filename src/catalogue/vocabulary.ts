import { nearest } from '../diagnostics/nearest.ts';

/** The words that a bank's texts hold, in small letters, and what to read a word as that is not one of them. */
export class Vocabulary {
  readonly #words: ReadonlySet<string>;
  #unfolded: Map<string, string[]> | undefined;

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /**
   * The words that a word without its rings and dots stands for: `gavor` gives `gåvor`. Only for a word that stands
   * nowhere as it is, or `lag` would also find `läge`.
   */
  readAs(word: string): readonly string[] {
    if (this.#words.has(word)) return [word];
    this.#unfolded ??= unfolded(this.#words);
    return this.#unfolded.get(fold(word)) ?? [word];
  }

  /** The words that a mistyped one may have meant, nearest first. */
  suggest(word: string): string[] {
    return nearest(word, this.#words, 2);
  }
}

function unfolded(words: Iterable<string>): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const word of words) {
    const plain = fold(word);
    if (plain !== word) map.set(plain, [...(map.get(plain) ?? []), word]);
  }
  return map;
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
