import { type CardGrid, cardMargin, type Extent, type Flip, type Sheet } from '../paper.ts';
import type { CutMark, Plan, Slot } from './plan.ts';

/** The faces of one card, as indexes of pages. */
export interface CardFaces {
  readonly front: number;
  readonly back: number | undefined;
}

/** What cards are laid on. */
export interface CardSheet {
  readonly paper: Extent;
  readonly grid: CardGrid;
  readonly flip?: Flip | undefined;
}

/**
 * Cards side by side with marks where to cut. When any card has a back, every sheet is followed by its backs, mirrored from
 * left to right, so that they meet their fronts when the leaf is turned over its long edge; or from top to bottom, for the short.
 */
export function cards(faces: readonly CardFaces[], page: Sheet, { paper, grid, flip = 'long' }: CardSheet): Plan {
  const perSheet = grid.columns * grid.rows;
  const card = { width: page.width * page.scale, height: page.height * page.scale };
  const slot = (at: number | undefined, column: number, row: number): Slot => ({
    page: at,
    x: cardMargin + column * card.width,
    y: cardMargin + row * card.height,
    scale: page.scale,
  });
  const backed = faces.some(({ back }) => back !== undefined);
  const sheets: Slot[][] = [];
  for (let from = 0; from < faces.length; from += perSheet) {
    const here = faces.slice(from, from + perSheet);
    const place = (at: number) => [at % grid.columns, Math.floor(at / grid.columns)] as const;
    sheets.push(here.map(({ front }, at) => slot(front, ...place(at))));
    const turned = ([column, row]: readonly [number, number]) =>
      flip === 'long' ? ([grid.columns - 1 - column, row] as const) : ([column, grid.rows - 1 - row] as const);
    if (backed) sheets.push(here.map(({ back }, at) => slot(back, ...turned(place(at)))));
  }
  return { sheet: paper, sheets, marks: cutMarks(paper, card, grid), duplex: backed ? flip : 'none' };
}

/** In the margin only, so that no ink is left on a card that is cut a little beside. */
function cutMarks(paper: Extent, card: Extent, { columns, rows }: CardGrid): CutMark[] {
  const [long, thin] = [cardMargin - 10, 0.4];
  const upright = Array.from({ length: columns + 1 }, (_, at) => cardMargin + at * card.width - thin / 2);
  const level = Array.from({ length: rows + 1 }, (_, at) => cardMargin + at * card.height - thin / 2);
  return [
    ...upright.flatMap((x) => [0, paper.height - long].map((y) => ({ x, y, width: thin, height: long }))),
    ...level.flatMap((y) => [0, paper.width - long].map((x) => ({ x, y, width: long, height: thin }))),
  ];
}
