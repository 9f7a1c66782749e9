import { inlineHtml } from '../inline.ts';
import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** A heading of its level, with its id. */
export const heading: NodeWriter<'heading'> = (block) =>
  tag(`h${block.level}`, { id: block.id, lang: block.lang }, inlineHtml(block.children));
