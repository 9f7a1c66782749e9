/** A sheet by name. To add one: name it here and give its measures in `sheets`. */
export interface Paper {
  readonly size: 'A4';
}

/** What is printed on when nobody says otherwise. */
export const defaultPaper: Paper = { size: 'A4' };

/** A sheet's measures in points (1/72 inch), y counted downwards from its upper edge. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Left edge of the text, and the width of a line of running text. */
  readonly left: number;
  readonly measure: number;
  /** The most that a wide table may take, counted from `left`. */
  readonly widest: number;
  /** Upper edge of the text and its height, a whole number of grid units. */
  readonly top: number;
  readonly depth: number;
  /** Baselines of the running head and the page number. */
  readonly head: number;
  readonly foot: number;
}

/** The measures of a paper. */
export function sheet(paper: Paper): Sheet {
  return sheets[paper.size];
}

/**
 * A4 is 210 × 297 mm. 350 pt hold 66–70 letters of Source Serif 11 pt; the wide right margin takes notes by hand,
 * and wide tables reach into it. 46 lines of 15 pt.
 */
const sheets = {
  A4: { width: 595.28, height: 841.89, left: 104, measure: 352, widest: 435, top: 78, depth: 690, head: 48, foot: 806 },
} satisfies Record<Paper['size'], Sheet>;
