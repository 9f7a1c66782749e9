import type { Poster } from '../../document/handout.ts';
import { dressed, fitInto, heightOfArea, landmarksOf } from '../flow/fit.ts';
import { type Strip, strip } from '../flow/strip.ts';
import { lineItems } from '../inline/items.ts';
import { extent, lines } from '../inline/lines.ts';
import { plainPiece } from '../inline/pieces.ts';
import { grow, logicalRoot } from '../logical.ts';
import type { Item } from '../pages.ts';
import type { Room } from '../room.ts';
import { styles, type TextStyle } from '../style.ts';
import type { LayBlock } from './block.ts';

/** A page to be read from across the room: its mark, and its text as large as it fits under it. */
export const layPoster: LayBlock<'poster'> = (block, room) => {
  const parent = grow(room.parent, { kind: 'section' }, block.lang);
  const { x, y, width, depth } = areaOf(room);
  const mark = markOf(block, { ...room, parent });
  const under = mark.height === 0 ? 24 : mark.height;
  const { scale, areas } = fitInto(
    block.children,
    { ...room, parent, body: { ...styles.label, size: 11 } },
    { width, depth: depth - under, scales },
  );
  const spare = mark.height === 0 && areas[0] ? (depth - under - heightOfArea(areas[0], scale)) / 3 : 0;
  const first: Strip = { ...page(room), groups: [{ x, y, items: [...mark.items, topRule(room)] }] };
  if (areas.length === 0) return [first];
  return areas.map((placed, at) => ({
    ...(at === 0 ? first : page(room)),
    late: (pageOf) => dressed(placed, pageOf, { x, y: y + under + Math.max(0, spare), scale }),
    ...landmarksOf(placed),
  }));
};

const scales = [4.4, 4, 3.6, 3.2, 2.8, 2.5, 2.2, 1.9, 1.6, 1.4, 1.2, 1];

function page(room: Room): Strip {
  return strip(room.shop.sheet.depth, [], { breaking: 'page', bare: true });
}

/** Nearly the whole sheet: a poster needs no margin to write in. */
function areaOf({ shop: { sheet } }: Room) {
  const margin = Math.min(sheet.width, sheet.height) * 0.095;
  const [width, depth] = [sheet.width - 2 * margin, sheet.height - 2 * margin];
  return { x: margin - sheet.left, y: margin - sheet.top, width, depth };
}

function topRule(room: Room): Item {
  const { shop } = room;
  return { kind: 'box', x: 0, y: 0, width: areaOf(room).width, height: 6, fill: shop.document.look.accent, of: 'layout' };
}

/** A third of the page for one letter; longer words as wide as the page. */
function markOf({ mark }: Poster, room: Room): { readonly items: readonly Item[]; readonly height: number } {
  if (mark === undefined) return { items: [], height: 0 };
  const { width: measure, depth } = areaOf(room);
  const wished = depth * 0.36;
  const at100 = extent([plainPiece(mark, sized(100, room), logicalRoot(), room)], room).whole;
  const size = Math.min(wished, (100 * measure) / Math.max(1, at100));
  const style = sized(size, room);
  const node = grow(room.parent, { kind: 'paragraph' });
  const [line] = lines([plainPiece(mark, style, node, room)], measure * 1.1, room);
  return { items: line ? lineItems(line, { x: 0, y: 12, style }) : [], height: style.leading + 30 };
}

function sized(size: number, { shop }: Room): TextStyle {
  return { ...styles.coverTitle, size, leading: size * 0.95, color: shop.document.look.accent };
}
