import { groupsOf } from '../flow/assemble.ts';
import { type PlacedStrip, paginate } from '../flow/paginate.ts';
import { heightOf, type PageOf, type Strip, withLast } from '../flow/strip.ts';
import type { Group } from '../pages.ts';
import { inset } from '../room.ts';
import { grid } from '../style.ts';
import type { LayBlock } from './block.ts';

/** Columns of as equal height as their contents allow, read one after another. */
export const layColumns: LayBlock<'columns'> = (block, room) => {
  const width = (room.width - (block.count - 1) * gutter) / block.count;
  const strips = room.shop.lay(block.children, inset(room, 0, room.width - width)).map(rigid);
  const rows: Strip[] = [];
  for (let from = 0; from < strips.length; ) {
    const columns = balanced(strips.slice(from), block.count, room.shop.sheet.depth);
    rows.push(sideBySide(columns, width + gutter));
    from += 1 + Math.max(...columns.flat().map(({ at = 0 }) => at));
  }
  return withLast(rows, { after: 1.5 * grid });
};

/** Between columns; points. */
const gutter = 20;

/** Columns are made as low as they can be: what may shrink would lose more than it need. */
function rigid({ shrink: _, ...strip }: Strip): Strip {
  return strip;
}

/** The least height at which the strips need no more than `count` columns; when a page is too low, the first page's worth. */
function balanced(strips: readonly Strip[], count: number, depth: number): PlacedStrip[][] {
  let low = Math.min(depth, heightOf(strips) / count);
  let high = depth;
  if (paginate(strips, depth).length > count) return paginate(strips, depth).slice(0, count);
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (paginate(strips, middle).length > count) low = middle;
    else high = middle;
  }
  return paginate(strips, high);
}

function sideBySide(columns: readonly PlacedStrip[][], step: number): Strip {
  const strips = columns.flat().map(({ strip }) => strip);
  const late = (pageOf: PageOf): Group[] =>
    columns.flatMap((column, at) => groupsOf(column, { left: at * step, top: 0, pageOf }));
  return {
    height: Math.max(...columns.flat().map(({ strip, y }) => y + strip.height)),
    before: strips[0]?.before ?? 0,
    after: grid,
    breaking: 'free',
    groups: [],
    late,
    anchors: strips.flatMap((it) => it.anchors ?? []),
    bookmarks: strips.flatMap((it) => it.bookmarks ?? []),
    guides: strips.flatMap((it) => it.guides ?? []),
  };
}
