import { inlineHtml } from '../inline.ts';
import type { NodeWriter } from '../page.ts';
import { tag } from '../tag.ts';

/** A part of the document. It has no name of its own, so that screen readers do not list every part as a landmark. */
export const section: NodeWriter<'section'> = (block, page) => {
  const classes = [block.role, block.newPage && 'new-page'].filter(Boolean).join(' ');
  return tag('section', { id: block.id, class: classes, lang: block.lang }, inside(block, page));
};

/** A part to open when one is ready for it (`role=reveal`): its heading is what one presses. */
const inside: NodeWriter<'section'> = ({ role, children }, page) => {
  const [first, ...rest] = children;
  if (role !== 'reveal' || first?.type !== 'heading') return page.blocks(children);
  const heading = tag(`h${first.level}`, { id: first.id }, inlineHtml(first.children));
  return tag('details', {}, `${tag('summary', {}, heading)}\n${page.blocks(rest)}`);
};
