import type { Block, Inline, Table } from '../document/document.ts';
import type { Piece } from './piece.ts';

/** A piece, and the blocks that were read from it. */
interface ReadPiece {
  readonly piece: Piece;
  readonly blocks: readonly Block[];
}

/**
 * The blocks, with paragraphs made captions of tables: one directly before that begins with `Tabell: ` or `Table: `,
 * or one directly after that begins with `: `, as pandoc has it. The marks are looked for as written, so `\:` is none.
 */
export function withCaptions(read: readonly ReadPiece[]): Block[] {
  const blocks: Block[] = [];
  for (const [i, { piece, blocks: own }] of read.entries()) {
    const last = blocks.at(-1);
    const [block] = own;
    const before = block?.type === 'table' && !block.caption ? captionOf(read[i - 1], BEFORE) : undefined;
    const after = last?.type === 'table' && !last.caption ? captionOf({ piece, blocks: own }, AFTER) : undefined;
    if (before && block?.type === 'table') blocks[blocks.length - 1] = captioned(block, before);
    else if (after && last?.type === 'table') blocks[blocks.length - 1] = captioned(last, after);
    else for (const one of own) blocks.push(one);
  }
  return blocks;
}

const BEFORE = /^ {0,3}(?:Tabell|Table):[ \t]+\S/;
const AFTER = /^ {0,3}:[ \t]+\S/;

function captioned(table: Table, caption: readonly Inline[]): Table {
  return { ...table, caption };
}

/** The words of a paragraph that begins with a caption's mark, without the mark. */
function captionOf(read: ReadPiece | undefined, mark: RegExp): readonly Inline[] | undefined {
  const [paragraph] = read?.blocks ?? [];
  if (read?.piece.kind !== 'leaf' || read.piece.token.type !== 'paragraph' || !mark.test(read.piece.token.text)) return undefined;
  if (paragraph?.type !== 'paragraph') return undefined;
  const [first, ...rest] = paragraph.children;
  if (first?.type !== 'text') return undefined;
  const value = first.value.slice(first.value.indexOf(':') + 1).replace(/^ /, '');
  return value ? [{ type: 'text', value }, ...rest] : rest;
}
