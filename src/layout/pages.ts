import type { Vector } from '../document/vector.ts';
import type { Logical, Owner } from './logical.ts';
import type { Shaped } from './measure.ts';
import type { Notice } from './notice.ts';
import type { Extent, Sheet } from './paper.ts';

/** What layout hands to a writer. Points everywhere, y downwards. */
export interface Pages {
  /** The size of a sheet of paper. */
  readonly sheet: Extent;
  /** The page as it was laid out, in the lengths of the design. */
  readonly design: Sheet;
  readonly pages: readonly Page[];
  readonly root: Logical;
  /** The headings in reading order; each has an anchor of its id. */
  readonly bookmarks: readonly Bookmark[];
  /** Where `#id` links land: `page` is an index into `pages`, `y` is counted from the sheet's upper edge. */
  readonly anchors: readonly Anchor[];
  /** How pages are called from some page on; without any they are counted from 1. */
  readonly labels: readonly PageLabel[];
  /** The edge over which leaves are turned when both faces are printed. */
  readonly duplex: 'long' | 'short' | 'none';
  readonly notices: readonly Notice[];
}

/** From the page of this index on, numbers of this style, beginning with 1. */
export interface PageLabel {
  readonly page: number;
  readonly style: 'decimal' | 'roman';
}

export interface Page {
  /** In reading order, what lies underneath first. */
  readonly groups: readonly Group[];
  /** On a card: the side that it is for. */
  readonly face?: 'front' | 'back';
}

/** Items that are moved together; their places are relative to (x, y). */
export interface Group {
  readonly x: number;
  readonly y: number;
  readonly items: readonly Item[];
  /** The page that it was laid out on, when sheets hold several: the order in which it is read. */
  readonly from?: number;
}

export interface Bookmark {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

export interface Anchor {
  readonly id: string;
  readonly page: number;
  /** Left edge of the page on its sheet; 0 when left out. */
  readonly x?: number;
  readonly y: number;
}

export type Item = TextItem | BoxItem | PictureItem | LinkItem;

/** A line, or part of one. */
export interface TextItem {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly runs: readonly TextRun[];
}

/** Words of one face, size, colour and owner, set one after another; the spaces between are words too. */
export interface TextRun {
  /** Relative to the item. */
  readonly x: number;
  readonly words: readonly Shaped[];
  readonly size: number;
  readonly color: Color;
  readonly of: Owner;
  /** What these words say when it is not what they show: a soft hyphen for one that layout put in, characters set as boxes. */
  readonly actual?: string;
}

/** A filled rectangle; rules are low boxes. */
export interface BoxItem {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Color;
  readonly of: Owner;
}

export interface PictureItem {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  /** Drawn as lines and surfaces instead of set from `data`. */
  readonly vector?: Vector;
  readonly of: Owner;
}

/** The area of a link on paper; the node says where it leads. */
export interface LinkItem {
  readonly kind: 'link';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly of: Logical;
}

/** `#rrggbb`. */
export type Color = string;
