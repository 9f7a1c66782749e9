import { cutTo, displayWidth, padTo } from './display-width.ts';
import { visible } from './terminal.ts';

/** Rows of cells under headings, and which column may give way. */
export interface Columns {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Index of the column that is cut when the table is wider than the terminal. */
  readonly widest: number;
  /** Indexes of columns of numbers, set to the right. */
  readonly numbers?: readonly number[];
}

/** Where the table is shown: with a `width` lines are cut to it, without one nothing is. */
interface Shown {
  readonly width: number | undefined;
  bold(text: string): string;
}

/** Two spaces tell columns apart. */
const gap = '  ';

/** The column that gives way keeps at least so many columns, or its heading would be all that is seen of it. */
const least = 12;

/** A table as aligned text, one line a row, headings first, ending in a line break. Terminal codes in cells are made visible. */
export function alignedColumns(table: Columns, shown: Shown): string {
  const rows = [table.headings, ...table.rows].map((row) => row.map(oneLine));
  const widths = fitted(rows, table.widest, shown.width);
  const lines = rows.map((row) =>
    row.map((cell, index) => setCell(cell, widths[index] ?? 0, table.numbers?.includes(index) ?? false)).join(gap),
  );
  return lines.map((line, index) => `${index === 0 ? shown.bold(line.trimEnd()) : line.trimEnd()}\n`).join('');
}

function oneLine(cell: string): string {
  return visible(cell.replace(/\s+/g, ' ').trim());
}

function setCell(cell: string, width: number, isNumber: boolean): string {
  return padTo(cutTo(cell, width), width, isNumber ? 'left' : 'right');
}

function fitted(rows: readonly (readonly string[])[], widest: number, width: number | undefined): number[] {
  const widths = (rows[0] ?? []).map((_, index) => rows.reduce((most, row) => Math.max(most, displayWidth(row[index] ?? '')), 0));
  const whole = widths.reduce((sum, each) => sum + each, 0) + gap.length * (widths.length - 1);
  if (width === undefined || whole <= width) return widths;
  return widths.map((each, index) => (index === widest ? Math.max(Math.min(each, least), each - (whole - width)) : each));
}
