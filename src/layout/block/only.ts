import type { LayBlock } from './block.ts';

/** What is for the screen only, layout is never given (`document/medium.ts`). */
export const layOnly: LayBlock<'only'> = (block, room) => room.shop.lay(block.children, room);
