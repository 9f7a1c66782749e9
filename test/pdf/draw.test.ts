import { describe, expect, test } from 'vitest';
import { grow, logicalRoot } from '../../src/layout/logical.ts';
import type { Item } from '../../src/layout/pages.ts';
import { Encoder } from '../../src/pdf/draw/encode.ts';
import { drawPage } from '../../src/pdf/draw/page.ts';
import { writePdf } from '../../src/pdf/pdf.ts';
import { TagTree } from '../../src/pdf/tags/tree.ts';
import { documentOf, heading, paragraph } from '../support/documents.ts';
import { testFonts } from '../support/fonts.ts';
import { plainValue, readPdf } from '../support/pdf-file.ts';

const fonts = testFonts();

function drawn(items: (leaf: ReturnType<typeof grow>) => Item[]): string[] {
  const root = logicalRoot();
  const leaf = grow(grow(root, { kind: 'paragraph' }), { kind: 'content' });
  const pens = { encoder: new Encoder(), tags: new TagTree(root, 1), pictures: new Map(), height: 800 };
  return drawPage({ groups: [{ x: 100, y: 50, items: items(leaf) }] }, 0, pens).split('\n');
}

describe('a page’s content', () => {
  test('marks a paragraph once, and steps from line to line', () => {
    const word = fonts.shape('serif', 'å');
    const line = (y: number, leaf: ReturnType<typeof grow>): Item => ({
      kind: 'text',
      x: 10,
      y,
      runs: [{ x: 0, words: [word], size: 11, color: '#1c1c1c', of: leaf }],
    });
    const glyph = word.glyphs[0] ?? 0;
    const bytes = String.fromCharCode(glyph >> 8, glyph & 0xff);
    expect(drawn((leaf) => [line(20, leaf), line(35, leaf)])).toEqual([
      'BT',
      '/P<</MCID 0>>BDC',
      '/Fr 11 Tf',
      '0.11 0.11 0.11 rg',
      '110 730 Td',
      `(${bytes})Tj`,
      '0 -15 Td',
      `(${bytes})Tj`,
      'EMC',
      'ET',
    ]);
  });

  test('escapes the bytes that a literal string cannot hold as they are', () => {
    const show = (...glyphs: number[]) => new Encoder().show([{ face: 'serif', width: 0, glyphs, kerns: [] }]);
    expect(show(0x28, 0x29)).toBe('(\0\\(\0\\))Tj');
    expect(show(0x5c0d)).toBe('(\\\\\\r)Tj');
    expect(new Encoder().show([{ face: 'serif', width: 0, glyphs: [1, 2], kerns: [-20] }])).toBe('[(\0\x01)20(\0\x02)]TJ');
  });

  test('draws rules before text, as artifacts, from their lower edge', () => {
    const rule: Item = { kind: 'box', x: 0, y: 30, width: 50, height: 2, fill: '#ff0000', of: 'layout' };
    expect(drawn(() => [rule])).toEqual(['/Artifact<</Type/Layout>>BDC', '1 0 0 rg', '100 718 50 2 re f', 'EMC']);
  });

  test('draws letters that kern nearer together by moving back', () => {
    const word = fonts.shape('serif', 'AV');
    expect(word.kerns[0]).toBeLessThan(0);
    expect(new Encoder().show([word])).toMatch(new RegExp(`\\)${-(word.kerns[0] ?? 0)}\\(`));
  });
});

describe('destinations and bookmarks', () => {
  test('open a window a little above the heading', async () => {
    const pdf = await readPdf((await writePdf(documentOf([paragraph('x'), heading(1, 'a', 'A')]), { fonts })).bytes);
    const [, place] = pdf.list(pdf.entry(pdf.dict(pdf.entry(pdf.dict(pdf.entry(pdf.catalogue, 'Names')), 'Dests')), 'Names'));
    const top = Number(plainValue(pdf.list(place)[3]));
    // One paragraph and the space over a heading lie between it and the upper edge of the text, 78 points down.
    expect(top).toBeCloseTo(841.89 - 78 - 45 + 12, 1);
  });

  test('say how many are seen, and how many a closed one holds', async () => {
    const blocks = [heading(1, 'a', 'A'), heading(2, 'b', 'B'), heading(3, 'c', 'C'), heading(3, 'd', 'D'), heading(1, 'e', 'E')];
    const pdf = await readPdf((await writePdf(documentOf(blocks), { fonts })).bytes);
    const root = pdf.dict(pdf.entry(pdf.catalogue, 'Outlines'));
    const first = pdf.dict(pdf.entry(root, 'First'));
    const second = pdf.dict(pdf.entry(first, 'First'));
    expect([root, first, second].map((it) => plainValue(pdf.entry(it, 'Count')))).toEqual(['3', '1', '-2']);
  });
});
