import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../src/document/document.ts';
import { impositions, type PageOptions, paperNames, variants } from '../../src/layout/paper.ts';
import { writePdf } from '../../src/pdf/pdf.ts';
import { checkPdf } from '../support/check-pdf.ts';
import { documentOf, heading, paragraph, prose, say, table } from '../support/documents.ts';
import { testFonts } from '../support/fonts.ts';
import { readPdf } from '../support/pdf-file.ts';
import { tagTree } from '../support/tag-tree.ts';
import { documentWords, pdfWords } from '../support/words.ts';

const fonts = testFonts();

async function expectEveryWord(blocks: readonly Block[], page: PageOptions = {}): Promise<void> {
  const document = documentOf(blocks);
  const pdf = await readPdf((await writePdf(document, { fonts, page })).bytes);
  expect(pdfWords(tagTree(pdf).root)).toEqual(documentWords(document));
  expect(checkPdf(pdf)).toEqual([]);
}

describe('every word of a document is in the PDF, in reading order', () => {
  test('of prose over several pages, with divided words', () =>
    expectEveryWord([heading(1, 'a', 'Rubrik'), ...Array.from({ length: 40 }, () => paragraph(prose(6)))]));

  test('of a table whose cell is higher than a page', () =>
    expectEveryWord([
      table([
        ['A', 'B'],
        [prose(160), 'kort'],
        ['x', prose(3)],
      ]),
    ]));

  test('of a table of forty columns', () => {
    const row = (text: string) => Array.from({ length: 40 }, (_, at) => `${text}${at}`);
    return expectEveryWord([table([row('kolumnrubrik'), row('värde'), row('sammansättning')])]);
  });

  test('of a list nested thirty deep', () => {
    let block: Block = paragraph(prose(3));
    for (let depth = 0; depth < 30; depth++) {
      block = {
        type: 'list',
        marker: depth % 2 ? 'bullet' : 'decimal',
        start: 1,
        tight: true,
        items: [{ children: [paragraph(prose(2)), block] }],
      };
    }
    return expectEveryWord([block]);
  });

  test('of a word wider than the page', () => expectEveryWord([paragraph(`före ${'å'.repeat(900)} efter`)]));

  test('of text in scripts and signs that our faces lack', () =>
    expectEveryWord([paragraph('Emoji 👩🏽‍⚖️ och 漢字 och العربية och a\u0301 \u0000 tab\there')]));

  test('of a block kept together that no page can hold', () =>
    expectEveryWord([{ type: 'keep', children: Array.from({ length: 30 }, () => paragraph(prose(9))) }]));

  test('of columns that no page can hold', () =>
    expectEveryWord([
      { type: 'columns', count: 3, children: Array.from({ length: 40 }, () => paragraph(prose(9))) },
      paragraph('efter'),
    ]));

  test('of a cover with more at its foot than it can hold', () =>
    expectEveryWord([
      {
        type: 'cover',
        eyebrow: 'Över',
        title: prose(4),
        subtitle: prose(3),
        children: Array.from({ length: 30 }, () => paragraph(prose(6))),
      },
      paragraph('efter'),
    ]));

  test('of whatever documents can be made, on whatever paper', async () => {
    const page = fc.record(
      {
        paper: fc.constantFrom(...paperNames),
        variant: fc.constantFrom(...variants),
        orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
        imposition: fc.constantFrom(...impositions),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block(2), { maxLength: 6 }), page, (blocks, options) => expectEveryWord(blocks, options)),
      { numRuns: 30 },
    );
  });

  test('of whatever documents can be made', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block(3), { maxLength: 8 }), (blocks) => expectEveryWord(blocks)),
      { numRuns: 60 },
    );
  });
});

const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'och',
      'värdegrund',
      'arbetsmarknadsutbildning',
      'får',
      '5',
      '§',
      '–',
      'e-post',
      'och/eller',
      'fi',
      'https://www.example.se/en/lång/adress',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

function inlines(depth: number): fc.Arbitrary<Inline[]> {
  const plain: fc.Arbitrary<Inline> = text.map((value) => ({ type: 'text', value }));
  if (depth === 0) return plain.map((node) => [node]);
  const children = inlines(depth - 1);
  return fc.array(
    fc.oneof(
      plain,
      fc.constant<Inline>({ type: 'lineBreak' }),
      text.map((value): Inline => ({ type: 'code', value })),
      children.map((nodes): Inline => ({ type: 'strong', children: nodes })),
      children.map((nodes): Inline => ({ type: 'emphasis', children: nodes })),
      children.map((nodes): Inline => ({ type: 'language', lang: 'en', children: nodes })),
      text.map(
        (value): Inline => ({ type: 'link', href: 'https://example.se/å', children: [{ type: 'text', value: `länk ${value}` }] }),
      ),
    ),
    { minLength: 1, maxLength: 4 },
  );
}

function block(depth: number): fc.Arbitrary<Block> {
  const leaf: fc.Arbitrary<Block>[] = [
    inlines(2).map((children) => ({ type: 'paragraph', children })),
    inlines(1).map((children) => ({ type: 'heading', level: 2, id: 'h', children })),
    fc
      .array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 })
      .map((rows) => table([['a', 'b', 'c'], ...rows], { caption: say('Tabell') })),
    text.map((value) => ({ type: 'code', value })),
    text.map((alt) => ({ type: 'figure', src: 'x', alt, caption: say('Bild') })),
    fc.integer({ min: 1, max: 60 }).map((lines) => ({ type: 'writing', lines, label: 'Plats' })),
    text.map((label) => ({ type: 'fields', items: [{ label }, { label, value: label }] })),
    fc.constantFrom<Block>({ type: 'rule' }, { type: 'pageBreak' }, { type: 'contents', title: 'Innehåll', depth: 2 }),
  ];
  if (depth === 0) return fc.oneof(...leaf);
  const children = fc.array(block(depth - 1), { minLength: 1, maxLength: 4 });
  return fc.oneof(
    ...leaf,
    children.map((it): Block => ({ type: 'section', newPage: true, children: it })),
    children.map((it): Block => ({ type: 'quote', children: it })),
    children.map((it): Block => ({ type: 'keep', children: it })),
    children.map((it): Block => ({ type: 'columns', count: 2, children: it })),
    children.map((it): Block => ({ type: 'callout', tone: 'law', title: say('Lag'), children: it })),
    children.map(
      (it): Block => ({
        type: 'list',
        marker: 'lower-alpha',
        start: 25,
        tight: false,
        items: [{ children: it }, { children: it }],
      }),
    ),
    children.map((it): Block => ({ type: 'definitions', items: [{ term: say('Ord'), children: it }] })),
  );
}
