import type { Table, TableCell } from '../../document/document.ts';
import { inlineText } from '../../document/walk.ts';
import { inlineHtml } from '../inline.ts';
import type { NodeWriter } from '../page.ts';
import { emptyTag, tag } from '../tag.ts';

/** A table in a frame that scrolls by itself, also by keyboard, when the screen is narrower than the table. */
export const table: NodeWriter<'table'> = (block, page) => {
  const id = block.caption && page.id('table');
  const named = block.columns.length > 2 ? { role: 'group', ...nameOf(block, id), tabindex: '0' } : {};
  const caption = block.caption ? tag('caption', { id }, inlineHtml(block.caption)) : '';
  const parts = [caption, widths(block), head(block), body(block)].filter(Boolean);
  return tag(
    'div',
    { class: 'table', ...named },
    tag('table', { lang: block.lang, class: block.toFillIn && 'fill-in' }, `\n${parts.join('\n')}\n`),
  );
};

/** What a keyboard's user hears on coming to a table that may have to be scrolled: its caption, or its columns. */
function nameOf(block: Table, id: string | undefined): Record<string, string> {
  if (id) return { 'aria-labelledby': id };
  const columns = block.header.map((cell) => inlineText(cell.children)).filter((text) => text !== '');
  return columns.length > 0 ? { 'aria-label': columns.join(', ') } : {};
}

/** Each column's share of the width in per cent, when every column has one. */
function widths(block: Table): string {
  const shares = block.columns.map(({ width }) => width ?? 0);
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum === 0 || shares.includes(0)) return '';
  return tag(
    'colgroup',
    {},
    shares.map((share) => emptyTag('col', { style: `width:${((100 * share) / sum).toFixed(2)}%` })).join(''),
  );
}

/** The header, unless all of it is empty. */
function head(block: Table): string {
  if (block.header.every((cell) => cell.children.length === 0)) return '';
  const cells = block.header.map((cell, i) =>
    cellHtml(block, cell, { column: i, scope: cell.children.length > 0 ? 'col' : undefined }),
  );
  return tag('thead', {}, tag('tr', {}, cells.join('')));
}

function body(block: Table): string {
  const rows = block.rows.map((row) =>
    tag(
      'tr',
      {},
      row.map((cell, i) => cellHtml(block, cell, { column: i, scope: i === 0 && block.rowHeaders ? 'row' : undefined })).join(''),
    ),
  );
  return rows.length > 0 ? tag('tbody', {}, `\n${rows.join('\n')}\n`) : '';
}

function cellHtml(
  block: Table,
  cell: TableCell,
  at: { readonly column: number; readonly scope: 'col' | 'row' | undefined },
): string {
  const align = block.columns[at.column]?.align ?? 'left';
  const attributes = { scope: at.scope, class: align === 'left' ? undefined : align };
  return tag(at.scope ? 'th' : 'td', attributes, isBox(cell) ? tag('span', { class: 'box' }, '☐') : inlineHtml(cell.children));
}

/** A box to tick is drawn, since not every font has the sign; the sign stays for readers and for copying. */
function isBox({ children }: TableCell): boolean {
  return children.length === 1 && children[0]?.type === 'text' && children[0].value === '☐';
}
