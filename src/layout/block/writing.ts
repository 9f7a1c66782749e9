import { type Strip, strip, withLast } from '../flow/strip.ts';
import { grow, type Owner } from '../logical.ts';
import type { Room } from '../room.ts';
import { grid, ruled } from '../style.ts';
import type { LayBlock } from './block.ts';

/**
 * Ruled lines far enough apart for handwriting. At the foot of a page there may be fewer than asked for. A reader is told of
 * the place once; lines on a later page are only ink.
 */
export const layWriting: LayBlock<'writing'> = (block, room) => {
  const node = grow(room.parent, { kind: 'figure', alt: block.label }, block.lang);
  const count = Math.max(1, block.lines);
  const fits = count * apart <= room.shop.sheet.depth;
  // Lines alone on a page say nothing: what they are for comes along.
  if (fits)
    return [{ ...ruledLines(count, node, room), breaking: 'keep', shrink: { step: apart, fewest: Math.min(fewest, count) } }];
  const perPage = Math.floor(room.shop.sheet.depth / apart);
  const strips: Strip[] = [];
  for (let left = count; left > 0; left -= perPage) {
    strips.push(ruledLines(Math.min(left, perPage), strips.length === 0 ? node : 'layout', room));
  }
  return withLast(strips, { after: 2 * grid });
};

/** With fewer lines than these at the foot of a page there is no room to write; then all of them go to the next. */
const fewest = 2;

/** From rule to rule; points. Hands need 8 mm. */
const apart = 24;

function ruledLines(count: number, of: Owner, room: Room): Strip {
  const rules = Array.from({ length: count }, (_, at) => ({
    kind: 'box' as const,
    x: room.x,
    y: (at + 1) * apart - 1,
    width: room.width,
    height: 0.6,
    fill: ruled,
    of,
  }));
  return strip(count * apart, rules, { before: 0, after: 2 * grid });
}
