import type { Block, Document } from '../document/document.ts';
import { blockHtml } from './nodes.ts';
import { makePage } from './page.ts';

/** Blocks as HTML on one line, for a page that somebody else makes: without style, script or ids. */
export function fragmentHtml(blocks: readonly Block[], document: Document): string {
  const page = makePage({ ...document, blocks }, blockHtml);
  return page
    .blocks(blocks)
    .replace(/\s(?:id|class)="[^"]*"/g, '')
    .replace(/\n+/g, '');
}
