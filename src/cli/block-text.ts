import type { Block, List, Table } from '../document/document.ts';
import { childBlocks, inlineText } from '../document/walk.ts';
import { alignedColumns } from './columns.ts';
import { visible } from './terminal.ts';
import { wrap } from './wrap.ts';

/** Where blocks are set: how wide, how far in, and how words are made to stand out. */
interface Setting {
  readonly width: number;
  readonly indent: string;
  bold(text: string): string;
}

/** Blocks as text to read in a terminal, with an empty line between, wrapped to its width. Terminal codes are made visible. */
export function blocksText(blocks: readonly Block[], setting: Setting): string {
  return blocks
    .map((block) => blockText(block, setting))
    .filter((text) => text !== '')
    .join('\n');
}

function blockText(block: Block, setting: Setting): string {
  switch (block.type) {
    case 'heading':
      return wrap(setting.bold(visible(inlineText(block.children))), setting);
    case 'paragraph':
      return wrap(visible(inlineText(block.children)), setting);
    case 'list':
      return listText(block, setting);
    case 'quote':
      return blocksText(block.children, { ...setting, indent: `${setting.indent}> ` });
    case 'code':
      return visible(block.value)
        .split('\n')
        .map((line) => `${setting.indent}  ${line}\n`)
        .join('');
    case 'table':
      return tableText(block, setting);
    case 'figure':
      return wrap(`[${visible(block.alt)}]`, setting);
    default:
      return blocksText(childBlocks(block), setting);
  }
}

function listText(list: List, setting: Setting): string {
  const items = list.items.map((item, index) => {
    const mark = list.marker === 'decimal' ? `${list.start + index}. ` : '- ';
    const inside = blocksText(item.children, { ...setting, indent: setting.indent + ' '.repeat(mark.length) });
    return `${setting.indent}${mark}${inside.slice(setting.indent.length + mark.length)}`;
  });
  return items.join(list.tight ? '' : '\n');
}

function tableText(table: Table, setting: Setting): string {
  const cells = (row: Table['header']) => row.map((cell) => inlineText(cell.children));
  return alignedColumns(
    { headings: cells(table.header), rows: table.rows.map(cells), widest: 0 },
    { width: undefined, bold: setting.bold },
  );
}
