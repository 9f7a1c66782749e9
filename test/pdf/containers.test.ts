import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { layout } from '../../src/layout/layout.ts';
import type { PageOptions } from '../../src/layout/paper.ts';
import { directives } from '../../src/markdown/directives.ts';
import { parseMarkdown } from '../../src/markdown/markdown.ts';
import { writePdf } from '../../src/pdf/pdf.ts';
import { withCodes } from '../../src/qr/qr.ts';
import { checkPdf } from '../support/check-pdf.ts';
import { documentOf, paragraph, prose } from '../support/documents.ts';
import { testFonts } from '../support/fonts.ts';
import { readPdf } from '../support/pdf-file.ts';
import { tagTree } from '../support/tag-tree.ts';
import { documentWords, pdfWords } from '../support/words.ts';

const fonts = testFonts();
const cards: PageOptions = { imposition: 'cards' };

async function expectEveryWord(blocks: readonly Block[], page: PageOptions): Promise<void> {
  const document = withCodes(documentOf(blocks));
  const pdf = await readPdf((await writePdf(document, { fonts, page })).bytes);
  expect(pdfWords(tagTree(pdf).root)).toEqual(documentWords(document));
  expect(checkPdf(pdf)).toEqual([]);
}

function card(front: string, back?: string): Block {
  return {
    type: 'card',
    label: 'Kort',
    backLabel: 'Kort, baksida',
    fill: 'text',
    children: [paragraph(front)],
    back: back === undefined ? [] : [paragraph(back)],
  };
}

/** Where the words of a text stand: sheet, and the left and upper edge of the first of them. */
function places(blocks: readonly Block[], page: PageOptions, find: string) {
  const laid = layout(documentOf(blocks), fonts, page);
  const shaped = fonts.shape('sans', find).glyphs.join(' ');
  return laid.pages.flatMap((sheet, at) =>
    sheet.groups.flatMap((group) =>
      group.items.flatMap((item) =>
        item.kind === 'text' && item.runs.some((run) => run.words.some((word) => word.glyphs.join(' ') === shaped))
          ? [{ sheet: at, x: group.x + item.x, y: group.y + item.y }]
          : [],
      ),
    ),
  );
}

const papers: readonly PageOptions[] = [
  {},
  cards,
  { ...cards, cardSize: 'A6' },
  { paper: 'slide', orientation: 'portrait' },
  { paper: 'A3' },
];

describe.each(Object.values(directives))('the example of $name', ({ example }) => {
  test('is whole on every paper', async () => {
    for (const page of papers) await expectEveryWord(parseMarkdown(`# Rubrik\n\n${example}`).value, page);
  });
});

describe('cards', () => {
  const deck = Array.from({ length: 11 }, (_, at) => card(`Fram${at} ${prose(2)}`, `Bak${at} ${prose(1)}`));
  const paper = layout(documentOf(deck), fonts, cards).sheet;

  test.each([
    ['long', (at: { x: number; y: number }) => ({ x: paper.width - at.x, y: at.y })],
    ['short', (at: { x: number; y: number }) => ({ x: at.x, y: paper.height - at.y })],
  ] as const)('fronts and backs meet when the sheet is turned over its %s edge', (flip, turn) => {
    for (let at = 0; at < deck.length; at++) {
      const [front] = places(deck, { ...cards, flip }, `Fram${at}`);
      const [back] = places(deck, { ...cards, flip }, `Bak${at}`);
      if (!front || !back) throw new Error(`card ${at} is not there`);
      expect(back.sheet).toBe(front.sheet + 1);
      const through = turn(back);
      // The same card: text at its left edge lies, seen through the paper, at the other edge of the same card.
      const cell = (place: { x: number; y: number }) => [Math.floor((place.x - 24) / 273.6), Math.floor((place.y - 24) / 198.5)];
      expect(cell(through), `card ${at}`).toEqual(cell(front));
    }
  });

  test('text that does not fit is set smaller, then goes on on another card, and that is told', async () => {
    const notices = (sentences: number) => layout(documentOf([card(prose(sentences))]), fonts, cards);
    const few = notices(3);
    const more = notices(9);
    const smallest = (pages: typeof few) =>
      Math.min(
        ...pages.pages.flatMap(({ groups }) =>
          groups.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? item.runs.map(({ size }) => size) : []))),
        ),
      );
    expect(few.notices).toEqual([]);
    expect(notices(40).notices).toMatchObject([{ kind: 'card-continued', text: 'Kort' }]);
    expect(smallest(more)).toBeGreaterThan(5);
    await expectEveryWord([card(prose(40), prose(60)), card('Nästa')], cards);
  });

  test('nothing of a card lies outside it', () => {
    for (const cardSize of ['A6', 'A7'] as const) {
      const { pages, sheet } = layout(documentOf([card(prose(40), prose(60)), ...deck]), fonts, { ...cards, cardSize });
      for (const { groups } of pages)
        for (const group of groups)
          for (const item of group.items)
            if (item.kind === 'text') {
              const last = item.runs.at(-1);
              const width = (last?.words.reduce((sum, word) => sum + word.width, 0) ?? 0) * ((last?.size ?? 0) / 1000);
              expect(group.x + item.x + (last?.x ?? 0) + width).toBeLessThan(sheet.width - 24);
              expect(group.y + item.y).toBeLessThan(sheet.height - 24);
            }
    }
  });
});

test('a slide of more text than fits goes on on the next page', async () => {
  const slide: Block = { type: 'slide', look: 'text', children: Array.from({ length: 30 }, () => paragraph(prose(3))) };
  await expectEveryWord([slide, { type: 'poster', mark: 'Ett mycket långt ord', children: [paragraph(prose(200))] }], {
    paper: 'slide',
  });
});
