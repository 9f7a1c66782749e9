import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/document/document.ts';
import { columns } from '../../src/layout/block/table-columns.ts';
import { prose, table } from '../support/documents.ts';
import { roomOf } from './ruler.ts';

const plan = (rows: readonly (readonly string[])[], rest: Partial<Table> = {}) => columns(table(rows, rest) as Table, roomOf(64));
const right = (set: { columns: readonly { x: number; width: number }[] }) => {
  const last = set.columns.at(-1);
  return (last?.x ?? 0) + (last?.width ?? 0);
};

describe('the columns of a table', () => {
  test('fill the measure', () => {
    expect(
      right(
        plan([
          ['a', 'b'],
          ['c', 'd'],
        ]),
      ),
    ).toBeCloseTo(352, 0);
  });

  test('give long texts more room, and short ones enough for their words', () => {
    const { columns: set, style } = plan([
      ['Moment', 'Vad ni gör'],
      ['Inledning', prose(5)],
    ]);
    expect(set[1]?.width).toBeGreaterThan(3 * (set[0]?.width ?? 0));
    expect(set[0]?.width).toBeGreaterThanOrEqual(('Inledning'.length * style.size) / 2);
  });

  test('keep to the shares asked for', () => {
    const shared = [1, 3].map((width) => ({ align: 'left' as const, width }));
    const { columns: set } = plan(
      [
        ['a', 'b'],
        ['ord '.repeat(40), 'ord '.repeat(40)],
      ],
      { columns: shared },
    );
    expect((set[1]?.width ?? 0) / (set[0]?.width ?? 1)).toBeCloseTo(3, 1);
  });

  test('reach into the margin before they grow small', () => {
    const row = Array.from({ length: 5 }, () => 'handlingsutrymme');
    const set = plan([row, row]);
    expect(right(set)).toBeGreaterThan(352);
    expect(set.style.size).toBe(9.5);
  });

  test('grow small when there are too many, but not too small to read', () => {
    const row = Array.from({ length: 40 }, () => 'handlingsutrymme');
    const set = plan([row, row]);
    expect(set.style.size).toBe(6);
    expect(right(set)).toBeLessThanOrEqual(435.1);
  });
});
