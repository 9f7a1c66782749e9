import type { Block, List } from '../document/document.ts';
import { findings } from './findings.ts';
import type { ItemPiece, Piece } from './piece.ts';
import { readBlocks } from './read-blocks.ts';
import type { Reading } from './reading.ts';

/** A list; its items have boxes when every one of them begins with `[ ]`. */
export function readList(reading: Reading, piece: Extract<Piece, { kind: 'list' }>, line: number): List {
  const { items, token } = piece;
  const boxes = items.every((item) => item.task);
  if (!boxes && items.some((item) => item.task)) reading.report(piece.place, findings.mixedTasks);
  return {
    type: 'list',
    marker: boxes ? 'checkbox' : token.ordered ? 'decimal' : 'bullet',
    start: Math.max(1, token.start || 1),
    tight: !token.loose && !items.some(isSpaced),
    items: items.map((item) => ({ children: withBox(readBlocks(reading, item.pieces), item.task && !boxes) })),
    line,
  };
}

/** True when a blank line stands between two blocks of an item. */
function isSpaced(item: ItemPiece): boolean {
  return item.pieces.some(({ place }, i) => i > 0 && followsBlankLine(place.source.text, place.start));
}

function followsBlankLine(text: string, start: number): boolean {
  const lineBreak = text.lastIndexOf('\n', start - 1);
  return lineBreak >= 0 && text.slice(text.lastIndexOf('\n', lineBreak - 1) + 1, lineBreak).trim() === '';
}

/** In a list where others have none, the box is text. */
function withBox(blocks: readonly Block[], box: boolean): readonly Block[] {
  const [first, ...rest] = blocks;
  if (!box || first?.type !== 'paragraph') return blocks;
  return [{ ...first, children: [{ type: 'text', value: '☐ ' }, ...first.children] }, ...rest];
}
