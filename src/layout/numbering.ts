import type { PlacedStrip } from './flow/paginate.ts';
import type { PageLabel } from './pages.ts';

/** How pages are counted. */
export interface Numbering {
  readonly labels: readonly PageLabel[];
  /** What a page is called; by its index. */
  name(page: number): string;
  /** How many pages there are of the kind that this one is of; undefined for those that are counted in Roman numerals. */
  count(page: number): number | undefined;
}

/**
 * Cover and contents that fill pages of their own are front matter: i, ii, iii, and the text begins on page 1. Where the text
 * begins under the contents, there is nothing to part, and all pages are counted from the first.
 */
export function numbering(placed: readonly (readonly PlacedStrip[])[]): Numbering {
  const front = frontPages(placed);
  const body = placed.length - front;
  const labels: PageLabel[] =
    front === 0
      ? []
      : [
          { page: 0, style: 'roman' },
          { page: front, style: 'decimal' },
        ];
  return {
    labels,
    name: (page) => (page < front ? roman(page + 1) : String(page - front + 1)),
    count: (page) => (page < front ? undefined : body),
  };
}

function frontPages(placed: readonly (readonly PlacedStrip[])[]): number {
  const last = placed.findLastIndex((strips) => strips.some(({ strip }) => strip.front));
  const alone = placed[last]?.every(({ strip }) => strip.front || strip.height === 0) ?? false;
  return last >= 0 && alone && last < placed.length - 1 ? last + 1 : 0;
}

const numerals: readonly [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 4 → iv. */
function roman(number: number): string {
  let left = number;
  let text = '';
  for (const [value, letters] of numerals) {
    for (; left >= value; left -= value) text += letters;
  }
  return text;
}
