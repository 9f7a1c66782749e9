import type { Block, Document } from '../document/document.ts';
import type { Notice } from './notice.ts';
import { isCmyk } from './picture.ts';

/**
 * A document for archives: pictures in the four colours of a printing press are taken out, since the file explains only red,
 * green and blue (ISO 19005-2, 6.2.4.3). Their alternative texts stand in their place, with a notice.
 */
export function withoutPressColours(document: Document): { document: Document; notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const blocks = document.blocks.map((block) => visit(block, notices));
  return notices.length === 0 ? { document, notices } : { document: { ...document, blocks }, notices };
}

function visit(block: Block, notices: Notice[]): Block {
  if (block.type === 'figure' && block.data && isCmyk(block.data)) {
    notices.push(noticeOf(block.src, block.line));
    const { data: _, ...rest } = block;
    return rest;
  }
  if (block.type === 'cover' && block.logo && isCmyk(block.logo.data)) {
    notices.push(noticeOf(block.logo.alt, block.line));
    // No bytes that can be set: the layout then sets the words.
    return { ...block, logo: { ...block.logo, data: new Uint8Array(0) } };
  }
  if (block.type === 'list' || block.type === 'definitions') {
    const items = block.items.map((item) => ({ ...item, children: item.children.map((child) => visit(child, notices)) }));
    return { ...block, items } as Block;
  }
  const inside = 'children' in block && block.type !== 'heading' && block.type !== 'paragraph';
  return inside ? { ...block, children: block.children.map((child) => visit(child, notices)) } : block;
}

function noticeOf(text: string, line: number | undefined): Notice {
  return line === undefined ? { kind: 'press-colours', text } : { kind: 'press-colours', text, line };
}
