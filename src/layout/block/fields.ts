import type { Fields } from '../../document/document.ts';
import { held, type Strip, strip, withLast } from '../flow/strip.ts';
import { lineItems } from '../inline/items.ts';
import { extent, lines } from '../inline/lines.ts';
import { type Piece, plainPiece } from '../inline/pieces.ts';
import { grow, logicalRoot } from '../logical.ts';
import type { Item } from '../pages.ts';
import type { Room } from '../room.ts';
import { grid, ruled, styles } from '../style.ts';
import type { LayBlock } from './block.ts';

/** Each label, and after it what is filled in or a rule to write on; the rules begin under one another. */
export const layFields: LayBlock<'fields'> = (block, room) => {
  const start = Math.min(widestLabel(block, room) + 10, room.width / 2);
  const strips = block.items.flatMap((item) =>
    layField(item, start, { ...room, parent: grow(room.parent, { kind: 'paragraph' }, block.lang) }),
  );
  return withLast(held(strips, 'keep'), { after: 2 * grid });
};

const height = 24;
const style = { ...styles.label, bold: true, hyphenate: false };

type Field = Fields['items'][number];

function layField({ label, value }: Field, start: number, room: Room): Strip[] {
  const left = lines([plainPiece(value === undefined ? label : `${label} `, style, room.parent, room)], start - 6, room);
  const right = value === undefined ? [] : lines([valuePiece(value, room)], room.width - start, room);
  const count = Math.max(left.length, right.length, 1);
  return Array.from({ length: count }, (_, at) => {
    const items: Item[] = [];
    const y = at === 0 ? height - style.leading - 2 : -2;
    const [label, filled] = [left[at], right[at]];
    if (label) items.push(...lineItems(label, { x: room.x, y, style }));
    if (filled) items.push(...lineItems(filled, { x: room.x + start, y, style }));
    else if (at === count - 1 && value === undefined) items.push(toFillIn(start, room));
    return strip(at === 0 ? height : style.leading, items, { breaking: at === 0 ? 'free' : 'never' });
  });
}

/** A leaf of its own: the lines of label and value stand side by side, but are read one after the other. */
function valuePiece(value: string, room: Room): Piece {
  return { ...plainPiece(value, styles.label, logicalRoot(), room), of: grow(room.parent, { kind: 'content' }) };
}

function toFillIn(start: number, room: Room): Item {
  return { kind: 'box', x: room.x + start, y: height - 4, width: room.width - start, height: 0.6, fill: ruled, of: 'layout' };
}

function widestLabel(block: Fields, room: Room): number {
  const scratch = logicalRoot();
  return Math.max(0, ...block.items.map(({ label }) => extent([plainPiece(label, style, scratch, room)], room).whole));
}
