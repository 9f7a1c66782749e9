import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** Shown on paper only, or on screen only; the style sheet sees to it. */
export const only: NodeWriter<'only'> = (block, page) =>
  tag('div', { class: `only-${block.medium}`, lang: block.lang }, page.blocks(block.children));
