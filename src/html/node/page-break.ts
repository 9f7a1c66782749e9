import type { NodeWriter } from '../page.ts';

/** A new page in print; nothing on screen. */
export const pageBreak: NodeWriter<'pageBreak'> = () => '<div class="page-break"></div>';
