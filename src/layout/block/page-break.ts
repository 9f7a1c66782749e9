import { strip } from '../flow/strip.ts';
import type { LayBlock } from './block.ts';

/** A strip of no height that begins a page: what follows stands at its top. */
export const layPageBreak: LayBlock<'pageBreak'> = () => [strip(0, [], { breaking: 'page' })];
