import { expect, test } from 'vitest';
import { documentText } from '../../src/document/walk.ts';
import { type MarkdownOptions, parseMarkdown } from '../../src/markdown/markdown.ts';

/** Each finding as `code line:column-line:column`. */
function found(text: string, options?: MarkdownOptions): string[] {
  return parseMarkdown(text, options).diagnostics.map(({ code, span }) => {
    const place = [span?.start, span?.end].map((at) => `${at?.line}:${at?.column}`).join('-');
    return `${code} ${place}`;
  });
}

const text = (markdown: string) => documentText({ blocks: parseMarkdown(markdown).value });

test('a finding stands at the very characters, at whatever depth', () => {
  expect(found('a <b>c</b>')).toEqual(['raw-html 1:3-1:6']);
  expect(found('- x\n  > y\n  > z <b>')).toEqual(['raw-html 3:7-3:10']);
  expect(found('- x\n\n  y\n- [ ] z\n- å <b>')).toEqual(['mixed-tasks 1:1-5:8', 'raw-html 5:5-5:8']);
  expect(found('1. a\n\n   | å | ~~b~~ |\n   |---|---|')).toEqual(['strikethrough 3:10-3:15']);
  expect(found('## Rubrik [x](foo:bar) {#id}')).toEqual(['unsafe-link 1:11-1:23']);
  expect(found('**fet [x](javascript:1)**')).toEqual(['unsafe-link 1:7-1:24']);
  expect(found('::: keep\n::: calout\n:::\n:::')).toEqual(['unknown-directive 2:1-2:11']);
});

test('a finding knows its file and where the text begins in it', () => {
  const { diagnostics } = parseMarkdown('a\n\nb <i>', { file: 'dilemmas/x.md', firstLine: 8, firstOffset: 100 });
  expect(diagnostics).toMatchObject([{ file: 'dilemmas/x.md', span: { start: { line: 10, column: 3, offset: 105 } } }]);
});

test('findings say what is wrong and what to do, in both languages', () => {
  const { diagnostics } = parseMarkdown(
    '<b>\n\n[x](y)\n\n~~z~~\n\n::: nej\n\n# \n\n![](a.png)\n\n| a |\n|---|\n| b | c |\n\n- [ ] d\n- e',
  );
  expect(diagnostics.map(({ code }) => code).sort()).toEqual([
    'directive-not-closed',
    'empty-heading',
    'missing-alt',
    'mixed-tasks',
    'raw-html',
    'strikethrough',
    'too-many-cells',
    'unknown-directive',
    'unsafe-link',
  ]);
  for (const { message, hint } of diagnostics) {
    for (const words of [message, hint])
      expect(Object.values(words ?? {}).every((sentence) => /^[\p{Lu}”“].*[.)]$/u.test(sentence))).toBe(true);
    expect(message.sv).not.toBe(message.en);
  }
});

test('raw HTML is text', () => {
  expect(text('<script>alert(1)</script>\n\n<div>\n*a*\n</div>')).toEqual(['<script>alert(1)</script>', '<div> a </div>']);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#x73;cript:alert(1)',
  'java&Tab;script:alert(1)',
  'java&#9;script:alert(1)',
  '&#1;javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//x.se',
  '/rot',
  '../upp.md',
  'x.md',
  'xmpp:a@b',
  'ftp://x.se',
  'blob:x',
  '#',
  'https:',
  '\u00adjavascript:x',
  'about:blank',
])('a link to %s is not made', (address) => {
  for (const markdown of [`[a](<${address}>)`, `[a][r]\n\n[r]: <${address}>`]) {
    const { value, diagnostics } = parseMarkdown(markdown);
    expect(JSON.stringify(value), markdown).not.toContain('"link"');
    expect(diagnostics.map((d) => d.code)).toEqual(['unsafe-link']);
  }
});

test.each(['<javascript:alert(1)>', '<vbscript:x>', '<ftp://x.se>', 'ftp://x.se', '<data:text/html,x>'])(
  'the bare address %s stays text',
  (markdown) => {
    const { value, diagnostics } = parseMarkdown(markdown);
    expect(JSON.stringify(value)).not.toContain('"link"');
    expect(diagnostics.map((d) => d.code)).toEqual(['unsafe-link']);
  },
);

test('ids that cannot be linked to, or are taken, are found and mended', () => {
  const { value, diagnostics } = parseMarkdown('# A {#värde}\n\n# B {#varde}');
  expect(value.map((block) => block.type === 'heading' && block.id)).toEqual(['varde', 'varde-2']);
  expect(diagnostics.map((d) => d.code)).toEqual(['bad-id', 'duplicate-id']);
});

test('control characters become visible, once found', () => {
  expect(text('a\0b\u001b[31m')).toEqual(['a�b�[31m']);
  expect(found('a\0b\u001b')).toEqual(['control-character 1:2-1:3']);
});

test('a language that is none is found, and the words stay', () => {
  expect(found('[hej]{lang=svenska}')).toEqual(['bad-language 1:1-1:20']);
  expect(text('[hej]{lang=svenska}')).toEqual(['hej']);
});
