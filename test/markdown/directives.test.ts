import { describe, expect, test } from 'vitest';
import { blockText } from '../../src/document/walk.ts';
import { directives } from '../../src/markdown/directives.ts';
import { parseMarkdown } from '../../src/markdown/markdown.ts';
import { toMarkdown } from '../../src/markdown/serialize.ts';
import { withoutLines } from './arbitrary.ts';

const read = (text: string) => parseMarkdown(text).value;
const codes = (text: string) => parseMarkdown(text).diagnostics.map((d) => d.code);

describe.each(Object.values(directives))('the directive $name', ({ name, example }) => {
  test('reads its own example without findings', () => {
    expect(parseMarkdown(example).diagnostics).toEqual([]);
    expect(parseMarkdown(example).value.length).toBeGreaterThan(0);
  });

  test('is listed under its own name', () => {
    expect(Object.hasOwn(directives, name) && example.startsWith(`::: ${name}`)).toBe(true);
  });

  test('is written as Markdown that reads back the same', () => {
    expect(withoutLines(read(toMarkdown(read(example))))).toEqual(withoutLines(read(example)));
  });

  test('loses no words when an argument is unknown', () => {
    const wrong = example.replace(/^::: (\S+)/, '::: $1 okänd=1');
    expect(parseMarkdown(wrong).value.flatMap(blockText)).toEqual(parseMarkdown(example).value.flatMap(blockText));
    expect(codes(wrong)).toContain('unknown-argument');
  });
});

test('each directive makes its node', () => {
  expect(read('::: callout law title="Om **jäv**"\nx\n:::')).toMatchObject([
    { type: 'callout', tone: 'law', title: [{ value: 'Om ' }, { type: 'strong' }] },
  ]);
  expect(read('::: writing lines=6 label="A \\"b\\" c" :::')).toMatchObject([{ type: 'writing', lines: 6, label: 'A "b" c' }]);
  expect(read('::: contents title=Innehåll depth=3 :::')).toMatchObject([{ type: 'contents', title: 'Innehåll', depth: 3 }]);
  expect(read('::: section id=fall role=dilemma newpage\n:::')).toMatchObject([
    { type: 'section', id: 'fall', role: 'dilemma', newPage: true },
  ]);
  expect(read('::: list marker=upper-alpha start=3\n1. a\n:::')).toMatchObject([
    { type: 'list', marker: 'upper-alpha', start: 3 },
  ]);
  expect(read('::: table widths="2 5" rowheaders align="left right" caption="*c*"\n| a | b |\n|---|---|\n:::')).toMatchObject([
    {
      type: 'table',
      columns: [
        { width: 2, align: 'left' },
        { width: 5, align: 'right' },
      ],
      rowHeaders: true,
      caption: [{ type: 'emphasis' }],
    },
  ]);
  expect(read('::: fields\n- Datum\n- Plats: Rådsrummet\n- Namn:\n:::')).toMatchObject([
    { type: 'fields', items: [{ label: 'Datum' }, { label: 'Plats', value: 'Rådsrummet' }, { label: 'Namn' }] },
  ]);
  expect(read('::: lang en\nHello\n\n# World\n:::')).toMatchObject([
    { type: 'paragraph', lang: 'en' },
    { type: 'heading', lang: 'en' },
  ]);
  expect(read('::: lead\na\n:::\n\n::: meta\nb\n:::')).toMatchObject([{ tone: 'lead' }, { tone: 'meta' }]);
});

test('terms leave the headings, and keep only the ids that were written', () => {
  const [definitions, heading] = read('::: definitions\n### Jäv {#jav}\nx\n### Mod\ny\n:::\n\n# Mod');
  expect(definitions).toMatchObject({ type: 'definitions', items: [{ id: 'jav' }, { term: [{ value: 'Mod' }] }] });
  expect(definitions?.type === 'definitions' && definitions.items[1]).not.toHaveProperty('id');
  expect(heading).toMatchObject({ type: 'heading', id: 'mod' });
});

test('directives nest, and stand in lists and quotes', () => {
  expect(read('::: keep\n::: columns 3\n- a\n:::\n:::')).toMatchObject([
    { type: 'keep', children: [{ type: 'columns', count: 3 }] },
  ]);
  expect(read('- a\n\n  ::: writing lines=2 label=x :::\n\n> ::: callout\n> b\n> :::')).toMatchObject([
    { type: 'list', items: [{ children: [{ type: 'paragraph' }, { type: 'writing', lines: 2 }] }] },
    { type: 'quote', children: [{ type: 'callout' }] },
  ]);
});

test('a directive line ends the paragraph or list before it', () => {
  expect(read('a\n::: pagebreak :::\nb').map((b) => b.type)).toEqual(['paragraph', 'pageBreak', 'paragraph']);
  expect(read('- a\n::: pagebreak :::').map((b) => b.type)).toEqual(['list', 'pageBreak']);
});

test('mistakes are found, and the content stays', () => {
  const cases: [string, string, string[]][] = [
    ['::: calout\nhej\n:::', 'unknown-directive', ['hej']],
    ['::: callout\nhej', 'directive-not-closed', ['hej']],
    ['hej\n\n:::', 'stray-directive-end', ['hej']],
    ['::: callout tone=röd\nhej\n:::', 'bad-argument', ['hej']],
    ['::: callout rött kort\nhej\n:::', 'bad-argument', ['hej']],
    ['::: columns fyra\nhej\n:::', 'bad-argument', ['hej']],
    ['::: writing lines=900 label=x :::', 'bad-argument', []],
    ['::: writing lines=9 :::', 'missing-argument', []],
    ['::: pagebreak\nhej', 'directive-not-closed', ['hej']],
    ['::: list marker=upper-alpha\nhej\n:::', 'directive-without-effect', ['hej']],
    ['::: definitions\nhej\n:::', 'directive-without-effect', ['hej']],
    ['::: fields\nhej\n:::', 'directive-without-effect', ['hej']],
    ['::: lang svenskaspråket\nhej\n:::', 'bad-argument', ['hej']],
    ['::: __proto__ constructor=1\nhej\n:::', 'unknown-directive', ['hej']],
    ['::: keep __proto__=1 constructor=2\nhej\n:::', 'unknown-argument', ['hej']],
  ];
  for (const [text, code, words] of cases) {
    expect(codes(text), text).toContain(code);
    expect(read(text).flatMap(blockText), text).toEqual(words);
  }
});

test('the nearest name is suggested', () => {
  expect(parseMarkdown('::: calout\n:::').diagnostics[0]?.hint?.en).toContain('callout');
});

test('a leaf may also be closed on the next line', () => {
  expect(codes('::: pagebreak\n:::')).toEqual([]);
});

test('directives can be turned off: their lines are text, and found', () => {
  const { value, diagnostics } = parseMarkdown('::: callout\nhej\n:::', { directives: false });
  expect(value.flatMap(blockText)).toEqual(['::: callout hej :::']);
  expect(diagnostics.map((d) => d.code)).toEqual(['directive-not-here', 'directive-not-here']);
});
