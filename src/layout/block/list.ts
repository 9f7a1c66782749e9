import type { List, ListItem } from '../../document/document.ts';
import { type Strip, withFirst, withLast } from '../flow/strip.ts';
import { lineItems } from '../inline/items.ts';
import { lines } from '../inline/lines.ts';
import { plainPiece } from '../inline/pieces.ts';
import { grow, type Role } from '../logical.ts';
import type { Item } from '../pages.ts';
import { inset, type Room } from '../room.ts';
import { grid, styles, type TextStyle } from '../style.ts';
import type { LayBlock } from './block.ts';

export const layList: LayBlock<'list'> = (block, room) => {
  const list = grow(room.parent, { kind: 'list', numbering: numberings[block.marker] }, block.lang);
  const hang = hangOf(block, room);
  const items = block.items.map((item, at) =>
    layItem(item, { marker: markerOf(block, at), hang, style: room.body }, { ...room, parent: list }),
  );
  const spaced = items.map((strips) =>
    withLast(block.tight ? strips.map(closer) : strips, { after: block.tight ? tightly : grid }),
  );
  return withLast(
    spaced.flatMap((strips, at) => (at === 0 ? strips : withFirst(strips, nearListEnd(at, items.length)))),
    { after: grid },
  );
};

/** Between items that are short phrases; points. */
const tightly = 2.5;

/** In a tight list, lists inside items stand as near as the items. */
const closer = (strip: Strip): Strip => ({ ...strip, after: Math.min(strip.after, tightly) });

const numberings = {
  bullet: 'bullet',
  checkbox: 'bullet',
  decimal: 'decimal',
  'lower-alpha': 'lower-alpha',
  'upper-alpha': 'upper-alpha',
} as const satisfies Record<List['marker'], (Role & { kind: 'list' })['numbering']>;

interface Marker {
  readonly marker: string;
  readonly hang: number;
  readonly style: TextStyle;
}

function layItem(item: ListItem, { marker, hang, style }: Marker, room: Room): Strip[] {
  const node = grow(room.parent, { kind: 'item' });
  const label = grow(node, { kind: 'label' });
  const [line] = lines([plainPiece(marker, style, label, room)], Number.POSITIVE_INFINITY, room);
  const leading = style.leading * room.shop.spacing;
  const mark: Item[] = line ? lineItems(line, { x: room.x, y: 0, style: { ...style, leading } }) : [];
  const body = grow(node, { kind: 'body' });
  const strips = room.shop.lay(item.children, { ...inset(room, hang), parent: body });
  if (strips.length === 0)
    return [{ height: style.leading, before: 0, after: 0, breaking: 'free', groups: [{ x: 0, y: 0, items: mark }] }];
  return withFirst(strips, (first) => ({ snap: false, before: 0, groups: [{ x: 0, y: 0, items: mark }, ...first.groups] }));
}

/** One item alone at a page's foot or head reads as if the list were ended or not begun. */
function nearListEnd(at: number, count: number): Partial<Strip> {
  return { breaking: at === 1 || at === count - 1 ? 'keep' : 'free' };
}

function markerOf({ marker, start }: List, at: number): string {
  if (marker === 'bullet') return '•';
  if (marker === 'checkbox') return '☐';
  if (marker === 'decimal') return `${start + at}.`;
  const letters = alphabetic(start + at);
  return `${marker === 'upper-alpha' ? letters.toUpperCase() : letters}.`;
}

/** 1 → a, 26 → z, 27 → aa. */
function alphabetic(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? alphabetic(Math.floor((number - 1) / 26)) + letter : letter;
}

/** How far the text hangs in: a half line's grid for bullets, room for the widest number otherwise; points. */
function hangOf(block: List, room: Room): number {
  if (block.marker === 'bullet') return 2 * grid;
  if (block.marker === 'checkbox') return 20;
  const widest = Math.max(...block.items.map((_, at) => markerOf(block, at).length), 2);
  const digit = (room.shop.measure.shape('serif', '0').width * styles.body.size) / 1000;
  return Math.max(18, widest * digit + 6);
}
