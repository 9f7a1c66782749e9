import type { Inline, Table, TableCell, TableColumn } from '../document/document.ts';
import { type CellText, cellTexts } from './block/table-rows.ts';
import { findings } from './findings.ts';
import { readInline } from './inline.ts';
import type { Place, Reading } from './reading.ts';
import { joined } from './tidy.ts';

/** A table from its lines: header, ruling-off, rows. Short rows are filled up; what is over stands in the last cell. */
export function readTable(reading: Reading, raw: string, place: Place, line: number): Table {
  const rows = tableLines(raw, place);
  const columns = rows[1] ? cellTexts(rows[1].text).map((cell): TableColumn => ({ align: alignment(cell.text) })) : [];
  const caption = captionLine(rows.at(-1), rows.length);
  const read = (row: RowText | undefined) => readRow(reading, row, columns.length);
  return {
    type: 'table',
    ...(caption && {
      caption: readInline(reading, caption.text.slice(1), { source: place.source, offset: caption.place.start + 1 }),
    }),
    columns,
    header: read(rows[0]),
    rows: rows.slice(2, caption ? -1 : undefined).map(read),
    rowHeaders: false,
    line,
  };
}

interface RowText {
  readonly text: string;
  readonly place: Place;
}

function tableLines(raw: string, place: Place): RowText[] {
  let start = place.start;
  return raw
    .trimEnd()
    .split('\n')
    .map((text) => {
      const row = { text, place: { source: place.source, start, end: start + text.length } };
      start += text.length + 1;
      return row;
    });
}

function alignment(rule: string): TableColumn['align'] {
  if (!rule.endsWith(':')) return 'left';
  return rule.startsWith(':') ? 'center' : 'right';
}

/** Pandoc's caption, `: words`, directly after the last row. */
function captionLine(last: RowText | undefined, count: number): RowText | undefined {
  return count > 2 && last && /^:[ \t]+\S/.test(last.text) && cellTexts(last.text).length === 1 ? last : undefined;
}

function readRow(reading: Reading, row: RowText | undefined, columns: number): TableCell[] {
  const cells = row ? cellTexts(row.text).map((cell) => readCell(reading, cell, row.place)) : [];
  if (row && cells.length > columns) reading.report(row.place, findings.tooManyCells(columns));
  const over = cells.slice(columns).flatMap((cell): Inline[] => [{ type: 'text', value: ' ' }, ...cell]);
  return Array.from({ length: columns }, (_, i) => ({
    children: joined([...(cells[i] ?? []), ...(i === columns - 1 ? over : [])]),
  }));
}

function readCell(reading: Reading, cell: CellText, row: Place): Inline[] {
  return readInline(reading, cell.text, { source: row.source, offset: row.start + cell.at });
}
