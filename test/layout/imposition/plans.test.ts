import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { booklet, saddleOrder } from '../../../src/layout/imposition/booklet.ts';
import { cards } from '../../../src/layout/imposition/cards.ts';
import { nUp } from '../../../src/layout/imposition/n-up.ts';
import type { Plan } from '../../../src/layout/imposition/plan.ts';
import { cardGrid, impositions, type PageOptions, paperNames, paperOf, sheet, variants } from '../../../src/layout/paper.ts';

const A4 = paperOf({});

/** Every slot lies on its sheet, and no two lie over one another. */
function expectApart({ sheet: paper, sheets }: Plan, page: { width: number; height: number }): void {
  for (const slots of sheets) {
    for (const { x, y, scale } of slots) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.01);
      expect(x + page.width * scale).toBeLessThanOrEqual(paper.width + 0.5);
      expect(y + page.height * scale).toBeLessThanOrEqual(paper.height + 0.5);
    }
    const corners = new Set(slots.map(({ x, y }) => `${x}/${y}`));
    expect(corners.size).toBe(slots.length);
  }
}

describe('a booklet', () => {
  test('of eight pages has the outermost on the first face and the middle on the last', () => {
    expect(saddleOrder(8)).toEqual([
      [7, 0],
      [1, 6],
      [5, 2],
      [3, 4],
    ]);
  });

  test('is filled up to a multiple of four, and holds every page once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (count) => {
        const page = sheet({ imposition: 'booklet' });
        const plan = booklet(count, page, A4);
        const pages = plan.sheets.flat().map((slot) => slot.page);
        expect(pages.length % 4).toBe(0);
        expect(pages.filter((it) => it !== undefined).sort((a, b) => a - b)).toEqual(
          Array.from({ length: count }, (_, at) => at),
        );
        expectApart(plan, page);
      }),
    );
  });

  test('folded, shows facing pages side by side', () => {
    const order = saddleOrder(12);
    // The back of a leaf, turned over its short edge, lies behind its front: right behind left.
    for (let face = 0; face < order.length; face += 2) {
      const [[frontLeft = 0, frontRight = 0] = [], [backLeft = 0, backRight = 0] = []] = [order[face], order[face + 1]];
      expect(backLeft).toBe(frontRight + 1);
      expect(backRight).toBe(frontLeft - 1);
    }
  });
});

describe('pages reduced', () => {
  test.each([2, 4] as const)('%i to a sheet stand in reading order inside it', (pages) => {
    const page = sheet({});
    const plan = nUp(5, page, { paper: A4, pages });
    expect(
      plan.sheets
        .flat()
        .map((slot) => slot.page)
        .filter((it) => it !== undefined),
    ).toEqual([0, 1, 2, 3, 4]);
    expectApart(plan, page);
    expect(plan.sheets[0]?.[0]?.scale).toBeCloseTo(pages === 2 ? Math.SQRT1_2 : 0.5, 2);
  });
});

describe('cards', () => {
  const page = sheet({ imposition: 'cards' });
  const grid = cardGrid({});

  test('have backs mirrored from left to right on the sheet after', () => {
    const plan = cards(
      [
        { front: 0, back: 1 },
        { front: 2, back: 3 },
        { front: 4, back: undefined },
      ],
      page,
      { paper: A4, grid },
    );
    const [fronts = [], backs = []] = plan.sheets;
    expect(plan.duplex).toBe('long');
    fronts.forEach((front, at) => {
      const back = backs[at];
      expect(back?.y).toBe(front.y);
      expect((back?.x ?? 0) + front.x).toBeCloseTo(A4.width - page.width * page.scale, 0);
    });
    expect(backs.map((slot) => slot.page)).toEqual([1, 3, undefined]);
    expectApart(plan, page);
  });

  test('without backs are printed on one side', () => {
    const plan = cards(
      Array.from({ length: 9 }, (_, front) => ({ front, back: undefined })),
      page,
      { paper: A4, grid },
    );
    expect(plan.sheets.map((slots) => slots.length)).toEqual([8, 1]);
    expect(plan.duplex).toBe('none');
  });

  test('have cut marks in the margin only', () => {
    const { marks } = cards([{ front: 0, back: undefined }], page, { paper: A4, grid });
    expect(marks).toHaveLength(2 * 3 + 2 * 5);
    for (const { x, y, width, height } of marks)
      expect(x + width <= 24 || y + height <= 24 || x >= A4.width - 24 || y >= A4.height - 24).toBe(true);
  });
});

const every: PageOptions[] = paperNames.flatMap((paper) =>
  variants.flatMap((variant) =>
    [undefined, ...impositions].flatMap((imposition) =>
      (['portrait', 'landscape'] as const).map((orientation) => ({
        paper,
        variant,
        orientation,
        ...(imposition && { imposition }),
      })),
    ),
  ),
);

test.each(every)('a page of $paper $orientation $variant $imposition has room for text', (options) => {
  const page = sheet(options);
  expect(page.measure).toBeGreaterThan(120);
  expect(page.left + page.widest).toBeLessThanOrEqual(page.width);
  expect(page.top + page.depth).toBeLessThan(page.height);
  expect(page.depth).toBeGreaterThanOrEqual(90);
  if (options.variant === 'large-print' && options.imposition !== 'cards') expect(9.5 * page.scale).toBeGreaterThanOrEqual(16);
});

test('A4 is as it has always been', () => {
  expect(sheet({})).toMatchObject({ width: 595.28, height: 841.89, left: 104, measure: 352, widest: 435, top: 78, depth: 690 });
  expect(sheet({}).furniture).toEqual({ head: 48, foot: 806 });
});
