/**
 * Bounds on what a text may ask of the lexer. Beyond them the text is kept, word for word, but as plain text, with a finding.
 * Each is far above what anyone writes and low enough that the worst text is read within seconds.
 */

/** Characters of a whole text: a hundred novels' worth of dilemmas. */
export const LONGEST_TEXT = 5_000_000;

/** Characters of one line. */
export const LONGEST_LINE = 100_000;

/** Quotes, lists and directives within each other, counted together; and marks within marks in a paragraph. */
export const DEEPEST = 32;

/** Marks times characters of one paragraph: 10 000 characters with 200 marks. Prose stays a hundred times below. */
export const MOST_EFFORT_PER_RUN = 2_000_000;

/** A hundred such paragraphs. A book of 5 MB spends a quarter of it. */
export const MOST_EFFORT_PER_TEXT = 200_000_000;

/** Characters of a word with an @ in it. RFC 5321 allows an address 254. */
export const LONGEST_ADDRESS = 1000;

/** Characters cut over again because they stand inside something, all levels together: six levels of the longest text. */
export const MOST_INSIDE = 30_000_000;
