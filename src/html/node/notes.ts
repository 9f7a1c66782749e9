import type { NodeWriter } from '../page.ts';

/** Nowhere but in the presenter's window. */
export const notes: NodeWriter<'notes'> = () => '';
