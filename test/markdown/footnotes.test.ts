import { describe, expect, test } from 'vitest';
import { documentText } from '../../src/document/walk.ts';
import { parseMarkdown } from '../../src/markdown/markdown.ts';
import { toMarkdown } from '../../src/markdown/serialize.ts';

const read = (markdown: string) => parseMarkdown(markdown);
const codes = (markdown: string) => read(markdown).diagnostics.map(({ code, span }) => `${code}:${span?.start.line}`);
const shape = (markdown: string) => read(markdown).value.map(({ type }) => type);

describe('a footnote', () => {
  test('is numbered where it is first referred to, and stands at the end', () => {
    const { value, diagnostics } = read('Ett[^b] och två[^a] och ett igen[^b].\n\n[^a]: Andra.\n[^b]: Första.\n\nSist.\n');
    expect(diagnostics).toEqual([]);
    expect(value.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'footnotes']);
    expect(value[0]).toMatchObject({
      children: [
        { value: 'Ett' },
        { type: 'noteRef', id: 'note-1', number: 1 },
        { value: ' och två' },
        { type: 'noteRef', id: 'note-2', number: 2 },
        { value: ' och ett igen' },
        { type: 'noteRef', id: 'note-1', number: 1, again: true },
        { value: '.' },
      ],
    });
    expect(documentText({ blocks: value })).toEqual(['Ett och två och ett igen.', 'Sist.', '1', 'Första.', '2', 'Andra.']);
  });

  test('may have several blocks, and lines that only follow', () => {
    const { value } = read('A[^x]\n\n[^x]: rad ett\nrad två\n\n    - punkt\n\n    sist\n\nEfter.\n');
    const last = value.at(-1);
    expect(last?.type === 'footnotes' && last.items[0]?.children.map(({ type }) => type)).toEqual([
      'paragraph',
      'list',
      'paragraph',
    ]);
    expect(documentText({ blocks: value })).toEqual(['A', 'Efter.', '1', 'rad ett rad två', 'punkt', 'sist']);
  });

  test('stands at the end of its chapter', () => {
    expect(shape('# A\n\na[^1]\n\n# B\n\nb[^2]\n\n[^1]: x\n\n[^2]: y\n')).toEqual([
      'heading',
      'paragraph',
      'footnotes',
      'heading',
      'paragraph',
      'footnotes',
    ]);
    const [section] = read('::: section newpage\na[^1]\n\n[^1]: x\n:::\n\nefter\n').value;
    expect(section?.type === 'section' && section.children.map(({ type }) => type)).toEqual(['paragraph', 'footnotes']);
  });

  test('may refer to another, and to itself', () => {
    const { value, diagnostics } = read('a[^1]\n\n[^1]: se[^2] och[^1]\n[^2]: två\n');
    expect(diagnostics).toEqual([]);
    expect(documentText({ blocks: value })).toEqual(['a', '1', 'se och', '2', 'två']);
  });

  test('reads back as it was written', () => {
    const text =
      '# A\n\na[^1] b[^2]\n\n[^1]: x\n\n    - p\n\n      q\n\n[^2]: ```\n    kod\n\n    kod\n    ```\n\n# B\n\n| a[^3] |\n| --- |\n| b |\n\n[^3]: z\n';
    const { value, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    const bare = (blocks: unknown) => JSON.parse(JSON.stringify(blocks, (key, it) => (key === 'line' ? undefined : it)));
    const again = read(toMarkdown(value));
    expect(again.diagnostics).toEqual([]);
    expect(bare(again.value)).toEqual(bare(value));
  });

  test('that is missing, not used or said twice is a finding with its line, and the mark stays as text', () => {
    expect(codes('a\n\nb[^x]\n')).toEqual(['footnote:3']);
    expect(documentText({ blocks: read('b[^x]\n').value })).toEqual(['b[^x]']);
    expect(codes('a\n\n[^x]: ensam\n')).toEqual(['footnote:3']);
    expect(codes('a[^x]\n\n[^x]: ett\n\n[^x]: två\n')).toEqual(['footnote:5']);
    expect(codes('a[^x]\n\n[^x]: ett\n\n[^x]: ett\n')).toEqual([]);
  });

  test('does not take what looks like it: links, escapes and code', () => {
    expect(read('[^a](https://a.example) \\[^a] `[^a]`\n\n[^a]: x\n').diagnostics.map(({ code }) => code)).toEqual(['footnote']);
  });
});
