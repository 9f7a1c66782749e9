import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/markdown.ts';
import { toMarkdown } from '../../src/markdown/serialize.ts';
import { blocks, withoutLines } from './arbitrary.ts';

test('whatever is written as Markdown reads back as the same blocks', () => {
  fc.assert(
    fc.property(blocks, (all) => {
      expect(withoutLines(parseMarkdown(toMarkdown(all)).value), toMarkdown(all)).toEqual(withoutLines(all));
    }),
    { numRuns: 300 },
  );
});
