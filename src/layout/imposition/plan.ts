import type { Extent } from '../paper.ts';

/** Where one page lies on a sheet: its upper left corner in points, and how much it is enlarged. */
export interface Slot {
  /** Index of the page; none where the sheet stays empty. */
  readonly page: number | undefined;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A thin line on paper where to fold or cut. */
export interface CutMark extends Extent {
  readonly x: number;
  readonly y: number;
}

/** Sheets in the order in which they are printed, each the face of a leaf. */
export interface Plan {
  readonly sheet: Extent;
  readonly sheets: readonly (readonly Slot[])[];
  readonly marks: readonly CutMark[];
  /** The edge over which leaves are turned when both faces are printed. */
  readonly duplex: 'long' | 'short' | 'none';
}
