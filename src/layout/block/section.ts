import { withFirst } from '../flow/strip.ts';
import { grow } from '../logical.ts';
import type { LayBlock } from './block.ts';

export const laySection: LayBlock<'section'> = (block, room) => {
  const parent = grow(room.parent, { kind: 'section' }, block.lang);
  const strips = room.shop.lay(block.children, { ...room, parent });
  return withFirst(strips, (first) => ({
    ...(block.newPage && { breaking: 'page' }),
    ...(block.id !== undefined && { anchors: [block.id, ...(first.anchors ?? [])] }),
  }));
};
