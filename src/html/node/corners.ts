import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** Lettered boxes, two and two where there is room. */
export const corners: NodeWriter<'corners'> = (block, page) => {
  const items = block.items.map((item) => tag('li', {}, page.blocks(item.children)));
  return tag('ol', { type: 'A', class: 'corners', lang: block.lang }, `\n${items.join('\n')}\n`);
};
