import { isBlankLine, lineEnd, matchAt, startsBlock } from './line.ts';

/** A cell's text, and where in its row it begins. */
export interface CellText {
  readonly text: string;
  readonly at: number;
}

/** Where the table at the front of `src` ends, or 0 when there is none. */
export function tableExtent(src: string): number {
  if (!isTableStart(src, 0)) return 0;
  let end = lineEnd(src, lineEnd(src, 0) + 1);
  while (end < src.length && !isBlankLine(src, end + 1) && !startsBlock(src, end + 1)) end = lineEnd(src, end + 1);
  return end;
}

/** True when the line at `from` is a table's header: the next line rules off as many columns. */
export function isTableStart(src: string, from: number): boolean {
  const end = lineEnd(src, from);
  const rule = end < src.length ? matchAt(RULE_OFF, src, end + 1) : undefined;
  if (!rule || !/[|:]/.test(rule)) return false;
  return cellTexts(rule).length === cellTexts(src.slice(from, end)).length;
}

const RULE_OFF = / {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*(?=\n|$)/y;

/** The cells of a row; bars at its ends are optional, and `\|` is a bar within a cell. */
export function cellTexts(row: string): CellText[] {
  const bars = unescapedBars(row);
  const edges = [-1, ...bars, row.length];
  const cells = edges.slice(1).map((end, i) => trimmed(row, (edges[i] ?? -1) + 1, end));
  if (bars.length > 0 && cells[0]?.text === '') cells.shift();
  if (bars.length > 0 && cells.at(-1)?.text === '') cells.pop();
  return cells;
}

function unescapedBars(row: string): number[] {
  const bars: number[] = [];
  for (let at = 0; at < row.length; at++) {
    if (row[at] === '\\') at++;
    else if (row[at] === '|') bars.push(at);
  }
  return bars;
}

function trimmed(row: string, start: number, end: number): CellText {
  const cell = row.slice(start, end);
  return { text: cell.trim().replace(/\\\|/g, '|'), at: start + cell.length - cell.trimStart().length };
}
