import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { layout } from '../../src/layout/layout.ts';
import { impositions, type PageOptions, paperNames, variants } from '../../src/layout/paper.ts';
import { writePdf } from '../../src/pdf/pdf.ts';
import { checkPdf } from '../support/check-pdf.ts';
import { documentOf, heading, paragraph, prose, say, table } from '../support/documents.ts';
import { testFonts } from '../support/fonts.ts';
import { readPdf } from '../support/pdf-file.ts';
import { allOf, tagTree, textOf } from '../support/tag-tree.ts';
import { documentWords, pdfWords } from '../support/words.ts';

const fonts = testFonts();
const link: Block = { type: 'paragraph', children: [{ type: 'link', href: '#b', children: say(prose(30)) }] };
const text = documentOf([
  { type: 'cover', title: 'Förvaltningsmyndighetens arbetsordning', children: [] },
  { type: 'contents', title: 'Innehåll', depth: 2 },
  heading(2, 'a', 'Inledning'),
  paragraph(prose(150)),
  link,
  heading(2, 'b', 'Mer'),
  table([['Första', 'Andra'], ...Array.from({ length: 40 }, (_, at) => [`rad ${at}`, prose(1)])]),
]);

const all: PageOptions[] = paperNames.flatMap((paper) =>
  variants.flatMap((variant) =>
    [undefined, ...impositions].map((imposition) => ({ paper, variant, ...(imposition && { imposition }) })),
  ),
);

describe('on every paper and however pages share it', () => {
  test.each(all)('$paper $variant $imposition: every word is there, in reading order, and tags are true', async (page) => {
    const pdf = await readPdf((await writePdf(text, { fonts, page })).bytes);
    expect(pdfWords(tagTree(pdf).root)).toEqual(documentWords(text));
    expect(checkPdf(pdf)).toEqual([]);
  });
});

test('facing pages of a booklet have equal margins at the fold', () => {
  const laid = layout(documentOf([paragraph(prose(300))]), fonts, { imposition: 'booklet' });
  const half = laid.sheet.width / 2;
  const groups = laid.pages.flatMap((sheet) => sheet.groups);
  const edges = [1, 2].map((at) => Math.min(...groups.filter(({ from }) => from === at).map(({ x }) => x)) % half);
  const measure = laid.design.measure * laid.design.scale;
  const [left = 0, right = 0] = edges;
  expect(half - left - measure).toBeCloseTo(right, 1);
  expect(left).toBeLessThan(right - 1);
});

test('a booklet keeps one paragraph one element, read from its first page to its last', async () => {
  const pdf = await readPdf((await writePdf(text, { fonts, page: { imposition: 'booklet' } })).bytes);
  const [, long] = allOf(tagTree(pdf).root, 'P')
    .map(textOf)
    .filter((it) => it.length > 1000);
  expect(long ?? allOf(tagTree(pdf).root, 'P').map(textOf).join()).toContain('rättsordningen');
  const box = pdf.list(pdf.entry(pdf.pages[0], 'MediaBox')).map(String);
  expect(box).toEqual(['0', '0', '841.89', '595.28']);
});

test('a card whose text is too long goes on on another, with a notice', async () => {
  const children = [heading(2, 'f', 'Fråga'), paragraph(prose(30))];
  const document = documentOf([{ type: 'section', role: 'card', newPage: false, children }]);
  const { bytes, notices } = await writePdf(document, { fonts, page: { imposition: 'cards' } });
  expect(notices[0]).toEqual({ kind: 'card-overflow', text: 'Fråga' });
  expect(pdfWords(tagTree(await readPdf(bytes)).root)).toEqual(documentWords(document));
});

test('cards hold a front and a back each, and cut marks are no part of the text', async () => {
  const card = (at: number): Block[] => [
    { type: 'section', role: 'card', newPage: false, children: [heading(2, `f${at}`, `Fråga ${at}`), paragraph(prose(1))] },
    { type: 'section', role: 'card-back', newPage: false, children: [paragraph(`Baksida ${at}`)] },
  ];
  const document = documentOf(Array.from({ length: 9 }, (_, at) => card(at)).flat());
  const { bytes, pages } = await writePdf(document, { fonts, page: { imposition: 'cards' } });
  const pdf = await readPdf(bytes);
  expect(pages).toBe(4);
  expect(checkPdf(pdf)).toEqual([]);
  expect(pdfWords(tagTree(pdf).root)).toEqual(documentWords(document));
});
