import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** A part of the document. It has no name of its own, so that screen readers do not list every part as a landmark. */
export const section: NodeWriter<'section'> = (block, page) => {
  const classes = [block.role, block.newPage && 'new-page'].filter(Boolean).join(' ');
  return tag('section', { id: block.id, class: classes, lang: block.lang }, page.blocks(block.children));
};
