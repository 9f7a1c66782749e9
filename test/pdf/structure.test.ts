import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { writePdf } from '../../src/pdf/pdf.ts';
import { checkPdf } from '../support/check-pdf.ts';
import { documentOf, heading, paragraph, prose, say, table } from '../support/documents.ts';
import { testFonts } from '../support/fonts.ts';
import { readPdf } from '../support/pdf-file.ts';
import { png } from '../support/pictures.ts';
import { allOf, printTree, tagTree, textOf } from '../support/tag-tree.ts';

const fonts = testFonts();

async function tagsOf(blocks: readonly Block[]) {
  const pdf = await readPdf((await writePdf(documentOf(blocks), { fonts })).bytes);
  expect(checkPdf(pdf)).toEqual([]);
  return { pdf, ...tagTree(pdf) };
}

async function printed(blocks: readonly Block[]): Promise<string> {
  return printTree((await tagsOf(blocks)).root);
}

describe('the structure tree, read back from the file', () => {
  test('names lists and their parts, nested in the item they belong to', async () => {
    const inner: Block = { type: 'list', marker: 'bullet', start: 1, tight: true, items: [{ children: [paragraph('inre')] }] };
    const tree = await printed([
      { type: 'list', marker: 'decimal', start: 3, tight: true, items: [{ children: [paragraph('yttre'), inner] }] },
    ]);
    expect(tree).toBe(
      [
        'Document',
        '  L Decimal',
        '    LI',
        '      Lbl "3."',
        '      LBody',
        '        P "yttre"',
        '        L Disc',
        '          LI',
        '            Lbl "•"',
        '            LBody',
        '              P "inre"',
      ].join('\n'),
    );
  });

  test('gives a table its caption, head, body and scopes', async () => {
    const tree = await printed([
      table(
        [
          ['Moment', 'Tid'],
          ['Inledning', '10'],
        ],
        { caption: say('Tidsplan'), rowHeaders: true },
      ),
    ]);
    expect(tree).toBe(
      [
        'Document',
        '  Table',
        '    Caption "Tidsplan"',
        '    THead',
        '      TR',
        '        TH Column "Moment"',
        '        TH Column "Tid"',
        '    TBody',
        '      TR',
        '        TH Row "Inledning"',
        '        TD "10"',
      ].join('\n'),
    );
  });

  test('tells the language of a passage, and marks code and links', async () => {
    const tree = await printed([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Se ' },
          { type: 'language', lang: 'en', children: say('rule of law') },
          { type: 'text', value: ' och ' },
          { type: 'link', href: 'https://example.se/å', children: say('lagen') },
          { type: 'code', value: 'x' },
        ],
      },
    ]);
    expect(tree).toBe(
      ['Document', '  P "Se " " och "', '    Span lang=en "rule of law"', '    Link "lagen" @', '    Code "x"'].join('\n'),
    );
  });

  test('keeps one paragraph whole over a page break', async () => {
    const { root, pdf } = await tagsOf([paragraph(prose(60))]);
    expect(pdf.pages.length).toBeGreaterThan(1);
    expect(allOf(root, 'P')).toHaveLength(1);
  });

  test('gives a link that crosses a page an element for each of its pages', async () => {
    const link: Block = { type: 'paragraph', children: [{ type: 'link', href: 'https://example.se', children: say(prose(60)) }] };
    const { root, pdf } = await tagsOf([link]);
    expect(allOf(root, 'Link')).toHaveLength(pdf.pages.length);
  });

  test('repeats the header of a table as an artifact, with its caption marked as going on', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => [`Rad ${at}`, 'innehåll']);
    const { root, contents } = await tagsOf([table([['Första', 'Andra'], ...rows], { caption: say('Lång tabell') })]);
    expect(allOf(root, 'THead')).toHaveLength(1);
    expect(contents[1]?.artifacts.join('')).toContain('Lång tabell (forts.)');
    expect(contents[1]?.artifacts.join('')).toContain('Första');
  });

  test('says once what room to write is for, with its place', async () => {
    const { root } = await tagsOf([{ type: 'writing', lines: 70, label: 'Plats för anteckningar' }]);
    expect(allOf(root, 'Figure').map(({ alt }) => alt)).toEqual(['Plats för anteckningar']);
  });

  test('gives pictures their alternative text, and says nothing of decoration', async () => {
    const { root } = await tagsOf([
      { type: 'figure', src: 'a.png', data: png(40, 30), mime: 'image/png', alt: 'Ett diagram' },
      { type: 'figure', src: 'b.png', data: png(9, 9, true), mime: 'image/png', alt: '' },
    ]);
    expect(allOf(root, 'Figure').map(({ alt }) => alt)).toEqual(['Ett diagram']);
  });

  test('lets no heading skip a level', async () => {
    const { root } = await tagsOf([heading(2, 'a', 'Två'), heading(5, 'b', 'Fem'), heading(3, 'c', 'Tre')]);
    expect(root.kids.map((kid) => ('tag' in kid ? kid.tag : ''))).toEqual(['H1', 'H2', 'H3']);
  });

  test('makes the contents of links with true page numbers', async () => {
    const { root, contents } = await tagsOf([
      { type: 'cover', title: 'Omslag', children: [] },
      { type: 'contents', title: 'Innehåll', depth: 1 },
      { type: 'section', newPage: true, children: [heading(2, 'ett', 'Första delen'), paragraph(prose(80))] },
      { type: 'section', newPage: true, children: [heading(2, 'tva', 'Andra delen'), heading(3, 'u', 'Under')] },
    ]);
    const pageOf = (title: string) => contents.findLastIndex(({ marked }) => [...marked.values()].includes(title)) + 1;
    expect(pageOf('Första delen')).toBe(3);
    expect(allOf(root, 'TOCI').map(textOf)).toEqual(['Första delen 1', `Andra delen ${pageOf('Andra delen') - 2}`]);
    expect(allOf(root, 'TOCI').every((item) => allOf(item, 'Link').length === 1)).toBe(true);
  });

  test('numbers what stands before the text in Roman numerals, on paper and for the reader’s window', async () => {
    const { pdf, contents } = await tagsOf([
      { type: 'cover', title: 'Omslag', children: [] },
      { type: 'contents', title: 'Innehåll', depth: 1 },
      { type: 'section', newPage: true, children: [heading(2, 'ett', 'Första delen')] },
    ]);
    expect(contents.map(({ artifacts }) => artifacts.at(-1))).toEqual([undefined, 'ii', 'Sida 1 av 1']);
    expect(String(pdf.entry(pdf.dict(pdf.entry(pdf.catalogue, 'PageLabels')), 'Nums')).replace(/\s+/g, ' ')).toBe(
      '[ 0 << /S /r >> 2 << /S /D >> ]',
    );
  });

  test('counts all pages from the first when the text begins under the contents', async () => {
    const { contents } = await tagsOf([
      { type: 'cover', title: 'Omslag', children: [] },
      { type: 'contents', title: 'Innehåll', depth: 1 },
      heading(2, 'ett', 'Första delen'),
    ]);
    expect(contents.map(({ artifacts }) => artifacts.at(-1))).toEqual([undefined, 'Sida 2 av 2']);
  });

  test('names the first and last word of a page of words in its running head', async () => {
    const words = ['Ansvar', 'Beslut', 'Delegation', 'Öppenhet'].map((term) => ({
      term: say(term),
      children: [paragraph(prose(14))],
    }));
    const { contents } = await tagsOf([heading(1, 'a', 'Ord'), { type: 'definitions', items: words }]);
    expect(contents.map(({ artifacts }) => artifacts[1])).toEqual(['Ord: Ansvar – Delegation', 'Ord']);
  });

  test('keeps running heads and page numbers out of the text', async () => {
    const { root, contents } = await tagsOf([heading(1, 'a', 'Kapitel'), paragraph('text')]);
    expect(textOf(root)).toBe('Kapiteltext');
    expect(contents[0]?.artifacts).toEqual(['Samtal om värden', 'Kapitel', 'Sida 1 av 1']);
  });

  test('leaves the cover without furniture', async () => {
    const { contents } = await tagsOf([{ type: 'cover', title: 'Omslag', children: [] }, paragraph('text')]);
    expect(contents.map(({ artifacts }) => artifacts.length)).toEqual([0, 2]);
  });
});
