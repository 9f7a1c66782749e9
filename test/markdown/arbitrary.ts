import fc from 'fast-check';
import type { Block, List, ListItem, Paragraph, Table } from '../../src/document/document.ts';
import { inlineText } from '../../src/document/walk.ts';
import { slug } from '../../src/markdown/slug.ts';
import { flat, run, text } from './arbitrary-inline.ts';

const paragraph: fc.Arbitrary<Paragraph> = fc
  .tuple(run(), fc.constantFrom(undefined, undefined, undefined, 'lead' as const, 'meta' as const))
  .map(([children, tone]) => ({ type: 'paragraph', children, ...(tone && { tone }) }));

const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 3 }).chain((count) => {
  const cell = fc.oneof(run(), fc.constant([])).map((children) => ({ children }));
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
      caption: fc.option(run(), { nil: undefined }),
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
      .tuple(fc.integer({ min: 1, max: 6 }), run())
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
      .tuple(fc.constantFrom('bild.png', 'en bild.png', 'a(1)_b.jpg', 'å&amp;<>.png'), flat, fc.option(run(), { nil: undefined }))
      .map(([src, alt, caption]): Block => ({ type: 'figure', src, alt, ...(caption && { caption }) })),
  ];
  if (depth === 0) return fc.oneof(...leaves);
  const children = fc.array(block(depth - 1), { maxLength: 3 });
  const noHeadings = children.map((blocks) => blocks.filter(({ type }) => type !== 'heading'));
  const title = fc.option(run(), { nil: undefined });
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
      .array(fc.tuple(run(), noHeadings), { minLength: 1, maxLength: 2 })
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
