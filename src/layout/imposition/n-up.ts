import { type Extent, type Sheet, turned } from '../paper.ts';
import type { Plan, Slot } from './plan.ts';

/** Two or four whole pages to a sheet, reduced, in reading order; for handouts. */
export function nUp(count: number, page: Sheet, { paper, pages }: { paper: Extent; pages: 2 | 4 }): Plan {
  const sheet = pages === 2 ? turned(paper) : paper;
  // Two upright pages stand side by side, two lying ones one above the other.
  const columns = pages === 4 || sheet.width > sheet.height ? 2 : 1;
  const cell = { width: sheet.width / columns, height: (sheet.height * columns) / pages };
  const shrink = Math.min(cell.width / (page.width * page.scale), cell.height / (page.height * page.scale));
  const scale = page.scale * shrink;
  const place = (at: number, on: number): Slot => ({
    page: at < count ? at : undefined,
    x: (on % columns) * cell.width + (cell.width - page.width * scale) / 2,
    y: Math.floor(on / columns) * cell.height + (cell.height - page.height * scale) / 2,
    scale,
  });
  const sheets = Array.from({ length: Math.ceil(count / pages) }, (_, face) =>
    Array.from({ length: pages }, (_, on) => place(face * pages + on, on)),
  );
  return { sheet, sheets, marks: [], duplex: sheet.width > sheet.height ? 'short' : 'long' };
}
