import type { Table, TableCell } from '../../document/document.ts';
import { inlineText } from '../../document/walk.ts';
import { heightOf, held, type Strip, strip, withFirst, withLast } from '../flow/strip.ts';
import { lineItems } from '../inline/items.ts';
import { type Line, lines } from '../inline/lines.ts';
import { pieces, plainPiece } from '../inline/pieces.ts';
import { grow, type Logical, logicalRoot, type Role } from '../logical.ts';
import type { Item } from '../pages.ts';
import { notice, type Room } from '../room.ts';
import { grid, hairline, ink, styles, type TextStyle } from '../style.ts';
import type { LayBlock } from './block.ts';
import { repeated } from './repeated.ts';
import { type Column, columns } from './table-columns.ts';
import { anchored, textStrips } from './text.ts';

export const layTable: LayBlock<'table'> = (block, room) => {
  if (block.columns.length === 0) return [];
  const table = grow(room.parent, { kind: 'table' }, block.lang);
  const plan = columns(block, room);
  if (plan.style.size < styles.cell.size)
    notice(room, 'small-type', inlineText(block.caption ?? block.header[0]?.children ?? []));
  const inside: Grid = { ...plan, room: { ...room, parent: table }, table: block };
  const caption = captionStrips(block, inside.room);
  const head = headStrips(inside);
  const again = repeated([...continuedCaption(block, inside.room), ...head]);
  const { depth } = room.shop.sheet;
  const body = bodyStrips(inside).map((it) => (heightOf(again) < depth * mostRepeated ? { ...it, repeat: again } : it));
  const whole = withLast(withFirst([...caption, ...head, ...body], { before: block.caption ? 1.5 * grid : grid }), {
    after: 2 * grid,
  });
  return heightOf(whole) < depth * mostKept ? held(whole, 'keep') : whole;
};

/** Shares of a page: a header higher than this is not set again, a table lower than this is not parted. */
const mostRepeated = 0.25;
const mostKept = 0.35;

interface Grid {
  readonly columns: readonly Column[];
  readonly style: TextStyle;
  readonly room: Room;
  readonly table: Table;
}

const captionStyle: TextStyle = { ...styles.caption, bold: true, color: ink };

function captionStrips(block: Table, room: Room): Strip[] {
  if (!block.caption) return [];
  const node = grow(room.parent, { kind: 'caption' });
  const strips = textStrips(pieces(block.caption, captionStyle, node, room), captionStyle, room);
  return withLast(
    strips.map((it) => ({ ...it, keepNext: true })),
    { after: 4 },
  );
}

/** Over the header where a table goes on, for the eye only. */
function continuedCaption({ caption }: Table, room: Room): Strip[] {
  if (!caption) return [];
  const text = `${inlineText(caption)} ${room.shop.document.words.continued}`;
  return withLast(textStrips([plainPiece(text, captionStyle, logicalRoot(), room)], captionStyle, room), { after: 4 });
}

function headStrips(grid: Grid): Strip[] {
  const { table, room } = grid;
  if (table.header.every((cell) => cell.children.length === 0)) return [];
  // A head without a body is not a table to a reader (ISO 32000-1, table 337).
  const parent = grow(room.parent, { kind: table.rows.length > 0 ? 'table-head' : 'table-body' });
  const row = grow(parent, { kind: 'row' });
  const cells = table.header.map((cell, at) =>
    cellLines(cell, at, { grid, row, role: { kind: 'header-cell', scope: 'column' } }),
  );
  return rowStrips(cells, grid, { thickness: 0.9, color: ink }).map((it) => ({ ...it, breaking: 'never', keepNext: true }));
}

function bodyStrips(grid: Grid): Strip[] {
  const { table, room } = grid;
  if (table.rows.length === 0) return [];
  const parent = grow(room.parent, { kind: 'table-body' });
  return table.rows.flatMap((row, at) => {
    const node = grow(parent, { kind: 'row' });
    const cells = row.map((cell, column) => {
      const role: Role = table.rowHeaders && column === 0 ? { kind: 'header-cell', scope: 'row' } : { kind: 'cell' };
      return cellLines(cell, column, { grid, row: node, role });
    });
    const last = at === table.rows.length - 1;
    const strips = rowStrips(cells, grid, { thickness: last ? 0.9 : 0.5, color: last ? ink : hairline });
    return withFirst(strips, { breaking: at > 0 && (at === 1 || last) ? 'keep' : 'free' });
  });
}

interface CellPlace {
  readonly grid: Grid;
  readonly row: Logical;
  readonly role: Role;
}

function cellLines(cell: TableCell, at: number, { grid, row, role }: CellPlace): Line[] {
  const node = grow(row, role);
  // A statement to answer heads its row, but is read as a sentence.
  const isHead = role.kind === 'header-cell' && !(grid.table.toFillIn && role.scope === 'row');
  const style = isHead ? { ...grid.style, bold: true } : grid.style;
  return lines(pieces(cell.children, style, node, grid.room), grid.columns[at]?.width ?? 0, grid.room);
}

/** Over and under the text of a row; points. */
const padding = 4.5;
/** The least height of a row that is written in by hand: 10 mm; points. */
const handHeight = 28.5;
/** A row of more lines than this may be parted between pages. */
const parts = 6;

/** A row as strips, each with one line of every cell, so that rows higher than a page lose nothing. */
function rowStrips(cells: readonly Line[][], grid: Grid, rule: { thickness: number; color: string }): Strip[] {
  const count = Math.max(...cells.map((set) => set.length));
  const lacks = grid.table.toFillIn ? Math.max(0, handHeight - count * grid.style.leading - 2 * padding) / 2 : 0;
  return Array.from({ length: count }, (_, at) => {
    const top = at === 0 ? padding + lacks : 0;
    const items = cells.flatMap((set, column) => cellItems(set[at], column, top, grid));
    const height = top + grid.style.leading + (at === count - 1 ? padding + lacks : 0);
    if (at === count - 1) items.push(ruleItem(grid, height - rule.thickness, rule));
    const breaking = count <= parts || at === 1 || at === count - 1 ? 'avoid' : 'free';
    return anchored(
      strip(height, items, { breaking }),
      cells.map((set) => set[at]),
    );
  });
}

function cellItems(line: Line | undefined, at: number, y: number, { columns, room, table, style }: Grid): Item[] {
  const column = columns[at];
  if (line === undefined || column === undefined) return [];
  const spare = column.width - line.width;
  const align = table.columns[at]?.align ?? 'left';
  const shift = align === 'right' ? spare : align === 'center' ? spare / 2 : 0;
  return lineItems(line, { x: room.x + column.x + shift, y, style });
}

function ruleItem({ columns, room }: Grid, y: number, { thickness, color }: { thickness: number; color: string }): Item {
  const last = columns.at(-1);
  return { kind: 'box', x: room.x, y, width: (last?.x ?? 0) + (last?.width ?? 0), height: thickness, fill: color, of: 'layout' };
}
