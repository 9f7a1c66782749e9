/** A piece of text as a terminal can show it, and how many columns it takes. */
export interface Glyph {
  readonly shown: string;
  readonly width: number;
}

/**
 * A text safe to print on one line of a terminal: control characters, escapes, line breaks and marks that turn the
 * direction of writing are shown as symbols. Everything else stays as it is.
 */
export function visible(text: string): string {
  return text.replace(unprintable, (character) => symbolOf(character));
}

/** One code point as shown, with its width. A tab is four columns wide at most, up to the next stop from `column` (0-based). */
export function glyphOf(character: string, column: number): Glyph {
  if (character === '\t') {
    const width = tabStop - (column % tabStop);
    return { shown: ' '.repeat(width), width };
  }
  const shown = visible(character);
  if (shown !== character) return { shown, width: shown.length };
  return { shown, width: /[\p{M}\u200C\u200D]/u.test(character) ? 0 : isWide(character.codePointAt(0) ?? 0) ? 2 : 1 };
}

const tabStop = 4;

/**
 * C0 and C1 controls, DEL, line and paragraph separators, soft hyphen, zero-width space, byte order mark, the marks and
 * overrides of direction (as in “Trojan source”, CVE-2021-42574), half surrogate pairs,
 * and the two characters that are none.
 */
const unprintable = /[\0-\x1F\x7F-\x9F\xAD\u061C\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu;

function symbolOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // Unicode has pictures of the C0 controls from U+2400, and of DEL at U+2421.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** The blocks that Unicode Standard Annex 11 counts as wide or full-width, and emoji; first and last code point. */
const wideBlocks = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
] as const;

function isWide(code: number): boolean {
  return wideBlocks.some(([first, last]) => code >= first && code <= last);
}
