/**
 * How a node looks on paper. To add one: write `<node>.ts` here with one exported function of this type, list it in
 * `blocks.ts`, and give what it grows in the logical tree a name in `pdf/tags/roles.ts`.
 * A block hangs itself in the tree under `room.parent`, in reading order, and gives the strips that it is made of.
 */
import type { Block } from '../../document/document.ts';
import type { Strip } from '../flow/strip.ts';
import type { Room } from '../room.ts';

/** Lays out a block in the room it is given. No strip may be higher than `room.shop.sheet.depth`. */
export type LayBlock<Type extends Block['type']> = (block: Extract<Block, { type: Type }>, room: Room) => Strip[];
