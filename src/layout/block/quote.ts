import type { Quote } from '../../document/document.ts';
import { type Frame, type Strip, withFirst, withLast } from '../flow/strip.ts';
import { pieces } from '../inline/pieces.ts';
import { grow } from '../logical.ts';
import { inset, type Room } from '../room.ts';
import { grid, hairline, styles } from '../style.ts';
import type { LayBlock } from './block.ts';
import { textStrips } from './text.ts';

export const layQuote: LayBlock<'quote'> = (block, room) => {
  const parent = grow(room.parent, { kind: 'quote' }, block.lang);
  const frame: Frame = { x: room.x, width: 2, bar: { width: 2, fill: hairline } };
  const inner: Room = { ...inset(room, 2 * grid), parent };
  const strips = [...room.shop.lay(block.children, inner), ...source(block, inner)];
  return withLast(withFirst(strips, { before: 1.5 * grid }), { after: 1.5 * grid }).map((it) => ({
    ...it,
    frames: [frame, ...(it.frames ?? [])],
  }));
};

/** Who said it, never parted from the words. */
function source({ by }: Quote, room: Room): Strip[] {
  if (by === undefined) return [];
  const node = grow(room.parent, { kind: 'paragraph' });
  return textStrips(pieces(by, styles.meta, node, room), styles.meta, room).map((it) => ({ ...it, breaking: 'never' }));
}
