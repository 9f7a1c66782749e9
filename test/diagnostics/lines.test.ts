import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lines } from '../../src/diagnostics/lines.ts';

test('lines and columns are counted from one, offsets from nought', () => {
  const lines = new Lines('ett\ntvå\n\nfyra');
  expect(lines.position(0)).toEqual({ line: 1, column: 1, offset: 0 });
  expect(lines.position(3)).toEqual({ line: 1, column: 4, offset: 3 });
  expect(lines.position(4)).toEqual({ line: 2, column: 1, offset: 4 });
  expect(lines.position(8)).toEqual({ line: 3, column: 1, offset: 8 });
  expect(lines.position(13)).toEqual({ line: 4, column: 5, offset: 13 });
});

test('an offset outside the text is moved to its nearest end', () => {
  const lines = new Lines('ett\ntvå');
  expect(lines.position(-5)).toEqual({ line: 1, column: 1, offset: 0 });
  expect(lines.position(99)).toEqual({ line: 2, column: 4, offset: 7 });
});

test('a line outside the text begins where the nearest one does', () => {
  const lines = new Lines('ett\ntvå');
  expect([0, 1, 2, 3].map((line) => lines.startOf(line))).toEqual([0, 0, 4, 4]);
});

test('every offset of every text is where counting by hand says', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'å', '\n', '🙂')), fc.nat(60), (letters, at) => {
      const text = letters.join('');
      const offset = Math.min(at, text.length);
      const before = text.slice(0, offset).split('\n');
      const expected = { line: before.length, column: (before.at(-1) ?? '').length + 1, offset };
      expect(new Lines(text).position(offset)).toEqual(expected);
    }),
  );
});
