import { inlineHtml } from '../inline.ts';
import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** A box beside the text. A note, not a landmark: a document has many. */
export const callout: NodeWriter<'callout'> = (block, page) => {
  const id = block.title && page.id('note');
  const title = block.title ? `${tag('p', { class: 'callout-title', id }, inlineHtml(block.title))}\n` : '';
  const attributes = { class: `callout ${block.tone}`, role: 'note', 'aria-labelledby': id, lang: block.lang };
  return tag('div', attributes, title + page.blocks(block.children));
};
