import type { Block } from '../../document/document.ts';
import { logicalRoot } from '../logical.ts';
import type { Notice } from '../notice.ts';
import type { Color, Group, Item } from '../pages.ts';
import type { Room } from '../room.ts';
import { groupsOf } from './assemble.ts';
import { type PlacedStrip, paginate } from './paginate.ts';
import type { PageOf, Strip } from './strip.ts';

/** Where blocks are to fit, in points on paper, and the sizes to try, as shares of the usual, from the largest. */
export interface Area {
  readonly width: number;
  readonly depth: number;
  readonly scales: readonly number[];
}

/** Blocks at the size they fit in: one filled area, or several when they do not fit even at the smallest size. */
export interface Fitted {
  readonly scale: number;
  readonly areas: readonly (readonly PlacedStrip[])[];
}

/** Lays blocks out at the largest size at which one area holds them; each area is filled as a page would be. */
export function fitInto(blocks: readonly Block[], room: Room, area: Area): Fitted {
  const scale = area.scales.find((each) => holds(blocks, room, { area, scale: each })) ?? area.scales.at(-1) ?? 1;
  const strips = room.shop.lay(blocks, roomAt(room, area, scale));
  return { scale, areas: strips.length === 0 ? [] : paginate(strips, area.depth / scale) };
}

/** Tried on paper that is thrown away: nothing is hung in the tree, noticed or counted. */
function holds(blocks: readonly Block[], room: Room, { area, scale }: { area: Area; scale: number }): boolean {
  const notices: Notice[] = [];
  const shop = { ...room.shop, notices, levels: { ...room.shop.levels } };
  const strips = shop.lay(blocks, roomAt({ ...room, shop, parent: logicalRoot() }, area, scale));
  return paginate(strips, area.depth / scale).length < 2 && !notices.some(({ kind }) => kind === 'overfull');
}

/** Text that is to be set at twice its size is laid out in half the room. */
function roomAt(room: Room, { width, depth }: Area, scale: number): Room {
  const measure = width / scale;
  const sheet = { ...room.shop.sheet, measure, widest: measure, depth: depth / scale };
  return { ...room, shop: { ...room.shop, sheet }, x: 0, width: measure, depth: Math.max(1, room.depth) };
}

/** How an area is put on a page. */
export interface Dress {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** All text in this colour, whatever it was. */
  readonly color?: Color;
}

/** The groups of an area at its place and size. */
export function dressed(placed: readonly PlacedStrip[], pageOf: PageOf, dress: Dress): Group[] {
  return groupsOf(placed, { left: 0, top: 0, pageOf }).map((group) => ({
    x: dress.x + group.x * dress.scale,
    y: dress.y + group.y * dress.scale,
    items: group.items.map((item) => scaled(item, dress)),
  }));
}

function scaled(item: Item, { scale, color }: Dress): Item {
  const [x, y] = [item.x * scale, item.y * scale];
  if (item.kind === 'text') {
    const runs = item.runs.map((run) => ({ ...run, x: run.x * scale, size: run.size * scale, ...(color && { color }) }));
    return { ...item, x, y, runs };
  }
  return { ...item, x, y, width: item.width * scale, height: item.height * scale };
}

/** How high the strips of an area stand together, in points on paper. */
export function heightOfArea(placed: readonly PlacedStrip[], scale: number): number {
  const last = placed.at(-1);
  return last === undefined ? 0 : (last.y + last.strip.height) * scale;
}

/** Where links land and what the outline lists, of all strips in an area. */
export function landmarksOf(placed: readonly PlacedStrip[]): Pick<Strip, 'anchors' | 'bookmarks'> {
  return {
    anchors: placed.flatMap(({ strip }) => strip.anchors ?? []),
    bookmarks: placed.flatMap(({ strip }) => strip.bookmarks ?? []),
  };
}
