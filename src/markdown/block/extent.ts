import { isBlankLine, lineEnd, startsBlock, underline } from './line.ts';
import { isTableStart } from './table-rows.ts';

/**
 * Where the paragraph that begins at the front of `src` ends (before its last line feed),
 * and whether the next line underlines it into a heading.
 */
export function paragraphExtent(src: string): { readonly end: number; readonly underline?: '=' | '-' } {
  let end = lineEnd(src, 0);
  while (end < src.length) {
    const next = end + 1;
    const mark = underline(src, next);
    if (mark) return { end, underline: mark };
    if (isBlankLine(src, next) || startsBlock(src, next) || isTableStart(src, next)) break;
    end = lineEnd(src, next);
  }
  return { end };
}
