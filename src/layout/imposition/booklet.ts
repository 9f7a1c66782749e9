import { type Extent, type Sheet, turned } from '../paper.ts';
import type { Plan, Slot } from './plan.ts';

/**
 * Saddle order: leaves of two pages a face that are laid in each other and stapled in the fold. The count is filled up to a
 * multiple of four with empty pages at the end.
 */
export function booklet(count: number, page: Sheet, paper: Extent): Plan {
  const sheet = turned(paper);
  const half = sheet.width / 2;
  const slot = (at: number, right: boolean): Slot => ({
    page: at < count ? at : undefined,
    x: right ? half : 0,
    y: 0,
    scale: page.scale,
  });
  const sheets = saddleOrder(count).map(([left, right]) => [slot(left, false), slot(right, true)]);
  return { sheet, sheets, marks: [], duplex: 'short' };
}

/** Pairs of page indexes, left and right, face by face. Indexes at or beyond `count` are empty pages. */
export function saddleOrder(count: number): [number, number][] {
  const total = Math.max(4, Math.ceil(count / 4) * 4);
  return Array.from({ length: total / 2 }, (_, face) => {
    const [outer, inner] = [total - 1 - face, face];
    // Fronts have the later page at the left, backs at the right.
    return face % 2 === 0 ? [outer, inner] : [inner, outer];
  });
}
