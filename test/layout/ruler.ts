import type { Document } from '../../src/document/document.ts';
import { layBlocks } from '../../src/layout/block/blocks.ts';
import { logicalRoot } from '../../src/layout/logical.ts';
import type { Measure } from '../../src/layout/measure.ts';
import { sheet } from '../../src/layout/paper.ts';
import type { Room } from '../../src/layout/room.ts';
import { styles } from '../../src/layout/style.ts';
import { documentOf } from '../support/documents.ts';

/** A ruler on which every character is half an em wide: widths can be counted on fingers. */
export const ruler: Measure = {
  shape: (face, text) => {
    const glyphs = [...text].map((it) => it.codePointAt(0) ?? 0);
    return { face, glyphs, kerns: glyphs.slice(1).map(() => 0), width: glyphs.length * 500 };
  },
  advance: () => 500,
  has: () => true,
  tells: () => true,
};

/** A room that holds `characters` of body text to a line. */
export function roomOf(characters: number, document: Document = documentOf([])): Room {
  const shop = { document, measure: ruler, sheet: sheet({}), lay: layBlocks, notices: [], levels: { last: 0 }, spacing: 1 };
  return {
    shop,
    parent: logicalRoot(),
    x: 0,
    width: (characters * styles.body.size) / 2,
    lang: 'sv',
    body: styles.body,
    depth: 0,
  };
}
