import type { Block, Document } from '../../src/document/document.ts';
import { layout } from '../../src/layout/layout.ts';
import type { BoxItem, Pages } from '../../src/layout/pages.ts';
import { documentOf } from '../support/documents.ts';
import { ruler } from './ruler.ts';

/** Text on a page, from the sheet's upper left corner. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly artifact: boolean;
}

/** Lays blocks out with the ruler on which glyphs are characters. */
export function laidOut(blocks: readonly Block[], rest: Partial<Document> = {}): Pages {
  return layout(documentOf(blocks, rest), ruler, {});
}

/** The text of each page, in the order of drawing. */
export function textOnPages(pages: Pages): PlacedText[][] {
  return pages.pages.map((page) =>
    page.groups.flatMap((group) =>
      group.items.flatMap((item) => {
        if (item.kind !== 'text') return [];
        return item.runs.map((run) => ({
          x: group.x + item.x + run.x,
          y: group.y + item.y,
          text: run.words.flatMap((word) => word.glyphs.map((glyph) => String.fromCodePoint(glyph))).join(''),
          artifact: typeof run.of === 'string',
        }));
      }),
    ),
  );
}

/** The text of each page without furniture, one string per run. */
export function wordsOnPages(blocks: readonly Block[]): string[][] {
  return textOnPages(laidOut(blocks)).map((page) => page.filter(({ artifact }) => !artifact).map(({ text }) => text.trim()));
}

/** The boxes of each page with their places on the sheet, and where among all items they come. */
export function boxesOnPages(pages: Pages): (BoxItem & { readonly order: number })[][] {
  return pages.pages.map((page) =>
    page.groups
      .flatMap((group) => group.items.map((item) => ({ group, item })))
      .flatMap(({ group, item }, order) =>
        item.kind === 'box' ? [{ ...item, x: item.x + group.x, y: item.y + group.y, order }] : [],
      ),
  );
}
