import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csv } from '../../src/catalogue/csv.ts';

/** Reads RFC 4180 back, by the letter. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  const row: string[] = [];
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, raw = '', end] = match;
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') rows.push(row.splice(0));
  }
  return rows;
}

it('can be read back, whatever the cells hold', () => {
  const cells = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }));
  fc.assert(
    fc.property(cells, (rows) => {
      const back = read(csv({ headings: ['a', 'b'], rows }));
      expect(back.slice(1)).toEqual(rows.map((row) => row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text))));
    }),
  );
});

it('defuses what a spreadsheet would run, and leaves other cells alone', () => {
  const rows = [['=1+1'], ['+46'], ['-3'], ['@SUM'], ['\tx'], ['a=b'], ['5']];
  expect(read(csv({ headings: ['x'], rows })).flat()).toEqual(['x', "'=1+1", "'+46", "'-3", "'@SUM", "'\tx", 'a=b', '5']);
});
