import { escapeHtml } from '../escape.ts';
import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** Code, line by line as written. */
export const code: NodeWriter<'code'> = (block) => tag('pre', { lang: block.lang }, tag('code', {}, escapeHtml(block.value)));
