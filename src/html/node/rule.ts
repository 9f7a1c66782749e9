import type { NodeWriter } from '../page.ts';

/** A change of subject. */
export const rule: NodeWriter<'rule'> = () => '<hr>';
