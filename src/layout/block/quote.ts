import { type Frame, withFirst, withLast } from '../flow/strip.ts';
import { grow } from '../logical.ts';
import { inset } from '../room.ts';
import { grid, hairline } from '../style.ts';
import type { LayBlock } from './block.ts';

export const layQuote: LayBlock<'quote'> = (block, room) => {
  const parent = grow(room.parent, { kind: 'quote' }, block.lang);
  const frame: Frame = { x: room.x, width: 2, bar: { width: 2, fill: hairline } };
  const strips = room.shop.lay(block.children, { ...inset(room, 2 * grid), parent });
  return withLast(withFirst(strips, { before: 1.5 * grid }), { after: 1.5 * grid }).map((it) => ({
    ...it,
    frames: [frame, ...(it.frames ?? [])],
  }));
};
