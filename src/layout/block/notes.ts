import type { LayBlock } from './block.ts';

/** Never on paper: whoever is handed the slides is not handed what is for the one who leads. */
export const layNotes: LayBlock<'notes'> = () => [];
