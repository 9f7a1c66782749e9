import { inlineText } from '../../document/walk.ts';
import { withFirst, withLast } from '../flow/strip.ts';
import { pieces } from '../inline/pieces.ts';
import { grow } from '../logical.ts';
import type { Room } from '../room.ts';
import { displayed, headings } from '../style.ts';
import type { LayBlock } from './block.ts';
import { textStrips } from './text.ts';

export const layHeading: LayBlock<'heading'> = (block, room) => {
  const { before, after, ...designed } = headings[block.level - 1] ?? headings[0];
  const style = displayed(designed, room.shop.sheet);
  const level = readLevel(block.level, room);
  const node = grow(room.parent, { kind: 'heading', level, id: block.id }, block.lang);
  const strips = textStrips(pieces(block.children, style, node, room), style, room);
  const whole = strips.map((it, at) => ({ ...it, breaking: at === 0 ? it.breaking : ('never' as const), keepNext: true }));
  const bookmarks = [{ level, id: block.id, text: inlineText(block.children) }];
  return withLast(withFirst(whole, { before, snap: true, anchors: [block.id], bookmarks }), { after });
};

/** The level told to a reader: it may go up at will, but down only one step at a time (PDF/UA-1, 7.4.2). */
export function readLevel(level: number, { shop: { levels } }: Room): number {
  levels.last = Math.min(level, levels.last + 1);
  return levels.last;
}
