import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** Two or three columns, where there is room for them. */
export const columns: NodeWriter<'columns'> = (block, page) =>
  tag('div', { class: `columns columns-${block.count}`, lang: block.lang }, page.blocks(block.children));
