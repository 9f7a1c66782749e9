import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockText } from '../../src/document/walk.ts';
import { parseMarkdown } from '../../src/markdown/markdown.ts';

const written = (text: string) => parseMarkdown(text).value.flatMap(blockText).join(' ');
const letters = (text: string) => [...text.matchAll(/[a-zåäö]/g)].join('');

/** Marks and words thrown together, so that most lines mean something, and few what they should. */
const marks = [
  '*',
  '**',
  '_',
  '`',
  '```',
  '~~',
  '#',
  '## ',
  '- ',
  '1. ',
  '> ',
  '>',
  '|',
  '|---|',
  ':::',
  '::: keep',
  '::: x',
  ':',
  '[',
  ']',
  '](',
  '![',
  '<',
  '>',
  '<!--',
  '-->',
  '&',
  '&#',
  ';',
  '\\',
  '{',
  '}',
  '=',
  '---',
  '\n',
  '\n\n',
  '    ',
  '\t',
  ' ',
  '@',
  '.',
  'www.',
  'http://',
  '\0',
  '\u2028',
  '\ud800',
  '😀',
  '\r',
  '[ ] ',
  '{#a}',
  '{lang=en}',
  '"',
];
const jumble = fc
  .array(fc.oneof(fc.constantFrom(...marks), fc.constantFrom('a', 'jäv', 'ord')), { maxLength: 60 })
  .map((parts) => parts.join(''));

test('any text whatsoever is read', () => {
  fc.assert(
    fc.property(fc.oneof(jumble, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })), (text) => {
      const { value, diagnostics } = parseMarkdown(text);
      expect(Array.isArray(value)).toBe(true);
      for (const { span } of diagnostics) expect((span?.start.line ?? 0) >= 1 && (span?.start.column ?? 0) >= 1).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

/** Without what is meant to disappear: comments, addresses, attributes, references' definitions, names of directives and of characters. */
const harmless = fc
  .array(
    fc.oneof(
      fc.constantFrom(...marks.filter((mark) => !/[[\]<&{@]|www|http|:::|`|~~/.test(mark))),
      fc.constantFrom('a', 'jäv', 'ord', '`ö`', '[b] ', '<i>', '\\`'),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('no letters are lost, and none change places', () => {
  fc.assert(
    fc.property(harmless, (text) => {
      expect(letters(written(text))).toBe(letters(text));
    }),
    { numRuns: 1000 },
  );
});

const many = (text: string, length = 90_000) => text.repeat(Math.ceil(length / text.length));

test.each(
  Object.entries({
    quotes: many('>', 5000),
    'quotes, long': many('> '),
    lists: many('- '),
    'both in turn': many('> - '),
    'lists, line by line': Array.from({ length: 500 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
    'lazy lines': `${'>'.repeat(30)} a\nb\n${many('> c\nd\n')}`,
    stars: many('*'),
    'open stars': many('*a '),
    'strong in strong': many('**a'),
    brackets: many('['),
    links: many('[a](b'),
    images: many('![a]('),
    'e-mail': `${many('a')}@`,
    addresses: many('http://'),
    definitions: many('[a]: b "c\n', 500_000),
    tags: many('<a b="'),
    comments: many('<!--'),
    backticks: many('`a'),
    tables: many('a\n-|-\n'),
    bars: many('|'),
    headings: many('# a\n'),
    underlines: many('a\n=\n'),
    fences: many('```\n'),
    directives: many('::: keep\n'),
    ends: many(':::\n'),
    arguments: `::: cover ${many('a="')}`,
    spans: `${many('[')}]{lang=en}`,
    blank: `${many(' ')}a`,
    lines: many('\n', 500_000),
    'one line': many('ord '),
    nul: many('\0'),
    entities: many('&#38;'),
  }),
)('%s without end are read in time', (_, text) => {
  const start = performance.now();
  parseMarkdown(text);
  expect(performance.now() - start).toBeLessThan(5000);
});

test('what is nested too deep is kept as text, with a finding', () => {
  for (const text of [
    `${'>'.repeat(5000)} djupt`,
    `${'- '.repeat(200)}djupt`,
    `${'::: keep\n'.repeat(100)}djupt\n${':::\n'.repeat(100)}`,
  ]) {
    expect(written(text)).toContain('djupt');
    expect(parseMarkdown(text).diagnostics.map((d) => d.code)).toContain('nested-too-deep');
  }
});

test('a line, a paragraph and a text that are too long are kept as text, with a finding', () => {
  const cases = {
    'line-too-long': many('ord *', 120_000),
    'too-many-marks': many('*a ', 90_000),
    'text-too-long': many(`${many('ord ', 4000)}\n\n`, 5_000_100),
  };
  for (const [code, text] of Object.entries(cases)) {
    const { value, diagnostics } = parseMarkdown(text);
    expect(diagnostics.map((d) => d.code)).toEqual([code]);
    expect(letters(value.flatMap(blockText).join(' ')).length).toBe(letters(text).length);
  }
});
