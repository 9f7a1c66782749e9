/** The offset of the line feed that ends the line at `from`, or the length of the text. */
export function lineEnd(src: string, from: number): number {
  const at = src.indexOf('\n', from);
  return at < 0 ? src.length : at;
}

/** True when the line at `from` is empty or white. */
export function isBlankLine(src: string, from: number): boolean {
  return matchAt(BLANK, src, from) !== undefined;
}

/** True when the line at `from` begins a block that may interrupt a paragraph. */
export function startsBlock(src: string, from: number): boolean {
  return matchAt(INTERRUPTS, src, from) !== undefined;
}

/** The character of the line at `from` when it underlines a heading. */
export function underline(src: string, from: number): '=' | '-' | undefined {
  const line = matchAt(UNDERLINE, src, from);
  if (line === undefined) return undefined;
  return line.includes('=') ? '=' : '-';
}

/** What a sticky pattern matches at `from`. */
export function matchAt(pattern: RegExp, src: string, from: number): string | undefined {
  pattern.lastIndex = from;
  return pattern.exec(src)?.[0];
}

const BLANK = /[ \t]*(?:\n|$)/y;
const UNDERLINE = / {0,3}(?:=+|-+)[ \t]*(?=\n|$)/y;

/** CommonMark 0.31.2: heading, quote, fence, a list that is not empty and starts at 1, thematic break. */
const INTERRUPTS = new RegExp(
  [
    ' {0,3}(?:#{1,6}(?=[ \\t\\n]|$)',
    '>',
    '`{3,}[^`\\n]*(?:\\n|$)',
    '~~~',
    '(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]',
    '(?:(?:-[ \\t]*){3,}|(?:_[ \\t]*){3,}|(?:\\*[ \\t]*){3,})(?=\\n|$))',
  ].join('|'),
  'y',
);
