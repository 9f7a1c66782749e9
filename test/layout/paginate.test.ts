import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paginate } from '../../src/layout/flow/paginate.ts';
import { type Breaking, heightOf, type Strip, strip } from '../../src/layout/flow/strip.ts';

const line = (rest: Partial<Strip> = {}) => strip(10, [], rest);
const places = (strips: readonly Strip[], depth: number) =>
  paginate(strips, depth).map((page) => page.map((it) => strips.indexOf(it.strip)));

describe('pages', () => {
  test('are filled', () => {
    expect(places([line(), line(), line(), line(), line()], 30)).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });

  test('keep a heading with what follows', () => {
    expect(places([line(), line(), line({ keepNext: true }), line()], 30)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('leave no widow', () => {
    expect(places([line(), line(), line(), line({ breaking: 'avoid' })], 30)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('begin where they are told to', () => {
    expect(places([line(), line({ breaking: 'page' }), line()], 100)).toEqual([[0], [1, 2]]);
  });

  test('part a block that should be kept rather than stay nearly empty', () => {
    const kept = Array.from({ length: 9 }, (_, at) => line(at === 0 ? {} : { breaking: 'keep' }));
    expect(places([line(), ...kept], 95)[0]).toHaveLength(9);
    expect(places([...Array.from({ length: 5 }, () => line()), ...kept.slice(0, 6)], 95)[0]).toHaveLength(5);
  });

  test('count the larger of two spaces between strips, and none at the top', () => {
    const [page] = paginate([line({ before: 50, after: 5 }), line({ before: 8 })], 100);
    expect(page?.map(({ y }) => y)).toEqual([0, 18]);
  });

  test('set a header again over what goes on', () => {
    const header = line();
    const row = () => line({ repeat: [header] });
    const pages = paginate([line(), row(), row(), row(), row()], 30);
    expect(pages.map((page) => page.filter(({ strip: it }) => it === header).length)).toEqual([0, 1]);
  });

  test('hold every strip once, in order, within their depth', () => {
    const breaking = fc.constantFrom<Breaking>('free', 'keep', 'avoid', 'never', 'page');
    const any = fc.record({
      height: fc.integer({ min: 0, max: 100 }),
      before: fc.nat(40),
      after: fc.nat(40),
      breaking,
      keepNext: fc.boolean(),
      snap: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (list) => {
        const strips = list.map(({ height, ...rest }) => strip(height, [], rest));
        const pages = paginate(strips, 100);
        expect(pages.flat().map((it) => it.strip)).toEqual(strips);
        for (const page of pages) for (const it of page) expect(it.y + it.strip.height).toBeLessThanOrEqual(100.1);
      }),
    );
  });
});

test('a height counts the larger of two spaces', () => {
  expect(heightOf([line({ after: 4 }), line({ before: 6, after: 9 })])).toBe(26);
});
