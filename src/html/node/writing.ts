import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** Ruled lines, which a screen reader meets as one thing with a name. */
export const writing: NodeWriter<'writing'> = (block) =>
  tag('div', { class: 'writing', role: 'img', 'aria-label': block.label, lang: block.lang }, '<span></span>'.repeat(block.lines));
