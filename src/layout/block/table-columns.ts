import type { Inline, Table } from '../../document/document.ts';
import { dividedExtent, extent } from '../inline/lines.ts';
import { pieces } from '../inline/pieces.ts';
import { logicalRoot } from '../logical.ts';
import type { Room } from '../room.ts';
import { styles, type TextStyle } from '../style.ts';

/** A column's left edge, counted from the table's, and the width of its text; points. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/**
 * Where a table's columns stand and how its cells are set. By content: no column narrower than its longest word, the rest
 * shared out by how much each has to say. A table that is still too wide reaches into the margin, then divides words, then is
 * set smaller, down to `smallest`; after that words are broken anywhere.
 */
export function columns(table: Table, room: Room): { columns: Column[]; style: TextStyle } {
  const whole = table.columns.map((_, at) => contentOf(table, at, room));
  const gaps = (table.columns.length - 1) * gutter;
  const needed = sum(whole.map((it) => it.widest)) + gaps;
  const wished = sum(whole.map((it) => it.whole)) + gaps;
  const roomy = room.depth === 0 ? room.shop.sheet.widest : room.width;
  const width = needed > room.width || (table.columns.length > 3 && wished > 1.5 * room.width) ? roomy : room.width;
  const contents = needed <= width ? whole : whole.map((it, at) => ({ ...it, divided: dividedOf(table, at, room) }));
  const divided = sum(contents.map((it) => it.divided)) + gaps;
  const scale = Math.max(smallest / styles.cell.size, Math.min(1, width / divided));
  const widths = share(
    table,
    contents.map((it) => scaled(it, scale)),
    width - gaps * scale,
  );
  return { columns: place(widths, gutter * scale), style: smaller(styles.cell, scale) };
}

/** Between columns; points. */
const gutter = 14;
/** Below this type is no longer read; points. */
const smallest = 6;

/**
 * How wide a column would be: its longest word, its longest cell on one line, and the longest part of its words when they are
 * divided (until that is asked for, the longest word).
 */
interface Content {
  readonly widest: number;
  readonly divided: number;
  readonly whole: number;
}

function contentOf(table: Table, at: number, room: Room): Content {
  const extents = cellPieces(table, at, room).map((cell) => extent(cell, room));
  // A hair more than measured, so that sums of rounded numbers still fit.
  const widest = greatest(extents.map((it) => it.widest)) + 0.1;
  return { widest, divided: widest, whole: greatest(extents.map((it) => it.whole)) + 0.1 };
}

function dividedOf(table: Table, at: number, room: Room): number {
  return greatest(cellPieces(table, at, room).map((cell) => dividedExtent(cell, room))) + 0.1;
}

/** Every cell of a column as it will be set, hung in a tree of its own that nobody reads. */
function cellPieces(table: Table, at: number, room: Room) {
  const cell = (children: readonly Inline[], bold: boolean) => pieces(children, { ...styles.cell, bold }, logicalRoot(), room);
  const rowHead = table.rowHeaders && at === 0;
  return [cell(table.header[at]?.children ?? [], true), ...table.rows.map((row) => cell(row[at]?.children ?? [], rowHead))];
}

function scaled({ widest, divided, whole }: Content, scale: number): Content {
  return { widest: widest * scale, divided: divided * scale, whole: whole * scale };
}

function share(table: Table, contents: readonly Content[], width: number): number[] {
  const widths = byContent(contents, width);
  const asked = table.columns.map((column) => Math.max(0, column.width ?? 0));
  const total = sum(asked);
  if (total === 0) return widths;
  const pool = sum(widths.filter((_, at) => (asked[at] ?? 0) > 0));
  const wished = widths.map((own, at) => ((asked[at] ?? 0) > 0 ? ((asked[at] ?? 0) / total) * pool : own));
  return atLeast(
    wished,
    contents.map((it) => Math.min(it.widest, (width / contents.length) * 1.5)),
    width,
  );
}

function byContent(contents: readonly Content[], width: number): number[] {
  const wholes = contents.map((it) => it.whole);
  const wanted = sum(wholes);
  if (wanted <= width) return wholes.map((own) => own * (width / wanted));
  const words = contents.map((it) => it.widest);
  if (sum(words) <= width) return pour(words, wholes, width);
  const divided = contents.map((it) => it.divided);
  if (sum(divided) <= width) return pour(divided, words, width);
  return divided.map((own) => own * (width / sum(divided)));
}

/** Starts from the least and gives what is left by the square root of what each lacks: long texts get more, short ones enough. */
function pour(least: readonly number[], most: readonly number[], width: number): number[] {
  const widths = [...least];
  for (let round = 0; round < least.length; round++) {
    const left = width - sum(widths);
    const lacks = widths.map((own, at) => Math.sqrt(Math.max(0, (most[at] ?? 0) - own)));
    const total = sum(lacks);
    if (left < 0.01 || total < 0.01) break;
    widths.forEach((own, at) => {
      widths[at] = Math.min(Math.max(own, most[at] ?? 0), own + (left * (lacks[at] ?? 0)) / total);
    });
  }
  const left = Math.max(0, width - sum(widths));
  return widths.map((own) => own + left / widths.length);
}

/** Widths as wished, but none below its least; the others give what that takes. */
function atLeast(wished: readonly number[], least: readonly number[], width: number): number[] {
  const short = wished.map((own, at) => own < (least[at] ?? 0));
  const fixed = sum(least.filter((_, at) => short[at]));
  const free = sum(wished.filter((_, at) => !short[at]));
  if (!short.includes(true) || fixed >= width || free === 0) return wished.map((own) => own * (width / sum(wished)));
  return wished.map((own, at) => (short[at] ? (least[at] ?? 0) : own * ((width - fixed) / free)));
}

function place(widths: readonly number[], gap: number): Column[] {
  let x = 0;
  return widths.map((width) => {
    const column = { x, width };
    x += width + gap;
    return column;
  });
}

function smaller(style: TextStyle, scale: number): TextStyle {
  return scale === 1 ? style : { ...style, size: style.size * scale, leading: style.leading * scale };
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
