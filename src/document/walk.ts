import type { Block, Document, Figure, Inline } from './document.ts';

/** The blocks directly inside a block, in reading order; list items, cells and definitions are opened. */
export function childBlocks(block: Block): readonly Block[] {
  switch (block.type) {
    case 'section':
    case 'quote':
    case 'callout':
    case 'cover':
    case 'keep':
    case 'columns':
    case 'poster':
    case 'slide':
    case 'notes':
    case 'only':
      return block.children;
    case 'card':
      return [...block.children, ...block.back];
    case 'list':
    case 'corners':
      return block.items.flatMap((item) => item.children);
    case 'definitions':
    case 'footnotes':
      return block.items.flatMap((item) => item.children);
    default:
      return [];
  }
}

/** A block with each block directly inside it changed. */
export function mapChildren<B extends Block>(block: B, change: (child: Block) => Block): B {
  if (block.type === 'list' || block.type === 'definitions' || block.type === 'corners' || block.type === 'footnotes')
    return { ...block, items: block.items.map((item) => ({ ...item, children: item.children.map(change) })) };
  if (block.type === 'card') return { ...block, children: block.children.map(change), back: block.back.map(change) };
  // Only paragraphs and headings have inline children, and they hold no blocks.
  if (!('children' in block) || block.type === 'paragraph' || block.type === 'heading') return block;
  return { ...block, children: block.children.map(change) };
}

/** Visits every block, parents before children, in reading order. */
export function walkBlocks(blocks: readonly Block[], visit: (block: Block) => void): void {
  for (const block of blocks) {
    visit(block);
    walkBlocks(childBlocks(block), visit);
  }
}

/** The text of inline nodes, without marks, those of notes too; a line break is a space. */
export function inlineText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'code') return node.value;
      if (node.type === 'lineBreak') return ' ';
      if (node.type === 'noteRef') return '';
      return inlineText(node.children);
    })
    .join('');
}

/** Every piece of text of a document that a reader meets, in reading order, one string per paragraph, cell, label or heading. */
export function documentText(document: Pick<Document, 'blocks'>): string[] {
  return document.blocks.flatMap(blockText);
}

/** The text of one block and all within it, one string per piece. */
export function blockText(block: Block): string[] {
  const inside = () => childBlocks(block).flatMap(blockText);
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [inlineText(block.children)];
    case 'code':
      return block.value.split('\n');
    case 'table':
      return [
        ...(block.caption ? [inlineText(block.caption)] : []),
        ...[block.header, ...block.rows].flatMap((row) => row.map((cell) => inlineText(cell.children))),
      ];
    case 'figure':
      return [...pictureText(block), ...(block.caption ? [inlineText(block.caption)] : [])];
    case 'callout':
      return [...(block.title ? [inlineText(block.title)] : []), ...inside()];
    case 'fields':
      return block.items.flatMap((item) => [item.label, ...(item.value ? [item.value] : [])]);
    case 'contents':
      return [block.title];
    case 'cover':
      return [block.eyebrow, block.title, block.subtitle].filter((s) => s !== undefined).concat(inside());
    case 'quote':
      return [...inside(), ...(block.by ? [inlineText(block.by)] : [])];
    case 'card':
      return [
        ...block.children.flatMap(blockText),
        ...(block.label ? [block.label] : []),
        ...block.back.flatMap(blockText),
        ...(block.backLabel && block.back.length > 0 ? [block.backLabel] : []),
      ];
    case 'poster':
      return [...(block.mark ? [block.mark] : []), ...inside()];
    case 'qr':
      return [...(block.caption ? [inlineText(block.caption)] : []), block.href];
    case 'footnotes':
      return block.items.flatMap((item) => [String(item.number), ...item.children.flatMap(blockText)]);
    case 'definitions':
      return block.items.flatMap((item) => [inlineText(item.term), ...item.children.flatMap(blockText)]);
    default:
      return inside();
  }
}

/** A drawing holds words; a picture that is missing is its description. */
function pictureText({ data, drawing, alt }: Figure): string[] {
  if (drawing) return drawing.marks.flatMap((mark) => (mark.type === 'words' ? [mark.text] : []));
  return data ? [] : [alt];
}
