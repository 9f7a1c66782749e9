import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import { placesIn } from '../../src/bank/plain-places.ts';
import { readPlainYaml } from '../../src/bank/plain-yaml.ts';

/** What the library reads, or undefined when it finds something to say. */
function byLibrary(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'silent', stringKeys: true });
  return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS();
}

/** Asserts that what is read here, if it is, is what the library reads, and stands where the library says. */
function agree(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  expect(plain, JSON.stringify(text)).toEqual(byLibrary(text));
  const document = parseDocument(text, { logLevel: 'silent', stringKeys: true });
  const places = placesIn(text);
  for (const path of pathsIn(plain)) {
    const say = JSON.stringify([text, path]);
    const node = document.getIn(path, true);
    const value = places?.value(path);
    if (isScalar(node)) expect(value, say).toBeDefined();
    if (value && isNode(node)) expect(value, say).toEqual(node.range?.slice(0, 2));
    const around = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const key = isMap(around)
      ? around.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))?.key
      : undefined;
    if (isScalar(key)) expect(places?.key(path), say).toEqual(key.range?.slice(0, 2));
  }
  return true;
}

/** The path of every value in what has been read. */
function pathsIn(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const step = Array.isArray(value) ? Number(name) : name;
    return [[step], ...pathsIn(inner).map((path) => [step, ...path])];
  });
}

test('what is not there has no place', () => {
  const places = placesIn('a: [b]\nc: {d: e}\nf:\n  - g: h\n');
  for (const path of [['b'], ['a', 1], ['a', 'b'], ['c', 'x'], ['c', 0], ['f', 1], ['f', 0, 'x'], ['f', 0, 'g', 'i']])
    expect([places?.value(path), places?.key(path)], JSON.stringify(path)).toEqual([undefined, undefined]);
  expect(placesIn('a: |\n  b')).toBeUndefined();
});

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
    'a:\n  - b: 1\n    c:\n    - {d: e, f: [g, "h i"]}\n    - {d: j}\nk: l',
    'a:   b  \n\nc:\n\n  - d  \n\n  - e\n',
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
      '\u00a0',
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
