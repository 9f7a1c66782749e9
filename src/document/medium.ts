import type { Block, Document } from './document.ts';
import { childBlocks, mapChildren } from './walk.ts';

/** The document as it is on paper: without what is for the screen only and without the presenter's notes. */
export function printed(document: Document): Document {
  return holdsAside(document.blocks) ? { ...document, blocks: onPaper(document.blocks) } : document;
}

/** Most documents have nothing to leave out; they are handed on as they are. */
function holdsAside(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.type === 'only' || block.type === 'notes' || holdsAside(childBlocks(block)));
}

function onPaper(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.type === 'notes') return [];
    if (block.type === 'only') return block.medium === 'screen' ? [] : onPaper(block.children);
    return [within(block)];
  });
}

/** Blocks may be left out, so lists of children are made anew, not mapped one to one. */
function within(block: Block): Block {
  if (block.type === 'card') return { ...block, children: onPaper(block.children), back: onPaper(block.back) };
  if (block.type === 'list' || block.type === 'definitions' || block.type === 'corners' || block.type === 'footnotes')
    return { ...block, items: block.items.map((item) => ({ ...item, children: onPaper(item.children) })) } as Block;
  if ('children' in block && block.type !== 'paragraph' && block.type !== 'heading')
    return { ...block, children: onPaper(block.children) };
  return mapChildren(block, (child) => child);
}
