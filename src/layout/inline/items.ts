import type { Logical } from '../logical.ts';
import type { Item, TextRun } from '../pages.ts';
import { baseline, type TextStyle, tint } from '../style.ts';
import type { Line } from './lines.ts';
import type { Part } from './words.ts';

/** Where a line is set: its left edge, the upper edge of its leading, and the style whose baseline all parts share. */
export interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly style: Pick<TextStyle, 'size' | 'leading'>;
}

/** What a line leaves on paper: its text, and under links a thin rule and the area to press. */
export function lineItems(line: Line, { x, y, style }: LinePlace): Item[] {
  if (line.parts.length === 0) return [];
  const { runs, links } = gather(line.parts);
  const base = y + baseline(style);
  const items: Item[] = [{ kind: 'text', x, y: base, runs }];
  for (const { from, to, of, color, isMark } of links) {
    if (!isMark)
      items.push({
        kind: 'box',
        x: x + from,
        y: base + 1.6,
        width: to - from,
        height: 0.5,
        fill: tint(color, 0.6),
        of: 'layout',
      });
    items.push({ kind: 'link', x: x + from, y, width: to - from, height: style.leading, of });
  }
  return items;
}

interface LinkArea {
  from: number;
  to: number;
  readonly of: Logical;
  readonly color: string;
  /** Of a note: too small to be ruled under. */
  readonly isMark: boolean;
}

const none: readonly string[] = [];

/** The places in a line that notes lead back to. */
export function anchorsIn({ parts }: Line): readonly string[] {
  // Asked of every line, and few have any.
  if (!parts.some(({ piece }) => piece.anchor !== undefined)) return none;
  return parts.flatMap(({ piece }) => (piece.anchor === undefined ? [] : [piece.anchor]));
}

function gather(parts: readonly Part[]): { runs: TextRun[]; links: LinkArea[] } {
  const runs: { -readonly [K in keyof TextRun]: TextRun[K] }[] = [];
  const links: LinkArea[] = [];
  let words: Part['shaped'][] = [];
  let before: Part | undefined;
  let x = 0;
  for (const it of parts) {
    if (before !== undefined && joins(before, it)) words.push(it.shaped);
    else {
      words = [it.shaped];
      const { of, style } = it.piece;
      runs.push({ x, words, size: style.size, color: style.color, of, ...(it.actual !== undefined && { actual: it.actual }) });
    }
    const end = x + it.width;
    if (it.piece.link)
      extendLink(
        links,
        { from: x, to: end, of: it.piece.link, color: it.piece.style.color, isMark: it.piece.raised === true },
        it,
      );
    x = end;
    before = it;
  }
  return { runs, links };
}

function joins(a: Part, b: Part): boolean {
  return (
    a.piece.of === b.piece.of &&
    a.shaped.face === b.shaped.face &&
    a.piece.style.size === b.piece.style.size &&
    a.piece.style.color === b.piece.style.color &&
    a.actual === undefined &&
    b.actual === undefined
  );
}

/** A space at the end of a line or link does not make the area longer. */
function extendLink(links: LinkArea[], area: LinkArea, it: Part): void {
  const last = links.at(-1);
  if (last?.of !== area.of) {
    if (it.text !== ' ') links.push(area);
  } else if (it.text !== ' ') last.to = area.to;
}
