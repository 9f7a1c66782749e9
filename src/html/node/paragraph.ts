import { inlineHtml } from '../inline.ts';
import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** Running text; `lead` and `meta` are classes. */
export const paragraph: NodeWriter<'paragraph'> = (block) =>
  tag('p', { class: block.tone, lang: block.lang }, inlineHtml(block.children));
