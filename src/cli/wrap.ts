import { displayWidth } from './display-width.ts';

/** How to set a text: to so many columns, every line after `indent`; the first after `first` when that is another. */
interface Setting {
  readonly width: number;
  readonly indent?: string;
  readonly first?: string;
}

/** A text on lines no wider than asked, broken at spaces only, each ending in a line break. Terminal codes take no room. */
export function wrap(text: string, { width, indent = '', first = indent }: Setting): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    if (!empty && seen(line) + 1 + seen(word) > width) {
      lines.push(line);
      [line, empty] = [indent, true];
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty ? '' : [...lines, line].map((each) => `${each}\n`).join('');
}

function seen(text: string): number {
  return displayWidth(text.replace(/\u001b\[[0-9;]*m/g, ''));
}
