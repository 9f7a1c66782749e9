import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import type { Face } from '../../src/layout/measure.ts';
import { subset } from '../../src/pdf/fonts/subset.ts';
import { glyphOf } from '../../src/pdf/fonts/tables.ts';
import { testFonts } from '../support/fonts.ts';

const fonts = testFonts();
const faces: readonly Face[] = [
  'serif',
  'serif-italic',
  'serif-bold',
  'serif-bold-italic',
  'sans',
  'sans-italic',
  'sans-bold',
  'sans-bold-italic',
];

/** The features that make Latin text; ours are these and no more. */
const features = {
  kern: true,
  liga: true,
  ccmp: false,
  calt: false,
  clig: false,
  rlig: false,
  locl: false,
  mark: false,
  mkmk: false,
  rclt: false,
};

const openFace = (face: Face) => create(Buffer.from(fonts.file(face)));

describe.each(faces)('the tables of %s', (face) => {
  const font = openFace(face);

  test('shape as fontkit does: kerning, ligatures and widths', () => {
    for (const word of [
      'Tavlan',
      'AVÅT',
      'offentlig',
      'fjäll',
      'affischfläkt',
      '”Värdegrund”,',
      '2017:900',
      'L’Été',
      'Ýr.',
      'K–ö',
      'fiffig',
      '1990–2026',
      'Ängö',
    ]) {
      const expected = font.layout(word, features);
      const shaped = fonts.shape(face, word);
      expect(shaped.glyphs, word).toEqual(expected.glyphs.map(({ id }) => id));
      expect(shaped.width, word).toBe(expected.positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0));
    }
  });

  test('have every character of Swedish prose, and the signs that our documents use', () => {
    const missing = [...'abcåäöÅÄÖéüÜ§–—…”’“‘«»•☐✓→−×½°€'].filter((it) => !fonts.has(face, it.codePointAt(0) ?? 0));
    expect(missing.filter((it) => !(face.startsWith('serif') && '☐✓→'.includes(it)))).toEqual([]);
  });

  test('tell a curly apostrophe and a letter f as themselves', () => {
    for (const sign of ["'", '’', 'f', 'Ö', '-', ' ']) expect(fonts.tells(face, sign.codePointAt(0) ?? 0), sign).toBe(true);
    // In the serif the letter-like apostrophe shares the glyph of the curly one.
    if (face.startsWith('serif')) expect(fonts.tells(face, 0x02bc)).toBe(false);
  });

  test('can be cut down to some glyphs that keep their numbers, widths and outlines', () => {
    const glyphs = [...'Åäöfi½'].map((it) => glyphOf(fonts.tables(face), it.codePointAt(0) ?? 0));
    const cut = create(Buffer.from(subset(fonts.file(face), glyphs)));
    for (const id of glyphs) {
      expect(cut.getGlyph(id).advanceWidth).toBe(font.getGlyph(id).advanceWidth);
      expect(cut.getGlyph(id).path.toSVG()).toBe(font.getGlyph(id).path.toSVG());
    }
    expect(cut.getGlyph(glyphOf(fonts.tables(face), 0x78)).path.toSVG()).toBe('');
  });
});
