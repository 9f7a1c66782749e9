import type { Block } from '../../document/document.ts';
import type { Card } from '../../document/handout.ts';
import { blockText } from '../../document/walk.ts';
import { dressed, fitInto, heightOfArea, landmarksOf } from '../flow/fit.ts';
import type { PlacedStrip } from '../flow/paginate.ts';
import { type Frame, held, type Strip, strip, withFirst, withLast } from '../flow/strip.ts';
import { lineItems } from '../inline/items.ts';
import { lines } from '../inline/lines.ts';
import { plainPiece } from '../inline/pieces.ts';
import { grow, logicalRoot } from '../logical.ts';
import type { Item } from '../pages.ts';
import { inset, notice, type Room } from '../room.ts';
import { grid, hairline, styles, tint } from '../style.ts';
import type { LayBlock } from './block.ts';
import { asArtifact } from './repeated.ts';

/**
 * On card paper, a page for each side, fronts and backs by turns; on any other, two boxes. Text that does not fit is set
 * smaller, and what then is left goes on on the next card.
 */
export const layCard: LayBlock<'card'> = (block, room) => {
  const parent = grow(room.parent, { kind: 'section' }, block.lang);
  const inside: Room = { ...room, parent };
  if (!room.shop.sheet.cards)
    return [...boxed(block.children, block.label, inside), ...boxed(block.back, block.backLabel, inside)];
  const front = sides(block, 'front', inside);
  const back = sides(block, 'back', inside);
  if (front.length > 1 || back.length > 1) notice(room, 'card-continued', nameOf(block));
  const count = Math.max(front.length, back.length, 1);
  return Array.from({ length: count }, (_, at) => at).flatMap((at) => {
    const behind = back[at];
    return [front[at] ?? blank('front', room), ...(behind ? [behind] : [])];
  });
};

function nameOf(block: Card): string {
  return block.label ?? block.children.flatMap(blockText)[0] ?? '';
}

/** The sizes of a card's text, as shares of the usual; 11 points become 8 at the smallest, which is still read at arm's length. */
const textScales = [1, 0.95, 0.9, 0.85, 0.8, 0.76, 0.73];
const wordScales = [2.2, 2, 1.8, 1.6, 1.4, 1.2, 1, 0.9, 0.8, 0.73];

/** Kept for the label at the foot, and for the rule at the head; points. */
const footDepth = 18;
const headDepth = 14;

function sides(block: Card, side: 'front' | 'back', room: Room): Strip[] {
  const { measure, depth } = room.shop.sheet;
  const blocks = side === 'front' ? block.children : block.back;
  if (blocks.length === 0) return [];
  const parent = grow(room.parent, { kind: 'group' });
  const isWord = block.fill === 'word' && side === 'front';
  const area = { width: measure, depth: depth - footDepth - headDepth, scales: isWord ? wordScales : textScales };
  const { scale, areas } = fitInto(blocks, { ...room, parent, body: { ...styles.label, size: 10.5 } }, area);
  const label = side === 'front' ? block.label : block.backLabel;
  return areas.map((placed, at) => {
    const spare = isWord ? (area.depth - heightOfArea(placed, scale)) / 2.4 : 0;
    const foot = labelItems(label, at > 0, { ...room, parent });
    return sideStrip({ side, placed, scale, y: headDepth + Math.max(0, spare) }, foot, room);
  });
}

interface Side {
  readonly side: 'front' | 'back';
  readonly placed: readonly PlacedStrip[];
  readonly scale: number;
  readonly y: number;
}

/** The label is drawn last, as it is read. */
function sideStrip({ side, placed, scale, y }: Side, foot: readonly Item[], room: Room): Strip {
  return {
    ...blank(side, room),
    groups: [{ x: 0, y: 0, items: headRule(side, room) }],
    late: (pageOf) => [...dressed(placed, pageOf, { x: 0, y, scale }), { x: 0, y: 0, items: foot }],
    ...landmarksOf(placed),
  };
}

function blank(face: 'front' | 'back', room: Room): Strip {
  return strip(room.shop.sheet.depth, [], { breaking: 'page', bare: true, face });
}

/** A thick rule in the agency's colour tells the front from the back without being needed for it: the label says it too. */
function headRule(side: 'front' | 'back', { shop }: Room): Item[] {
  const { measure } = shop.sheet;
  const box = { kind: 'box' as const, x: 0, y: 0, width: measure, of: 'layout' as const };
  return side === 'front'
    ? [{ ...box, height: 3, fill: shop.document.look.accent }]
    : [{ ...box, height: 0.75, fill: tint(shop.document.look.accent, 0.6) }];
}

const labelStyle = { ...styles.meta, size: 7.5, leading: 10, hyphenate: false };

/** Said once; where a card goes on, the label is repeated for the eye with a word that it does. */
function labelItems(label: string | undefined, again: boolean, room: Room): Item[] {
  if (label === undefined) return [];
  const { depth, measure } = room.shop.sheet;
  const node = again ? logicalRoot() : grow(room.parent, { kind: 'paragraph' });
  const said = again ? `${label} ${room.shop.document.words.continued}` : label;
  const [line] = lines([plainPiece(said, labelStyle, node, room)], measure, room);
  const items = line ? lineItems(line, { x: 0, y: depth - labelStyle.leading, style: labelStyle }) : [];
  return again ? items.flatMap(asArtifact) : items;
}

function boxed(blocks: readonly Block[], label: string | undefined, room: Room): Strip[] {
  if (blocks.length === 0) return [];
  const parent = grow(room.parent, { kind: 'group' });
  const inner: Room = { ...inset(room, 14, 14), parent };
  const strips = [...withFirst(room.shop.lay(blocks, inner), { before: 0, snap: false }), ...boxLabel(label, inner)];
  const frame: Frame = { x: room.x, width: room.width, fill: '#fafaf8', bar: { width: 2, fill: hairline } };
  const edge = strip(10, []);
  const whole = [{ ...edge, keepNext: true, before: grid }, ...withLast(strips, { after: 0 }), { ...edge, after: grid }];
  return held(whole, 'keep').map((it) => ({ ...it, frames: [frame, ...(it.frames ?? [])] }));
}

function boxLabel(label: string | undefined, room: Room): Strip[] {
  if (label === undefined) return [];
  const node = grow(room.parent, { kind: 'paragraph' });
  const set = lines([plainPiece(label, labelStyle, node, room)], room.width, room);
  return set.map((line) => strip(labelStyle.leading, lineItems(line, { x: room.x, y: 0, style: labelStyle }), { before: 4 }));
}
