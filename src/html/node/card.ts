import { escapeHtml } from '../escape.ts';
import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** A card's sides under each other; what pairs them is said in words. */
export const card: NodeWriter<'card'> = (block, page) => {
  const front = side('front', page.blocks(block.children), block.label);
  const back = block.back.length > 0 ? `\n${side('back', page.blocks(block.back), block.backLabel)}` : '';
  return tag('div', { class: `card ${block.fill}`, lang: block.lang }, front + back);
};

function side(name: 'front' | 'back', inside: string, label: string | undefined): string {
  const said = label ? `\n${tag('p', { class: 'card-label' }, escapeHtml(label))}` : '';
  return tag('div', { class: `card-${name}` }, inside + said);
}
