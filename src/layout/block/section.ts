import { withFirst } from '../flow/strip.ts';
import { grow } from '../logical.ts';
import type { LayBlock } from './block.ts';

export const laySection: LayBlock<'section'> = (block, room) => {
  const parent = grow(room.parent, { kind: 'section' }, block.lang);
  const strips = room.shop.lay(block.children, { ...room, parent });
  const face = room.shop.sheet.cards ? faces[block.role ?? ''] : undefined;
  return withFirst(strips, (first) => ({
    ...((block.newPage || face) && { breaking: 'page' }),
    ...(face && { face }),
    ...(block.id !== undefined && { anchors: [block.id, ...(first.anchors ?? [])] }),
  }));
};

/** Sections that fill a side of a card, when cards are what is printed. */
const faces: Readonly<Record<string, 'front' | 'back'>> = { card: 'front', 'card-back': 'back' };
