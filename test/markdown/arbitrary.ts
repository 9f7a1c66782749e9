import fc from 'fast-check';
import type { Block, Inline, List, ListItem, Paragraph, Table } from '../../src/document/document.ts';
import { inlineText } from '../../src/document/walk.ts';
import { slug } from '../../src/markdown/slug.ts';
import { joined, withoutEdges } from '../../src/markdown/tidy.ts';

/** Words that look like Markdown, among words that do not. */
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('jäv', 'saklighet', 'Å', 'a', 'i', '7', 'lön', '§', 'Kim', 'tjänst') },
  fc.constantFrom(
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '~~',
    '#',
    '##',
    '-',
    '+',
    '=',
    '===',
    '---',
    '***',
    '>',
    '1.',
    '2)',
    '10.',
    ':::',
    ':',
    '|',
    '||',
    '\\',
    '\\*',
    '<',
    '<b>',
    '<!--',
    '-->',
    '&amp;',
    '&',
    '&#65;',
    '[',
    ']',
    '](x)',
    '[x]',
    '[ ]',
    '![',
    '!',
    '{',
    '{{x}}',
    '{#id}',
    ']{lang=en}',
    '"',
    "'",
    'https://x.se',
    'www.x.se',
    'a@b.se',
    'mailto:a@b.se',
    'Tabell:',
    'Table:',
    'a_b_c',
    'a*b*c',
    '(x)',
    ')',
    '.',
    ',',
    '😀',
    '\u00a0',
    '”',
    '–',
    '…',
    '$x$',
    '^',
    'C#',
    '%',
    '/',
    '?',
  ),
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().join(''));
const href = fc.constantFrom(
  'https://x.se/',
  'https://x.se/a_b_(c)?d=1&e=2',
  'http://x.se/%C3%A5#x',
  'mailto:a@b.se',
  'tel:+468123',
  '#jav',
);

function inlines(depth: number, oneLine: boolean): fc.Arbitrary<Inline[]> {
  return fc.array(inline(depth, oneLine), { minLength: 1, maxLength: 4 }).map((nodes) => separated(joined(nodes)));
}

function inline(depth: number, oneLine: boolean): fc.Arbitrary<Inline> {
  const leaf: fc.Arbitrary<Inline>[] = [
    text.map((value): Inline => ({ type: 'text', value })),
    text.map((value): Inline => ({ type: 'text', value })),
    text.map((value): Inline => ({ type: 'code', value: value.replace(/\\/g, '') || 'x' })),
    fc.constant<Inline>({ type: 'lineBreak' }),
  ];
  if (depth === 0) return fc.oneof(...leaf.slice(0, 3));
  const children = inlines(depth - 1, oneLine);
  const plain = children.map((nodes) =>
    withoutEdges(joined(nodes.filter(({ type }) => type === 'text' || type === 'code' || type === 'emphasis'))),
  );
  return fc.oneof(
    ...leaf,
    children.filter(hasText).map((nodes): Inline => ({ type: 'strong', children: without('strong', nodes) })),
    children.filter(hasText).map((nodes): Inline => ({ type: 'emphasis', children: without('emphasis', nodes) })),
    fc
      .tuple(href, plain.filter(hasText))
      .map(([to, nodes]): Inline => ({ type: 'link', href: to, children: withoutBackticks(nodes) })),
    fc
      .tuple(fc.constantFrom('en', 'fi', 'en-GB'), plain.filter(hasText))
      .map(([lang, nodes]): Inline => ({ type: 'language', lang, children: nodes })),
  );
}

