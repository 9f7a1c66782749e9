import type { Figure } from '../../document/document.ts';
import { type Frame, type Strip, strip, withFirst, withLast } from '../flow/strip.ts';
import { pieces, plainPiece } from '../inline/pieces.ts';
import { grow, type Owner } from '../logical.ts';
import { type Size, sizeOf } from '../picture.ts';
import { inset, notice, type Room } from '../room.ts';
import { grid, ground, styles } from '../style.ts';
import type { LayBlock } from './block.ts';
import { drawingStrip } from './drawing.ts';
import { textStrips } from './text.ts';

export const layFigure: LayBlock<'figure'> = (block, room) => {
  const parent = block.caption ? grow(room.parent, { kind: 'group' }, block.lang) : room.parent;
  const inside: Room = { ...room, parent };
  const drawn = block.drawing && drawingStrip(block.drawing, block.alt, inside);
  const body = [...(drawn ? [drawn] : picture(block, inside)), ...caption(block, inside)];
  return withLast(withFirst(body, { before: grid }), { after: 2 * grid });
};

function picture(block: Figure, room: Room): Strip[] {
  const size = sizeOf(block);
  if (block.data && !size) notice(room, 'broken-picture', block.src);
  if (!block.data || !size) return alternative(block, room);
  // A picture without words about it is decoration.
  const of: Owner = block.alt.trim() === '' ? 'layout' : grow(room.parent, { kind: 'figure', alt: block.alt }, block.lang);
  const { width, height } = fitted(size, (room.width * (block.width ?? 100)) / 100, room.shop.sheet.depth * highest);
  const { data, vector } = block;
  return [
    strip(height, [{ kind: 'picture', x: room.x, y: 0, width, height, data, ...(vector && { vector }), of }], { after: grid }),
  ];
}

/** Two thirds of a page leave room for what is said about the picture. */
const highest = 0.66;
/** Screens show 96 pixels to the inch, which here are 72 points. */
const pixel = 72 / 96;

/** The size in points of a picture that must be no larger than it was made, and no wider and higher than there is room for. */
export function fitted({ width, height }: Size, mostWide: number, mostHigh: number): Size {
  const scale = Math.min(pixel, mostWide / width, mostHigh / height);
  return { width: width * scale, height: height * scale };
}

function alternative(block: Figure, room: Room): Strip[] {
  const node = grow(room.parent, { kind: 'paragraph' }, block.lang);
  const frame: Frame = { x: room.x, width: room.width, fill: ground };
  const inner = inset(room, 12, 12);
  const text = textStrips([plainPiece(block.alt, styles.caption, node, inner)], styles.caption, inner);
  const edge = strip(10, []);
  const framed = [{ ...edge, keepNext: true }, ...text, { ...edge, breaking: 'never' as const, after: grid }];
  return framed.map((it) => ({ ...it, frames: [frame] }));
}

function caption(block: Figure, room: Room): Strip[] {
  if (!block.caption) return [];
  const node = grow(room.parent, { kind: 'paragraph' });
  const strips = textStrips(pieces(block.caption, styles.caption, node, room), styles.caption, room);
  return strips.map((it) => ({ ...it, breaking: 'never' }));
}
