import type { Block, Document, Language } from '../document/document.ts';
import type { Strip } from './flow/strip.ts';
import type { Logical } from './logical.ts';
import type { Measure } from './measure.ts';
import type { Notice, NoticeKind } from './notice.ts';
import type { Sheet } from './paper.ts';
import type { TextStyle } from './style.ts';

/** The place that a block is laid out in. Blocks inside blocks get a narrower one. */
export interface Room {
  readonly shop: Shop;
  /** Where the block hangs in the logical tree. */
  readonly parent: Logical;
  /** Left edge, counted from the sheet's left text edge, and width; points. */
  readonly x: number;
  readonly width: number;
  readonly lang: Language;
  /** How running text is set here. */
  readonly body: TextStyle;
  /** How many blocks it lies inside that indent. */
  readonly depth: number;
  /** The source line of the nearest block that knows it. */
  readonly line?: number;
}

/** What is the same for a whole document. */
export interface Shop {
  readonly document: Document;
  readonly measure: Measure;
  readonly sheet: Sheet;
  /** Lays out blocks one under another; handed in so that block files need not know of each other. */
  readonly lay: (blocks: readonly Block[], room: Room) => Strip[];
  readonly notices: Notice[];
  /** Height of lines of text, as a share of the usual. */
  readonly spacing: number;
  /** The level that a heading has for a reader: never more than one under the heading before it. */
  readonly levels: { last: number };
}

/** Writes down something that layout was forced to do, once for each text. */
export function notice(room: Room, kind: NoticeKind, text: string): void {
  const { notices } = room.shop;
  if (notices.some((known) => known.kind === kind && known.text === text)) return;
  notices.push(room.line === undefined ? { kind, text } : { kind, text, line: room.line });
}

/** Narrower than this, text is no longer legible in columns of a few letters, so indents stop here; points. */
const narrowest = 120;

/** The room inside a block that takes `left` and `right` points for itself. Very deep nesting stops indenting. */
export function inset(room: Room, left: number, right = 0): Room {
  if (room.width - left - right < narrowest) return { ...room, depth: room.depth + 1 };
  return { ...room, x: room.x + left, width: room.width - left - right, depth: room.depth + 1 };
}
