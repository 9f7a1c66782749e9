import type { Document, Heading } from './document.ts';
import { inlineText, walkBlocks } from './walk.ts';

/** One line of the outline: a heading with its text. */
export interface OutlineEntry {
  readonly level: Heading['level'];
  readonly id: string;
  readonly text: string;
}

/** The headings of a document in reading order. */
export function outline(document: Pick<Document, 'blocks'>): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  walkBlocks(document.blocks, (block) => {
    if (block.type === 'heading') entries.push({ level: block.level, id: block.id, text: inlineText(block.children) });
  });
  return entries;
}
