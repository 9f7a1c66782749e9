import { fenceAfter } from './block/fence.ts';
import { lineEnd } from './block/line.ts';

/** One line of a text: where it begins, what it says when comments are blank, and whether it stands in fenced code at the margin. */
export interface ScannedLine {
  readonly start: number;
  readonly text: string;
  readonly code: boolean;
}

/**
 * The lines of a text. A comment that begins a line, at the margin, is made blank, character for character, to its end;
 * one that never ends is left as text.
 */
export function scanLines(text: string): ScannedLine[] {
  const lines: ScannedLine[] = [];
  let fence = '';
  let commentEnd = 0;
  let lastComment = text.lastIndexOf('-->');
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    if (!fence && start >= commentEnd && start < lastComment && line.startsWith('<!--')) {
      commentEnd = text.indexOf('-->', text.indexOf('<!--', start) + 4) + 3;
      if (commentEnd < 3) lastComment = 0;
    }
    if (start < commentEnd) {
      lines.push({ start, text: blanked(line, commentEnd - start), code: false });
    } else {
      const after = fence || /^[`~]/.test(line) ? fenceAfter(fence, line) : '';
      lines.push({ start, text: line, code: fence !== '' });
      fence = after;
    }
    start = end + 1;
  }
  return lines;
}

function blanked(line: string, length: number): string {
  return ' '.repeat(Math.min(line.length, length)) + line.slice(length);
}
