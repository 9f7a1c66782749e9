import type { Qr } from '../../document/handout.ts';
import { groupsOf } from '../flow/assemble.ts';
import { paginate } from '../flow/paginate.ts';
import { heightOf, type Strip, strip, withFirst, withLast } from '../flow/strip.ts';
import { pieces } from '../inline/pieces.ts';
import { grow, type Logical } from '../logical.ts';
import type { Item } from '../pages.ts';
import type { Room } from '../room.ts';
import { grid, styles } from '../style.ts';
import type { LayBlock } from './block.ts';
import { textStrips } from './text.ts';

/** The code, and beside it what it leads to and the address itself, for those who type. */
export const layQr: LayBlock<'qr'> = (block, room) => {
  const parent = grow(room.parent, { kind: 'group' }, block.lang);
  const modules = block.modules ?? [];
  const side = modules.length === 0 ? 0 : sideOf(modules.length);
  const code = side === 0 ? [] : codeItems(modules, side, grow(parent, { kind: 'figure', alt: `QR: ${block.href}` }), room.x);
  const left = side === 0 ? 0 : side + beside;
  const text = words(block, { ...room, parent, x: 0, width: room.width - left });
  const height = Math.max(side, heightOf(text));
  const top = Math.max(0, (side - heightOf(text)) / 2);
  if (height > room.shop.sheet.depth) return text;
  const whole: Strip = {
    ...strip(height, code, { before: grid, after: 2 * grid }),
    late: (pageOf) => paginate(text, height + 1).flatMap((placed) => groupsOf(placed, { left: room.x + left, top, pageOf })),
  };
  return [whole];
};

/** From a code to the words beside it; holds the quiet zone of four modules. */
const beside = 18;

/** A module of 0.9 mm is read at arm's length by any telephone; points. */
function sideOf(count: number): number {
  return Math.min(130, Math.max(72, count * 2.55));
}

/** Each run of dark modules in a row as one box: hairlines between boxes would disturb the reading. */
function codeItems(modules: readonly string[], side: number, of: Logical, x: number): Item[] {
  const module = side / modules.length;
  return modules.flatMap((row, at) =>
    [...row.matchAll(/1+/g)].map((run) => ({
      kind: 'box' as const,
      x: x + run.index * module,
      y: at * module,
      width: run[0].length * module,
      height: module + 0.02,
      fill: '#000000',
      of,
    })),
  );
}

function words(block: Qr, room: Room): Strip[] {
  const said = block.caption ? paragraph(block.caption, { ...styles.label, bold: true }, room) : [];
  const address = paragraph(
    [{ type: 'link', href: block.href, children: [{ type: 'text', value: block.href }] }],
    { ...styles.meta, hyphenate: false },
    room,
  );
  return [...said, ...withFirst(address, { before: 2 })];
}

function paragraph(nodes: Parameters<typeof pieces>[0], style: Parameters<typeof textStrips>[1], room: Room): Strip[] {
  const node = grow(room.parent, { kind: 'paragraph' });
  return withLast(textStrips(pieces(nodes, style, node, room), style, room), { after: 2 });
}
