import { inlineHtml } from '../inline.ts';
import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** Somebody else's words, and who said them. */
export const quote: NodeWriter<'quote'> = (block, page) => {
  const words = tag('blockquote', { lang: block.lang }, page.blocks(block.children));
  if (!block.by) return words;
  return tag('figure', { class: 'quote' }, words + tag('figcaption', { lang: block.lang }, inlineHtml(block.by)));
};
