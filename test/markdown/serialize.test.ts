import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Inline } from '../../src/document/document.ts';
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

const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const text = (value: string): Inline => ({ type: 'text', value });
const strong = (...children: Inline[]): Inline => ({ type: 'strong', children });
const emphasis = (...children: Inline[]): Inline => ({ type: 'emphasis', children });

test.each<[string, Block, string]>([
  [
    'a mark of exclamation before a link',
    paragraph(text('Se!'), { type: 'link', href: 'https://x.se', children: [text('x')] }),
    'Se\\![x](https://x.se)',
  ],
  ['what would underline a heading', paragraph(text('a'), { type: 'lineBreak' }, text('===')), 'a\\\n\\==='],
  ['what would begin a list', paragraph(text('1. a')), '1\\. a'],
  ['emphasis in a word', paragraph(text('o'), emphasis(text('be')), text('kväm')), 'o*be*kväm'],
  ['emphasis that ends in a mark', paragraph(text('a'), strong(text('(b)')), text('c')), '&#97;**(b)**&#99;'],
  ['two passages side by side', paragraph(strong(text('a')), strong(text('b'))), '**a**<!-- -->**b**'],
  [
    'an address as its own text',
    paragraph({ type: 'link', href: 'https://x.se', children: [text('https://x.se')] }),
    '<https://x.se>',
  ],
  ['an id that the words do not give', { type: 'heading', level: 2, id: 'y', children: [text('X')] }, '## X {#y}'],
  ['an id that the words give', { type: 'heading', level: 2, id: 'jav', children: [text('Jäv')] }, '## Jäv'],
  [
    'plain prose as it is',
    paragraph(text('Vad gör du – 50 % av tiden – när ”nej” är svaret?')),
    'Vad gör du – 50 % av tiden – när ”nej” är svaret?',
  ],
])('%s is written as Markdown has it', (_, block, markdown) => {
  expect(toMarkdown([block])).toBe(`${markdown}\n`);
  expect(withoutLines(parseMarkdown(markdown).value)).toEqual(withoutLines([block]));
});

test('lists that follow each other stay apart', () => {
  const list = (marker: 'bullet' | 'decimal'): Block => ({
    type: 'list',
    marker,
    start: 1,
    tight: true,
    items: [{ children: [paragraph(text('a'))] }],
  });
  expect(toMarkdown([list('bullet'), list('bullet'), list('decimal'), list('decimal')])).toBe('- a\n\n+ a\n\n1. a\n\n1) a\n');
});

test('nothing is written as nothing', () => {
  expect(toMarkdown([])).toBe('');
});
