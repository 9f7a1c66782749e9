import type { Cover } from '../../document/document.ts';
import { heightOf, type Strip, strip, withFirst, withLast } from '../flow/strip.ts';
import { pieces } from '../inline/pieces.ts';
import { grow, type Role } from '../logical.ts';
import type { Item } from '../pages.ts';
import { sizeOf } from '../picture.ts';
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
  const bookmarks = [{ level: 1, id: coverId, text: block.title }];
  const top = strip(0, band(room), { breaking: 'page', bare: true, front: true, anchors: [coverId], bookmarks });
  const logo = withLast(logoStrips(block, room), { after: 2 * grid });
  const eyebrow = textBlock(block.eyebrow, { kind: 'paragraph' }, { ...styles.eyebrow, color: accent }, room);
  const role: Role = { kind: 'heading', level: readLevel(1, room), id: coverId };
  const title = textBlock(block.title, role, displayed(styles.coverTitle, room.shop.sheet), room);
  const subtitle = textBlock(block.subtitle, { kind: 'paragraph' }, displayed(styles.subtitle, room.shop.sheet), room);
  const titled = [shortRule(room), ...withLast(title, { after: 2 * grid }), ...withLast(subtitle, { after: 2 * grid })];
  const foot = withLast(room.shop.lay(block.children, { ...room, depth: 1, body: styles.meta }), { after: 0 });
  const { depth, display } = room.shop.sheet;
  const head = [...logo, ...eyebrow];
  const spare = depth - heightOf(head) - heightOf(titled) - heightOf(foot) - 2 * leastSpace;
  const space = Math.max(leastSpace, Math.min(titleAt * display - heightOf(head), spare));
  const upper = [top, ...head, strip(space, []), ...titled].map((it) => ({ ...it, front: true }));
  return [...upper, ...atFoot(foot, depth - heightOf(upper)), strip(0, [], { breaking: 'page' })];
};

/** Over the title, and over what stands at the foot; points. */
const leastSpace = 2 * grid;

/** The title stands a little above the page's optical middle; points under the text's upper edge. */
const titleAt = 165;
const bandWidth = 26;
/** On a narrow page the band keeps away from the text: its share of the margin. */
const bandShare = 0.45;

/** A band in the agency's colour along the whole left edge. */
function band({ shop }: Room): Item[] {
  const { left, top, height } = shop.sheet;
  return [
    {
      kind: 'box',
      x: -left,
      y: -top,
      width: Math.min(bandWidth, left * bandShare),
      height,
      fill: shop.document.look.accent,
      of: 'background',
    },
  ];
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
  const size = sizeOf(logo);
  if (size === undefined) {
    // Of a broken SVG it has been told already, where it was read.
    if (logo.mime !== 'image/svg+xml') notice(room, 'broken-picture', logo.alt);
    return textBlock(logo.alt, { kind: 'paragraph' }, styles.meta, room);
  }
  const { data, vector } = logo;
  // A drawing is as sharp at any size, so it is as large as there is room for.
  const large = vector ? { width: size.width * 1000, height: size.height * 1000 } : size;
  const { width, height } = fitted(large, 180, 60);
  const of = grow(room.parent, { kind: 'figure', alt: logo.alt });
  return [strip(height, [{ kind: 'picture', x: room.x, y: 0, width, height, data, ...(vector && { vector }), of }])];
}

/** What stands at the page's foot; when it is too much, it follows the title and runs on. */
function atFoot(strips: readonly Strip[], room: number): Strip[] {
  const before = Math.max(leastSpace, room - heightOf(strips));
  return withFirst(strips, { before, breaking: 'keep' }).map((it) => ({ ...it, front: true }));
}
