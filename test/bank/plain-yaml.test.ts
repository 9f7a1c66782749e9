import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '../../src/bank/plain-yaml.ts';

/** What the library reads, or undefined when it finds something to say. */
function byLibrary(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'silent', stringKeys: true });
  return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS();
}

/** Asserts that what is read here, if it is, is what the library reads. */
function agree(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  expect(plain, JSON.stringify(text)).toEqual(byLibrary(text));
  return true;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders = ['dilemmas', 'cases', 'glossary', 'workshops', 'library'];

test('the front matter of the bank that ships is read as the library reads it, and nearly all of it here', () => {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(root, folder, name)),
  );
  const read = files.filter((file) => agree(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? ''));
  expect(files.length).toBeGreaterThan(300);
  expect(read.length / files.length).toBeGreaterThan(0.8);
});

describe('what is read here', () => {
  test.each([
    'a: b',
    'a: [b, c d, 3]',
    'a: {b: c, d: [e, 1]}',
    'a:\n  - b\n  - c d',
    'a:\n- b\n- c\nd: e',
    'a:\n  - b: 1\n    c: [d]\n  - b: 2',
    'a:\n  b:\n    c: true',
    'a: "b: c # d"',
    "a: 'b: c'",
    'a: 2026-11-20\nb: 0\nc: -4',
    'a: b:c\nd: e#f',
    'a: 12 kap. 4 §\nb: 2 a',
    'a: 1_000',
    'a: https://exempel.se/x',
  ])('%j', (text) => {
    expect(agree(text)).toBe(true);
  });
});

describe('what is left to the library', () => {
  test.each([
    '',
    'a:',
    'a: b\na: c',
    'a: &x b',
    'a: *x',
    'a: !x b',
    'a: |\n  b',
    'a: b\n  c',
    'a: "b\\n"',
    "a: 'it''s'",
    'a: b # c',
    '# b\na: c',
    'a: b: c',
    'a: 1.5',
    'a: 0x1f',
    'a: 017',
    'a: null',
    'a: ~',
    'a: .inf',
    'a: [b',
    'a: [b, ]',
    'a: {b: }',
    'a: -',
    'a: - b',
    '- a',
    'a',
    '__proto__: 1',
    'constructor: 1',
    'a: {constructor: 1}',
    'a:\tb',
    '---\na: b',
    'a: @b',
    'a: "b" c',
    '? a\n: b',
    'a: 1e3',
    'a: +1',
  ])('%j', (text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});

test('texts made of the pieces of YAML are read as the library reads them, or not at all', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'b',
      'c d',
      ': ',
      ':',
      '\n',
      '\n  ',
      '\n    ',
      '- ',
      '-',
      '[',
      ']',
      '{',
      '}',
      ', ',
      ',',
      '"',
      "'",
      '#',
      ' #',
      '1',
      '0',
    ],
    ...[
      '-1',
      '1.5',
      '2026-11-20',
      'true',
      'null',
      '~',
      '&x',
      '*x',
      '!t',
      '|',
      '>',
      '%',
      '@',
      '`',
      '?',
      '\\',
      '\t',
      'å',
      'key: ',
      ' ',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      agree(`k: ${pieces.join('')}`);
      agree(pieces.join(''));
    }),
    { numRuns: 6000 },
  );
});
