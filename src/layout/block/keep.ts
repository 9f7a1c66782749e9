import { heightOf, held } from '../flow/strip.ts';
import type { LayBlock } from './block.ts';

/** Held together when a page can hold it at all; a bigger block breaks as if it were not kept. */
export const layKeep: LayBlock<'keep'> = (block, room) => {
  const strips = room.shop.lay(block.children, room);
  return heightOf(strips) <= room.shop.sheet.depth ? held(strips, 'keep') : strips;
};
