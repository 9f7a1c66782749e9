import type { Block, Document } from '../../src/document/document.ts';
import { printed } from '../../src/document/medium.ts';
import { documentText, mapChildren } from '../../src/document/walk.ts';
import { isTag, type Tag } from './tag-tree.ts';

/** The words of a document on paper, in reading order. */
export function documentWords(document: Document): string[] {
  return split(documentText(printed(document)).join('\n'));
}

/** The same document where drawings are not set, but described: in Word, and in large print, whose words a drawing has no room for. */
export function described(document: Document): Document {
  const change = (block: Block): Block => {
    if (block.type !== 'figure') return mapChildren(block, change);
    const { drawing, ...figure } = block;
    return drawing ? figure : block;
  };
  return { ...document, blocks: document.blocks.map(change) };
}

/** The words of a document as HTML holds them: what is for the screen and for paper both, but no notes and no title of contents. */
export function documentWordsOnScreen(document: Document): string[] {
  return split(documentText({ blocks: withoutAside(document.blocks) }).join('\n'));
}

function withoutAside(blocks: readonly Block[]): Block[] {
  return blocks
    .filter(({ type }) => type !== 'notes' && type !== 'contents')
    .map((block) =>
      'children' in block && block.type === 'slide' ? { ...block, children: withoutAside(block.children) } : block,
    );
}

/** The words of a PDF in the order of its structure, without what the writer adds: list markers and the contents' entries. */
export function pdfWords(root: Tag): string[] {
  return split(read(root, undefined));
}

/** Elements that stand in a line of text; all others part words. */
const inline = new Set(['Span', 'Link', 'Code', 'Reference']);

function read(tag: Tag, parent: Tag | undefined): string {
  if (tag.tag === 'TOCI') return '';
  if (tag.tag === 'Lbl' && listOf(parent)) return '';
  const inside = tag.kids
    .map((kid) =>
      isTag(kid)
        ? read(kid, tag.tag === 'LI' ? { ...tag, attributes: parent?.attributes ?? {} } : tag)
        : 'text' in kid
          ? kid.text
          : '',
    )
    .join('');
  return inline.has(tag.tag) ? inside : `\n${inside}\n`;
}

/** A label is the writer's own when the list is numbered or bulleted; in definitions it is the term. */
function listOf(item: Tag | undefined): boolean {
  return item !== undefined && item.attributes.ListNumbering !== 'None';
}

/** Words as they can be compared: composed, without marks of no width. */
export function split(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Variation_Selector}/gu, '')
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .split(/[\s\u0000-\u0020\u007f-\u00a0]+/u)
    .filter((word) => word !== '');
}
