import type { Source } from '../../bank/source.ts';
import type { Span } from '../../diagnostics/diagnostic.ts';
import { type Glyph, glyphOf } from './visible.ts';

/** A line of a source as shown, and the marks to put under it. */
export interface Excerpt {
  readonly line: string;
  /** Blanks up to the place, then `^~~~` as wide as what is meant. */
  readonly marks: string;
}

/** Nobody reads further from the place than this; a line may be a million characters long. */
const reach = 400;

/** The first line of a span, at most `width` columns of it, with `…` where something is left out. */
export function excerpt(source: Source, span: Span, width: number): Excerpt {
  const place = placeOf(source, span);
  const glyphs = glyphsOf(place.text);
  const before = columns(glyphs.slice(0, place.from));
  const marked = Math.max(1, columns(glyphs.slice(place.from, place.to)));
  const window = windowOf({ total: columns(glyphs), before, width, cutBefore: place.cutBefore, cutAfter: place.cutAfter });
  const line = `${window.cutBefore ? '…' : ''}${shownBetween(glyphs, window)}${window.cutAfter ? '…' : ''}`;
  const indent = before - window.from + (window.cutBefore ? 1 : 0);
  const length = Math.max(1, Math.min(marked, window.to - before));
  return { line: line.trimEnd(), marks: `${' '.repeat(indent)}^${'~'.repeat(length - 1)}` };
}

interface PlaceInLine {
  /** The line, or what is near enough of it. */
  readonly text: string;
  /** Code points of `text` before the span, and up to its end on this line. */
  readonly from: number;
  readonly to: number;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

function placeOf(source: Source, { start, end }: Span): PlaceInLine {
  const whole = source.lineSpan(start.line);
  const first = Math.max(whole.start.offset, start.offset - reach);
  const last = Math.min(whole.end.offset, Math.max(start.offset, Math.min(end.offset, start.offset + reach)) + reach);
  const points = (from: number, to: number) => [...source.text.slice(from, to)].length;
  return {
    text: source.text.slice(first, last),
    from: points(first, start.offset),
    to: points(first, Math.min(end.offset, last)),
    cutBefore: first > whole.start.offset,
    cutAfter: last < whole.end.offset,
  };
}

function glyphsOf(text: string): Glyph[] {
  let column = 0;
  return Array.from(text, (character) => {
    const glyph = glyphOf(character, column);
    column += glyph.width;
    return glyph;
  });
}

function columns(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.width, 0);
}

interface Window {
  /** Columns from and up to which the line is shown. */
  readonly from: number;
  readonly to: number;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The part of a line to show: all of it if it fits, else with the place a third of the way in. */
function windowOf(line: { total: number; before: number; width: number; cutBefore: boolean; cutAfter: boolean }): Window {
  const { total, before, width, cutBefore, cutAfter } = line;
  if (total <= width && !cutBefore && !cutAfter) return { from: 0, to: total, cutBefore: false, cutAfter: false };
  // Two columns are kept for the dots.
  const room = Math.max(10, width - 2);
  const from = Math.max(0, Math.min(before - Math.floor(room / 3), total - room));
  const to = Math.min(total, from + room);
  return { from, to, cutBefore: cutBefore || from > 0, cutAfter: cutAfter || to < total };
}

/** The glyphs that lie wholly between two columns; what is cut by an edge is blank, so that the marks stay in place. */
function shownBetween(glyphs: readonly Glyph[], { from, to }: Window): string {
  let column = 0;
  let shown = '';
  for (const glyph of glyphs) {
    const start = column;
    column += glyph.width;
    if (start >= from && column <= to) shown += glyph.shown;
    else if (column > from && start < to) shown += ' '.repeat(Math.min(column, to) - Math.max(start, from));
  }
  return shown;
}
