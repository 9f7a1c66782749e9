import { escapeHtml } from '../escape.ts';
import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** A poster: large on screen, a page of its own in print. */
export const poster: NodeWriter<'poster'> = (block, page) => {
  const mark = block.mark ? `${tag('p', { class: 'poster-mark' }, escapeHtml(block.mark))}\n` : '';
  return tag('section', { class: 'poster', lang: block.lang }, mark + page.blocks(block.children));
};
