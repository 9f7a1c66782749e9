import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Source } from '../../src/bank/source.ts';
import { locate, readYaml } from '../../src/bank/yaml.ts';

function read(text: string) {
  return readYaml(new Source('a.yaml', text), 0, text.length);
}

/** `line:column` of every finding. */
function places(text: string): string[] {
  return read(text).diagnostics.map(({ span }) => `${span?.start.line}:${span?.start.column}`);
}

describe('what YAML may not do', () => {
  test.each([
    ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', '3:1'],
    ['the same deep inside a list, in braces', 'a:\n  - { b: 1, "b": 2 }\n', '2:13'],
    ['a key that reaches the prototype', 'a: 1\n__proto__: { x: 1 }\n', '2:1'],
    ['the same deep inside a list', 'a:\n  - { b: { constructor: 1 } }\n', '2:12'],
    ['prototype as a key', 'prototype: 1\n', '1:1'],
    ['a tag', 'a: !!js/function "x"\n', '1:4'],
    ['a list as a key', '? [a]\n: 1\n', '1:3'],
    ['a tab as indent', 'a:\n\tb: 1\n', '2:1'],
    ['a bracket that is never closed', 'a: [1, 2\n', '2:1'],
    ['a quote that is never closed', 'a: "x\n', '2:1'],
    ['a colon in a plain value', 'a: b: c\n', '1:4'],
  ])('%s is a finding at its place', (_, text, place) => {
    const { value, diagnostics } = read(text);
    expect(value).toBeUndefined();
    expect(diagnostics.every((each) => each.code === 'yaml')).toBe(true);
    expect(places(text)[0]).toBe(place);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  test.each([
    ['twenty thousand brackets', '['.repeat(20_000)],
    ['twenty thousand braces', '{a: '.repeat(20_000)],
    ['twenty thousand dashes', `${'- '.repeat(20_000)}x`],
    ['deeper and deeper indents', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.replace(/./g, (l) => `${l}: &${l} [${`*${String.fromCharCode(l.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`,
    ],
    ['an alias of itself', 'a: &a [*a]\n'],
    ['a million letters', `a: ${'x'.repeat(1_000_000)}`],
  ])('%s is refused at once', (_, text) => {
    const started = performance.now();
    const { value, diagnostics } = read(text);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(value).toBeUndefined();
    expect(diagnostics.map((each) => each.code)).toContain('yaml');
  });
});

test('values are those of YAML 1.2: no is a word, 0123 a number, and a date a text', () => {
  expect(read('a: no\nb: 0123\nc: 2024-02-30\nd: ~\n').value).toEqual({ a: 'no', b: 123, c: '2024-02-30', d: null });
});

describe('locate', () => {
  const text = '---\ntitle: Jäv\nlaws:\n  - ref: FL 16 §\n    why: x\n  - { ref: "RF 1:9" }\nempty:\n---\n';
  const source = new Source('a.md', text);
  const range = { start: 4, end: text.length - 4 };
  const words = (path: (string | number)[], what?: 'key' | 'value') => {
    const { start, end } = locate(source, range, path, what);
    return `${start.line}:${start.column} ${text.slice(start.offset, end.offset)}`;
  };

  test('finds values and keys in the whole file', () => {
    expect(words(['title'])).toBe('2:8 Jäv');
    expect(words(['title'], 'key')).toBe('2:1 title');
    expect(words(['laws', 0, 'ref'])).toBe('4:10 FL 16 §');
    expect(words(['laws', 1, 'ref'], 'key')).toBe('6:7 ref');
    expect(words(['laws', 1, 'ref'])).toBe('6:12 "RF 1:9"');
  });

  test('stays at the nearest parent of what is not there', () => {
    expect(words(['title', 'x', 3])).toBe('2:8 Jäv');
    expect(words(['laws', 0, 'nix'])).toMatch(/^4:5 ref: FL 16 §/);
    expect(words(['nix'])).toMatch(/^2:1 /);
  });

  test('is quick for a thousand places in one long file', () => {
    const list = new Source('a.yaml', `a: [${'x, '.repeat(20_000)}]`);
    const started = performance.now();
    for (let index = 0; index < 1000; index++) locate(list, { start: 0, end: list.text.length }, ['a', index]);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

test('any text whatsoever gives a value or a finding inside the text, and never an exception', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc
          .array(fc.constantFrom('a', ':', ' ', '\n', '-', '[', '{', '"', '&a', '*a', '|', '!', '#'))
          .map((parts) => parts.join('')),
      ),
      (text) => {
        const { value, diagnostics } = read(text);
        if (diagnostics.length > 0) expect(value).toBeUndefined();
        for (const { span } of diagnostics) expect(span?.start.offset).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 500 },
  );
});
