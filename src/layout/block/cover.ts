import type { Cover } from '../../document/document.ts';
import { heightOf, type Strip, strip, withFirst, withLast } from '../flow/strip.ts';
import { pieces } from '../inline/pieces.ts';
import { grow, type Role } from '../logical.ts';
import type { Item } from '../pages.ts';
import { pictureSize } from '../picture.ts';
import { notice, type Room } from '../room.ts';
import { displayed, grid, styles, type TextStyle } from '../style.ts';
import type { LayBlock } from './block.ts';
import { fitted } from './figure.ts';
import { readLevel } from './heading.ts';
import { textStrips } from './text.ts';

/** Where the bookmark of the title leads; no heading's id begins so. */
const coverId = '_cover';

export const layCover: LayBlock<'cover'> = (block, room) => {
  const { accent } = room.shop.document.look;
  const top = strip(0, band(room), { breaking: 'page', bare: true, anchors: [coverId] });
  const logo = logoStrips(block, room);
  const eyebrow = textBlock(block.eyebrow, { kind: 'paragraph' }, { ...styles.eyebrow, color: accent }, room);
  const space = strip(Math.max(2 * grid, titleAt * room.shop.sheet.display - heightOf(logo) - heightOf(eyebrow)), []);
  const role: Role = { kind: 'heading', level: readLevel(1, room), id: coverId };
  const title = textBlock(block.title, role, displayed(styles.coverTitle, room.shop.sheet), room);
  const subtitle = textBlock(block.subtitle, { kind: 'paragraph' }, displayed(styles.subtitle, room.shop.sheet), room);
  const bookmarks = [{ level: 1, id: coverId, text: block.title }];
  const upper = [
    { ...top, bookmarks },
    ...withLast(logo, { after: 2 * grid }),
    ...eyebrow,
    space,
    shortRule(room),
    ...withLast(title, { after: 2 * grid }),
    ...withLast(subtitle, { after: 2 * grid }),
  ];
  return [...upper, ...foot(block, heightOf(upper), room), strip(0, [], { breaking: 'page' })];
};

/** The title stands a little above the page's optical middle; points under the text's upper edge. */
const titleAt = 165;
const bandWidth = 26;

/** A band in the agency's colour along the whole left edge. */
function band({ shop }: Room): Item[] {
  const { left, top, height } = shop.sheet;
  return [{ kind: 'box', x: -left, y: -top, width: bandWidth, height, fill: shop.document.look.accent, of: 'background' }];
}

function shortRule(room: Room): Strip {
  const fill = room.shop.document.look.accent;
  return strip(4, [{ kind: 'box', x: room.x, y: 0, width: 54, height: 4, fill, of: 'layout' }], { after: 2.5 * grid });
}

function textBlock(text: string | undefined, role: Role, style: TextStyle, room: Room): Strip[] {
  if (text === undefined) return [];
  const node = grow(room.parent, role);
  return textStrips(pieces([{ type: 'text', value: text }], style, node, room), style, room).map((it) => ({
    ...it,
    breaking: 'keep',
  }));
}

function logoStrips({ logo }: Cover, room: Room): Strip[] {
  if (logo === undefined) return [];
  const size = pictureSize(logo.data);
  if (size === undefined) {
    notice(room, 'broken-picture', logo.alt);
    return textBlock(logo.alt, { kind: 'paragraph' }, styles.meta, room);
  }
  const { width, height } = fitted(size, 180, 60);
  const of = grow(room.parent, { kind: 'figure', alt: logo.alt });
  return [strip(height, [{ kind: 'picture', x: room.x, y: 0, width, height, data: logo.data, of }])];
}

/** What stands at the page's foot; when it is too much, it follows the title and runs on. */
function foot(block: Cover, above: number, room: Room): Strip[] {
  const strips = room.shop.lay(block.children, { ...room, depth: 1, body: styles.meta });
  const free = room.shop.sheet.depth - above - heightOf(strips);
  return withFirst(withLast(strips, { after: 0 }), { before: Math.max(4 * grid, free), breaking: 'keep' });
}
