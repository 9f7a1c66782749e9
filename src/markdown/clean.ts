/**
 * The text as the lexer may have it: line feeds only, no control characters, no half surrogates.
 * Every replacement is one character for one, except that CRLF loses its CR, so lines and columns stay what they were.
 * `replaced` holds the offsets, in the cleaned text, of the characters that were replaced by U+FFFD.
 */
export function clean(text: string): { readonly text: string; readonly replaced: readonly number[] } {
  const lined = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\v\f\u0085\u2028\u2029]/g, ' ')
    // What is said to lint is not for print; as blanks, everything after it keeps its place.
    .replace(/<!--[ \t]*etos-disable-(?:(?!-->)[^\n])*-->/g, (comment) => ' '.repeat(comment.length));
  if (!SUSPECT.test(lined)) return { text: lined, replaced: [] };
  const replaced: number[] = [];
  const cleaned = lined.replace(UNWRITABLE, (_, offset: number) => {
    replaced.push(offset);
    return '\uFFFD';
  });
  return { text: cleaned, replaced };
}

/** C0 and C1 controls but TAB and LF, halves of surrogate pairs, and the two noncharacters that XML forbids. */
const UNWRITABLE = /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The same, and whole surrogate pairs too: a cheap test that nearly every text passes. */
const SUSPECT = /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\uD800-\uDFFF\uFFFE\uFFFF]/;
