import { expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { blockText, inlineText } from '../../src/document/walk.ts';
import { type MarkdownOptions, parseMarkdown } from '../../src/markdown/markdown.ts';

const read = (text: string, options?: MarkdownOptions): readonly Block[] => parseMarkdown(text, options).value;
const inlines = (text: string) => {
  const [block] = read(text);
  return block?.type === 'paragraph' ? block.children : [];
};

test('heading ids are ASCII, unique and may be set by hand', () => {
  const ids = read('# Överväganden på é\n\n# Jäv\n\n## Jäv\n\n## Etik & *lag* {#egen}\n\n# ???').map(
    (b) => b.type === 'heading' && b.id,
  );
  expect(ids).toEqual(['overvaganden-pa-e', 'jav', 'jav-2', 'egen', 'x']);
});

test('an id set by hand wins over one made of words, wherever it stands', () => {
  const ids = read('# Jäv\n\n# Annat {#jav}').map((b) => b.type === 'heading' && b.id);
  expect(ids).toEqual(['jav-2', 'jav']);
});

test('headings are shifted, but never beyond level 6', () => {
  expect(read('# A\n\n##### B\n\nC\n===', { headingShift: 2 }).map((b) => b.type === 'heading' && b.level)).toEqual([3, 6, 3]);
});

test('a prefix is put before ids and before the links to them, but not before links out of the text', () => {
  const [, paragraph] = read('# Jäv\n\n[in](#jav) [ut](#annat)', { idPrefix: 'a-' });
  const hrefs = paragraph?.type === 'paragraph' ? paragraph.children.flatMap((n) => (n.type === 'link' ? [n.href] : [])) : [];
  expect(hrefs).toEqual(['#a-jav', '#annat']);
});

test('blocks know their line, also in lists, quotes and directives', () => {
  const [quote, keep] = read('> a\n>\n> - b\n\n::: keep\n1. c\n\n   d\n:::', { firstLine: 10 });
  const list = quote?.type === 'quote' ? quote.children[1] : undefined;
  const inner = keep?.type === 'keep' && keep.children[0]?.type === 'list' ? keep.children[0].items[0]?.children : undefined;
  expect([quote?.line, list?.line, keep?.line, inner?.map((b) => b.line)]).toEqual([10, 12, 14, [15, 17]]);
});

test('marks, code, breaks and entities are read', () => {
  expect(inlines('a *b* **c** `d<` e\\\nf &auml;&#228;&#xE4;&nbsp;&amp;amp;&okänd;')).toEqual([
    { type: 'text', value: 'a ' },
    { type: 'emphasis', children: [{ type: 'text', value: 'b' }] },
    { type: 'text', value: ' ' },
    { type: 'strong', children: [{ type: 'text', value: 'c' }] },
    { type: 'text', value: ' ' },
    { type: 'code', value: 'd<' },
    { type: 'text', value: ' e' },
    { type: 'lineBreak' },
    { type: 'text', value: 'f äää\u00a0&amp;&okänd;' },
  ]);
});

test('a word in another language is marked as such', () => {
  expect(inlines('som [tone *at* the top]{lang=en} är')[1]).toMatchObject({ type: 'language', lang: 'en' });
  expect(inlineText(inlines('[a `]` b]{lang=en}'))).toBe('a ] b');
});

test('links are by address, by reference defined later, or bare', () => {
  const hrefs = inlines('[a](https://x.se/å) [b][r] <kim@x.se> https://y.se. www.z.se\n\n[r]: mailto:a@b.se').flatMap((n) =>
    n.type === 'link' ? [n.href] : [],
  );
  expect(hrefs).toEqual(['https://x.se/%C3%A5', 'mailto:a@b.se', 'mailto:kim@x.se', 'https://y.se', 'http://www.z.se']);
});

test('an address is decoded once, and loses what cannot be seen', () => {
  const hrefs = inlines('[a](https://x.se/?a=1&amp;b=2) [b](https://x\u200b.se/&shy;c) [d](HTTPS://x.se)').flatMap((n) =>
    n.type === 'link' ? [n.href] : [],
  );
  expect(hrefs).toEqual(['https://x.se/?a=1&b=2', 'https://x.se/c', 'https://x.se']);
});

test('a reference works across directives and lists', () => {
  expect(JSON.stringify(read('- [a][r]\n\n::: keep\n[r]: https://x.se\n:::'))).toContain('"href":"https://x.se"');
});

test('lists are tight or loose, numbered from any number, and may have boxes', () => {
  const lists = read('- a\n- b\n\n***\n\n3. a\n\n4. b\n\n***\n\n- [ ] a\n- [x] b').filter((b) => b.type === 'list');
  expect(lists.map(({ marker, start, tight }) => ({ marker, start, tight }))).toEqual([
    { marker: 'bullet', start: 1, tight: true },
    { marker: 'decimal', start: 3, tight: false },
    { marker: 'checkbox', start: 1, tight: true },
  ]);
  expect(lists[2]?.items.map((item) => item.children.flatMap(blockText))).toEqual([['a'], ['b']]);
});

test('a blank line between two blocks of one item makes a list loose, one in a nested list does not', () => {
  const tightness = ['- a\n\n  b', '- a\n  - b\n\n  - c\n- d', '- a\n  b']
    .map((text) => read(text)[0])
    .map((b) => b?.type === 'list' && b.tight);
  expect(tightness).toEqual([false, true, true]);
});

test('tables have sides, escaped bars, and rows as long as their header', () => {
  const [table] = read('| a | b |\n|:-:|--:|\n| x \\| y |\n| 1 | 2 | 3 |');
  expect(table).toMatchObject({ type: 'table', columns: [{ align: 'center' }, { align: 'right' }], rowHeaders: false });
  const rows = table?.type === 'table' ? table.rows.map((row) => row.map((cell) => inlineText(cell.children))) : [];
  expect(rows).toEqual([
    ['x | y', ''],
    ['1', '2 3'],
  ]);
});

test.each([
  'Tabell: Om *tid*\n\n| a |\n|---|\n| 1 |',
  'Table: Om *tid*\n| a |\n|---|\n| 1 |',
  '| a |\n|---|\n| 1 |\n\n: Om *tid*',
  '| a |\n|---|\n| 1 |\n: Om *tid*',
])('a caption stands before or after its table: %j', (text) => {
  const blocks = read(text);
  expect(blocks).toHaveLength(1);
  expect(blocks[0]?.type === 'table' && inlineText(blocks[0].caption ?? [])).toBe('Om tid');
});

test('a colon that is escaped makes no caption', () => {
  expect(read('| a |\n|---|\n\n\\: text').map((b) => b.type)).toEqual(['table', 'paragraph']);
});

test('an image alone is a figure, with its title as caption', () => {
  expect(read('![En *trappa*](a b.png)\n\n![x](<a b.png> "Se **här**")')).toMatchObject([
    { type: 'paragraph' },
    { type: 'figure', src: 'a b.png', alt: 'x', caption: [{ type: 'text', value: 'Se ' }, { type: 'strong' }] },
  ]);
});

test('quotes take lines without a mark only when those go on with a paragraph', () => {
  const texts = (text: string) => read(text).map((b) => `${b.type}:${blockText(b).join('|')}`);
  expect(texts('> a\nb\n\nc')).toEqual(['quote:a b', 'paragraph:c']);
  expect(texts('> # a\nb')).toEqual(['quote:a', 'paragraph:b']);
  expect(texts('> a\n- b')).toEqual(['quote:a', 'list:b']);
  expect(texts('> ```\n> a\nb')).toEqual(['quote:a', 'paragraph:b']);
  expect(texts('> - a\nb')).toEqual(['quote:a b']);
});

test('comments leave nothing behind, wherever they stand', () => {
  const { value, diagnostics } = parseMarkdown(
    'a <!-- x --> b\n\n<!-- bort\n\n::: callout\n\n# bort -->\n\n- c\n  <!-- y -->\n\n`<!-- kod -->`',
  );
  expect(value.flatMap(blockText)).toEqual(['a b', 'c', '<!-- kod -->']);
  expect(diagnostics).toEqual([]);
});

test('code keeps what is in it, also what looks like a directive or a comment', () => {
  expect(read('```js\n::: keep\n<!-- x -->\n\n\ttab\n```\n\n- ```\n  ::: x\n  ```')).toMatchObject([
    { type: 'code', value: '::: keep\n<!-- x -->\n\n    tab' },
    { type: 'list', items: [{ children: [{ type: 'code', value: '::: x' }] }] },
  ]);
});

test('CRLF, a byte order mark and lone CR make no difference', () => {
  expect(read('\uFEFF# a\r\n\r\nb\r\rc')).toEqual(read('# a\n\nb\n\nc'));
});
