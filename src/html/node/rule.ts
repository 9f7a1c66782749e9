import type { NodeWriter } from '../page.ts';
import { emptyTag } from '../tag.ts';

/** A change of subject, or a line to cut along. */
export const rule: NodeWriter<'rule'> = (block) => emptyTag('hr', { class: block.cut && 'cut' });
