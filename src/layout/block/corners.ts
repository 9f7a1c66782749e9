import type { Corners } from '../../document/handout.ts';
import { groupsOf } from '../flow/assemble.ts';
import { paginate } from '../flow/paginate.ts';
import { heightOf, type PageOf, type Strip, strip, withLast } from '../flow/strip.ts';
import { lineItems } from '../inline/items.ts';
import { lines } from '../inline/lines.ts';
import { plainPiece } from '../inline/pieces.ts';
import { grow } from '../logical.ts';
import type { Group, Item } from '../pages.ts';
import type { Room } from '../room.ts';
import { grid, ruled, styles } from '../style.ts';
import type { LayBlock } from './block.ts';

/** Lettered boxes, two and two; an odd last one is as wide as both. To a reader a lettered list. */
export const layCorners: LayBlock<'corners'> = (block, room) => {
  const parent = grow(room.parent, { kind: 'list', numbering: 'upper-alpha' }, block.lang);
  const rows: Strip[] = [];
  for (let at = 0; at < block.items.length; at += 2) {
    const alone = at + 1 >= block.items.length;
    const width = alone ? room.width : (room.width - gap) / 2;
    const cells = block.items.slice(at, at + 2).map((item, side) => cell(item, at + side, { ...room, parent, width }));
    rows.push(rowOf(cells, width, room));
  }
  return withLast(rows, { after: 2 * grid });
};

/** Between boxes, and inside them; points. */
const gap = 10;
const padding = 11;
const letterWidth = 26;
const least = 64;

const letterStyle = { ...styles.coverTitle, size: 20, leading: 22 };

interface Cell {
  readonly strips: readonly Strip[];
  readonly letter: readonly Item[];
}

function cell(item: Corners['items'][number], at: number, room: Room): Cell {
  const node = grow(room.parent, { kind: 'item' });
  const label = grow(node, { kind: 'label' });
  const style = { ...letterStyle, color: room.shop.document.look.accent };
  const [line] = lines([plainPiece(String.fromCharCode(65 + (at % 26)), style, label, room)], letterWidth, room);
  const body = grow(node, { kind: 'body' });
  const width = room.width - 2 * padding - letterWidth;
  const strips = room.shop.lay(item.children, { ...room, parent: body, x: 0, width, depth: room.depth + 1, body: styles.label });
  return { strips: withLast(strips, { after: 0 }), letter: line ? lineItems(line, { x: padding, y: padding - 3, style }) : [] };
}

function rowOf(cells: readonly Cell[], width: number, room: Room): Strip {
  const depth = room.shop.sheet.depth;
  const height = Math.min(depth, Math.max(least, ...cells.map(({ strips }) => heightOf(strips))) + 2 * padding);
  const left = (side: number) => room.x + side * (width + gap);
  const groups: Group[] = cells.map((_, side) => ({ x: left(side), y: 0, items: border(width, height) }));
  const inside = ({ strips, letter }: Cell, side: number, pageOf: PageOf): Group[] => {
    const [placed = []] = paginate(strips, depth);
    const text = groupsOf(placed, { left: left(side) + padding + letterWidth, top: padding, pageOf });
    return [{ x: left(side), y: 0, items: letter }, ...text];
  };
  return {
    ...strip(height, [], { breaking: 'keep', after: gap }),
    groups,
    late: (pageOf) => cells.flatMap((each, side) => inside(each, side, pageOf)),
  };
}

function border(width: number, height: number): Item[] {
  const line = (x: number, y: number, w: number, h: number): Item => ({
    kind: 'box',
    x,
    y,
    width: w,
    height: h,
    fill: ruled,
    of: 'layout',
  });
  return [line(0, 0, width, 0.8), line(0, height - 0.8, width, 0.8), line(0, 0, 0.8, height), line(width - 0.8, 0, 0.8, height)];
}
