import type { Table, TableCell } from '../../document/document.ts';
import { fenced } from './directive-line.ts';
import { serializeInline } from './inline.ts';

/** A table with bars, its caption after it as pandoc has it; a directive around it for widths and row headers. */
export function serializeTable(table: Table): string {
  const rules = table.columns.map(({ align }) => RULES[align]);
  const rows = [
    row(table.header, rules.length),
    `| ${rules.join(' | ')} |`,
    ...table.rows.map((cells) => row(cells, rules.length)),
  ];
  const caption = table.caption && `\n\n: ${serializeInline(table.caption, { oneLine: true })}`;
  const written = rows.join('\n') + (caption ?? '');
  const widths = table.columns.map(({ width }) => width);
  const shares = widths.every((width) => width !== undefined) ? `widths="${widths.join(' ')}"` : undefined;
  const words = [shares, table.rowHeaders ? 'rowheaders' : undefined, table.toFillIn ? 'fillin' : undefined];
  return words.some((word) => word !== undefined) ? fenced('table', words, written) : written;
}

const RULES = { left: '---', center: ':-:', right: '--:' } as const;

function row(cells: readonly TableCell[], columns: number): string {
  const texts = Array.from({ length: columns }, (_, i) => serializeInline(cells[i]?.children ?? [], { cell: true }));
  return `| ${texts.join(' | ')} |`;
}
