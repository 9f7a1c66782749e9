import { expect, test } from 'vitest';
import { readFrontMatter } from '../../src/bank/front-matter.ts';
import { Source } from '../../src/bank/source.ts';

function read(text: string) {
  return readFrontMatter(new Source('a.md', text));
}

test('cuts a file into data and body and says where each begins', () => {
  const { value, diagnostics } = read('---\ntitle: Jäv\n---\n\n## Exempel\n');
  expect(diagnostics).toEqual([]);
  expect(value.data).toEqual({ title: 'Jäv' });
  expect(value.yaml).toEqual({ start: 4, end: 15 });
  expect(value.body).toEqual({ start: 19, text: '\n## Exempel\n' });
});

test('reads front matter that is named yaml, and a file that ends with it', () => {
  expect(read('---yaml\ntitle: Jäv\n---').value.data).toEqual({ title: 'Jäv' });
});

test.each(['js', 'javascript', ' js', 'json', 'coffee', 'toml', '__proto__', 'constructor'])(
  'never runs or reads front matter in %s',
  (language) => {
    const { value, diagnostics } = read(`---${language}\n globalThis.etosRan = true\n---\n\n## Exempel\n`);
    expect(Reflect.get(globalThis, 'etosRan')).toBeUndefined();
    expect(value.data).toBeUndefined();
    expect(diagnostics.map((each) => each.code)).toEqual(['front-matter']);
    expect(diagnostics[0]?.span?.start.line).toBe(1);
  },
);

test('a line that only begins with three hyphens does not close it', () => {
  const { value } = read('---\ntitle: Jäv\nnote: |\n  ett\n--- \n---x\n');
  expect(value.body.text).toBe('---x\n');
  expect(read('---\ntitle: x\n---x: 1\n---\n').value.body.text).toBe('');
});

test.each([
  ['an empty file', ''],
  ['a file without it', '## Exempel\n'],
  ['front matter that is never closed', '---\ntitle: Jäv\n\n## Exempel\n'],
  ['front matter that does not begin on the first line', '\n---\ntitle: Jäv\n---\n'],
  ['front matter opened by four hyphens', '----\ntitle: Jäv\n---\n'],
])('%s is one finding on the first line, and the whole text is kept', (_, text) => {
  const { value, diagnostics } = read(text);
  expect(diagnostics.map((each) => `${each.span?.start.line} ${each.code}`)).toEqual(['1 front-matter']);
  expect(value.body.text).toBe(text);
});

test('the same broken text gives the same finding each time, and data is never shared', () => {
  const first = read('---\na: [1]\n---\n').value.data;
  const second = read('---\na: [1]\n---\n').value.data;
  expect(first).toEqual(second);
  expect(first).not.toBe(second);
  const broken = '---\na: [1\n---\n';
  expect(read(broken)).toEqual(read(broken));
  expect(read(broken).diagnostics).toHaveLength(1);
});
