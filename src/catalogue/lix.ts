/** A text's measures for LIX: words, words longer than six letters, and sentences. */
export interface Measures {
  readonly words: number;
  readonly longWords: number;
  readonly sentences: number;
}

/** Counts for LIX. A list item or heading that ends without a mark counts as a sentence, as readers pause there. */
export function measure(text: string): Measures {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const sentences = text.split(/[.!?:]+(?=["”’)\]]*\s|["”’)\]]*$)|\n+/).filter((part) => /\p{L}/u.test(part));
  return { words: words.length, longWords: words.filter((word) => word.length > 6).length, sentences: sentences.length };
}

/**
 * Björnsson's readability index: words per sentence plus percent long words, rounded. About 30 is easy, 40 ordinary,
 * 50 difficult, 60 very difficult (C. H. Björnsson, Läsbarhet, 1968). 0 for a text without words.
 */
export function lix(measures: Measures): number {
  const { words, longWords, sentences } = measures;
  return words === 0 ? 0 : Math.round(words / Math.max(1, sentences) + (100 * longWords) / words);
}
