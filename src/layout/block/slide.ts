import type { Slide } from '../../document/handout.ts';
import { type Dress, dressed, fitInto, heightOfArea, landmarksOf } from '../flow/fit.ts';
import { type Strip, strip } from '../flow/strip.ts';
import { grow } from '../logical.ts';
import type { Item } from '../pages.ts';
import { notice, type Room } from '../room.ts';
import { styles } from '../style.ts';
import type { LayBlock } from './block.ts';

/** A slide fills a page, its text as large as it fits; one that does not fit goes on on the next. */
export const laySlide: LayBlock<'slide'> = (block, room) => {
  const parent = grow(room.parent, { kind: 'section' }, block.lang);
  const { measure, depth } = room.shop.sheet;
  const inside: Room = { ...room, parent, body: { ...styles.label, size: 11, hyphenate: false } };
  const { scale, areas } = fitInto(block.children, inside, { width: measure, depth, scales: scalesFor(room) });
  if (areas.length > 1) notice(room, 'card-continued', '');
  if (areas.length === 0) return [page(block, room)];
  return areas.map((placed) => {
    const spare = Math.max(0, depth - heightOfArea(placed, scale));
    const y = block.look === 'title' ? spare * 0.42 : Math.min(spare, depth * 0.04);
    const dress: Dress = { x: 0, y, scale, ...(block.look === 'title' && { color: '#ffffff' }) };
    return { ...page(block, room), late: (pageOf) => dressed(placed, pageOf, dress), ...landmarksOf(placed) };
  });
};

/** Read from the back of a room: 26 points on a page of 13⅓ inches; on upright paper as a handout is read. */
function scalesFor({ shop: { sheet } }: Room): readonly number[] {
  const most = sheet.width > sheet.height ? (2.4 * sheet.width) / 960 : 1.2;
  return [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.46, 0.42].map((share) => most * share);
}

function page(block: Slide, room: Room): Strip {
  const isTitle = block.look === 'title';
  return strip(room.shop.sheet.depth, ground(isTitle, room), { breaking: 'page', bare: isTitle });
}

/** A title stands on the agency's colour; other slides have a band of it along their left edge. */
function ground(isTitle: boolean, { shop }: Room): Item[] {
  const { left, top, width, height } = shop.sheet;
  const fill = shop.document.look.accent;
  return [{ kind: 'box', x: -left, y: -top, width: isTitle ? width : 12, height, fill, of: 'background' }];
}
