import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** A slide in a document that is read and not shown: a part like others. Slides to show are written by `slides/`. */
export const slide: NodeWriter<'slide'> = (block, page) =>
  tag('section', { class: `slide-part ${block.look}`, lang: block.lang }, page.blocks(block.children));
