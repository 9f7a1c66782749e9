import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** Stays on one page in print. */
export const keep: NodeWriter<'keep'> = (block, page) =>
  tag('div', { class: 'keep', lang: block.lang }, page.blocks(block.children));