/** The lexer cannot read code with backticks in it when it stands in a link. */
function withoutBackticks(nodes: readonly Inline[]): Inline[] {
  return nodes.map((node): Inline => {
    if (node.type === 'code') return { type: 'code', value: node.value.replace(/`/g, 'x') };
    return 'children' in node ? { ...node, children: withoutBackticks(node.children) } : node;
  });
}

const hasText = (nodes: readonly Inline[]) => inlineText(nodes).trim() !== '';

/** Emphasis within emphasis, and a break within either, say nothing that Markdown can say. */
function without(type: Inline['type'], nodes: readonly Inline[]): Inline[] {
  return joined(
    nodes.flatMap((node): Inline[] => {
      if (node.type === 'lineBreak') return [];
      if (node.type === type && 'children' in node) return without(type, node.children);
      return 'children' in node && node.type !== 'link' && node.type !== 'language'
        ? [{ ...node, children: without(type, node.children) }]
        : [node];
    }),
  );
}

/** A break after a break is none. */
function separated(nodes: readonly Inline[]): Inline[] {
  return nodes.filter((node, i) => node.type !== 'lineBreak' || nodes[i - 1]?.type !== 'lineBreak');
}

const run = (oneLine: boolean) => inlines(2, oneLine).map(withoutEdges).filter(hasText);
const flat = text.map((value) => value.replace(/\s+/g, ' ').trim()).filter((value) => value !== '');

const paragraph: fc.Arbitrary<Paragraph> = fc
  .tuple(run(false), fc.constantFrom(undefined, undefined, undefined, 'lead' as const, 'meta' as const))
  .map(([children, tone]) => ({ type: 'paragraph', children, ...(tone && { tone }) }));

const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 3 }).chain((count) => {
  const cell = fc.oneof(run(true), fc.constant([])).map((children) => ({ children }));
  const cells = fc.array(cell, { minLength: count, maxLength: count });
  const columns = fc.tuple(
    fc.boolean(),
    fc.array(fc.constantFrom('left' as const, 'center' as const, 'right' as const), { minLength: count, maxLength: count }),
  );
  return fc
    .record({
      columns,
      header: cells,
      rows: fc.array(cells, { maxLength: 3 }),
      rowHeaders: fc.boolean(),
      caption: fc.option(run(true), { nil: undefined }),
    })
    .map(
      ({ columns: [shares, sides], caption, ...rest }): Table => ({
        type: 'table',
        ...(caption && { caption }),
        columns: sides.map((align, i) => ({ align, ...(shares && { width: i + 1.5 }) })),
        ...rest,
      }),
    );
});

function list(depth: number): fc.Arbitrary<List> {
  const item: fc.Arbitrary<ListItem> = fc.array(block(depth - 1), { maxLength: 3 }).map((children) => ({ children }));
  return fc
    .record({
      marker: fc.constantFrom<List['marker']>('bullet', 'decimal', 'lower-alpha', 'upper-alpha', 'checkbox'),
      start: fc.constantFrom(1, 1, 3, 98),
      tight: fc.boolean(),
      items: fc.array(item, { minLength: 1, maxLength: 3 }),
    })
    .map((parts) => ({
      type: 'list',
      ...parts,
      start: parts.marker === 'bullet' || parts.marker === 'checkbox' ? 1 : parts.start,
    }));
}

function block(depth: number): fc.Arbitrary<Block> {
  const leaves: fc.Arbitrary<Block>[] = [
    paragraph,
    paragraph,
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), run(true))
      .map(([level, children]): Block => ({ type: 'heading', level: level as 1, id: '', children })),
    table,
    fc
      .array(fc.oneof(text, fc.constantFrom('', ':::', '```', '~~~', '<!-- x', '    x', '- x', '> x', '# x')), { maxLength: 4 })
      .map((lines): Block => ({ type: 'code', value: lines.join('\n').replace(/\u00a0/g, ' ') })),
    fc.constant<Block>({ type: 'rule' }),
    fc.constant<Block>({ type: 'pageBreak' }),
    fc.tuple(fc.integer({ min: 1, max: 60 }), flat).map(([lines, label]): Block => ({ type: 'writing', lines, label })),
    fc
      .tuple(flat, fc.constantFrom(1 as const, 2 as const, 3 as const))
      .map(([title, depth]): Block => ({ type: 'contents', title, depth })),
    fc
      .array(
        fc.record({
          label: flat.map((l) => `${l.replace(/:/g, '')}x`),
          value: fc.option(
            flat.map((v) => `x${v}`),
            { nil: undefined },
          ),
        }),
        { minLength: 1, maxLength: 3 },
      )
      .map(
        (items): Block => ({
          type: 'fields',
          items: items.map(({ label, value }) => ({ label: label.replace(/\s+/g, ' ').trim(), ...(value && { value }) })),
        }),
      ),
    fc
      .tuple(
        fc.constantFrom('bild.png', 'en bild.png', 'a(1)_b.jpg', 'å&amp;<>.png'),
        flat,
        fc.option(run(true), { nil: undefined }),
      )
      .map(([src, alt, caption]): Block => ({ type: 'figure', src, alt, ...(caption && { caption }) })),
  ];
  if (depth === 0) return fc.oneof(...leaves);
  const children = fc.array(block(depth - 1), { maxLength: 3 });
  const noHeadings = children.map((blocks) => blocks.filter(({ type }) => type !== 'heading'));
  const title = fc.option(run(true), { nil: undefined });
  return fc.oneof(
    ...leaves,
    list(depth),
    list(depth),
    children.map((inside): Block => ({ type: 'quote', children: inside })),
    children.map((inside): Block => ({ type: 'keep', children: inside })),
    fc
      .tuple(fc.constantFrom(2 as const, 3 as const), children)
      .map(([count, inside]): Block => ({ type: 'columns', count, children: inside })),
    fc
      .tuple(fc.constantFrom('note' as const, 'law' as const, 'voice' as const, 'caution' as const), title, children)
      .map(([tone, words, inside]): Block => ({ type: 'callout', tone, ...(words && { title: words }), children: inside })),
    fc
      .tuple(fc.boolean(), fc.constantFrom(undefined, 'dilemma'), children)
      .map(([newPage, role, inside]): Block => ({ type: 'section', ...(role && { role }), newPage, children: inside })),
    fc
      .tuple(flat, fc.option(flat, { nil: undefined }), children)
      .map(
        ([words, subtitle, inside]): Block => ({ type: 'cover', title: words, ...(subtitle && { subtitle }), children: inside }),
      ),
    fc
      .array(fc.tuple(run(true), noHeadings), { minLength: 1, maxLength: 2 })
      .map((items): Block => ({ type: 'definitions', items: items.map(([term, inside]) => ({ term, children: inside })) })),
    fc.tuple(fc.constantFrom('en', 'se'), paragraph).map(([lang, inside]): Block => ({ ...inside, lang })),
  );
}

/** Blocks in normal form, of every kind, full of text that looks like Markdown. */
export const blocks: fc.Arbitrary<Block[]> = fc
  .array(block(2), { minLength: 1, maxLength: 4 })
  .map((all) => numbered(all, new Set()));

/** Gives every heading the id its words give, or a numbered one when that is taken. */
function numbered(all: readonly Block[], taken: Set<string>): Block[] {
  return all.map((one): Block => {
    if (one.type === 'heading') return { ...one, id: free(slug(inlineText(one.children)), taken) };
    if (one.type === 'list') return { ...one, items: one.items.map((item) => ({ children: numbered(item.children, taken) })) };
    if (one.type === 'definitions')
      return { ...one, items: one.items.map((item) => ({ ...item, children: numbered(item.children, taken) })) };
    return 'children' in one && one.type !== 'paragraph' ? { ...one, children: numbered(one.children, taken) } : one;
  });
}

function free(id: string, taken: Set<string>): string {
  let one = id;
  for (let n = 2; taken.has(one); n++) one = `${id}-${n}`;
  taken.add(one);
  return one;
}

/** Blocks without the lines they came from. */
export function withoutLines(all: readonly Block[]): unknown {
  return JSON.parse(JSON.stringify(all, (key, value: unknown) => (key === 'line' ? undefined : value)));
}
