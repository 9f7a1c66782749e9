import { type Frame, strip, withLast } from '../flow/strip.ts';
import { clean } from '../inline/clean.ts';
import { forced, type Piece, plainPiece } from '../inline/pieces.ts';
import { grow } from '../logical.ts';
import { inset, type Room } from '../room.ts';
import { grid, ground, styles } from '../style.ts';
import type { LayBlock } from './block.ts';
import { textStrips } from './text.ts';

export const layCode: LayBlock<'code'> = (block, room) => {
  const node = grow(grow(room.parent, { kind: 'paragraph' }, block.lang), { kind: 'code' });
  const frame: Frame = { x: room.x, width: room.width, fill: ground };
  const strips = textStrips(codePieces(block.value, node, room), styles.code, inset(room, padding, padding));
  const edge = strip(padding - 2, []);
  const framed = [{ ...edge, keepNext: true }, ...strips, { ...edge, breaking: 'never' as const }];
  return withLast(framed, { after: grid }).map((it) => ({ ...it, frames: [frame] }));
};

const padding = 9;

/** Every line as it stands; spaces are kept by making them no-break, indents by a wide space for each tab. */
function codePieces(value: string, node: ReturnType<typeof grow>, room: Room): (Piece | typeof forced)[] {
  return value.split('\n').flatMap((line, at) => {
    const text = clean(line.replaceAll('\t', '  ')).replace(/^ +| (?= )/g, (spaces) => '\u00a0'.repeat(spaces.length));
    const piece = plainPiece(text, styles.code, node, room);
    return at === 0 ? [piece] : [forced, piece];
  });
}
