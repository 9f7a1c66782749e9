import type { Sheet } from '../paper.ts';
import type { Plan } from './plan.ts';

/** One page to a sheet of its own size. */
export function single(count: number, page: Sheet): Plan {
  const { width, height, scale } = page;
  const size = { width: Math.round(width * scale * 100) / 100, height: Math.round(height * scale * 100) / 100 };
  const sheets = Array.from({ length: count }, (_, at) => [{ page: at, x: 0, y: 0, scale }]);
  return { sheet: size, sheets, marks: [], duplex: width > height ? 'short' : 'long' };
}
