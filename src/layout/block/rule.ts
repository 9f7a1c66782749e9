import { type Strip, strip } from '../flow/strip.ts';
import type { Item } from '../pages.ts';
import type { Room } from '../room.ts';
import { grid, hairline, ruled } from '../style.ts';
import type { LayBlock } from './block.ts';

export const layRule: LayBlock<'rule'> = (block, room) => [block.cut ? dashes(room) : line(room)];

function line(room: Room): Strip {
  const item: Item = { kind: 'box', x: room.x, y: 0, width: room.width, height: 0.75, fill: hairline, of: 'layout' };
  return strip(1, [item], { before: 1.5 * grid, after: 2 * grid - 1 });
}

/** A dash and the space after it; points. */
const dash = 5;
const step = 9;

/** From edge to edge of the paper when nothing stands around it. */
function dashes(room: Room): Strip {
  const { left, width } = room.shop.sheet;
  const [x, whole] = room.depth === 0 && room.x === 0 ? [-left, width] : [room.x, room.width];
  const items = Array.from({ length: Math.floor(whole / step) }, (_, at): Item => {
    return { kind: 'box', x: x + at * step, y: 0, width: dash, height: 0.75, fill: ruled, of: 'layout' };
  });
  return strip(1, items, { before: 2 * grid, after: 2 * grid - 1 });
}
