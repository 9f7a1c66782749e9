import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** Somebody else's words. */
export const quote: NodeWriter<'quote'> = (block, page) => tag('blockquote', { lang: block.lang }, page.blocks(block.children));
