import { fenceAfter } from './fence.ts';
import { isBlankLine, lineEnd, startsBlock, underline } from './line.ts';

/**
 * Where the quote at the front of `src` ends, and its text without markers; undefined when there is none.
 * A line without a marker belongs to it when it continues a paragraph ("lazy continuation").
 */
export function quoteExtent(src: string): { readonly end: number; readonly text: string } | undefined {
  if (!QUOTED.test(src)) return undefined;
  const lines: string[] = [];
  let fence = '';
  let start = 0;
  while (start < src.length) {
    const end = lineEnd(src, start);
    const line = src.slice(start, end);
    const quoted = QUOTED.exec(line);
    if (!quoted && (fence || !continues(lines.at(-1) ?? '', src, start))) break;
    const inner = quoted ? line.slice(quoted[0].length) : line;
    fence = fenceAfter(fence, inner);
    lines.push(inner);
    start = end + 1;
  }
  return { end: Math.min(src.length, start - 1), text: lines.join('\n') };
}

const QUOTED = /^ {0,3}>[ \t]?/;

/** True when the line at `start` goes on with the paragraph that `last`, the line before it, belongs to. */
function continues(last: string, src: string, start: number): boolean {
  if (isBlankLine(src, start) || startsBlock(src, start) || underline(src, start)) return false;
  const paragraph = last.replace(NESTED_MARKERS, '');
  return paragraph.trim() !== '' && !/^(?: {4}|\t| {0,3}\|)/.test(paragraph) && !startsBlock(paragraph, 0);
}

/** List and quote markers that stand before the text of a line. */
const NESTED_MARKERS = /^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/;
