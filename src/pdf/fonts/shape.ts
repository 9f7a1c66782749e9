import type { Face, Shaped } from '../../layout/measure.ts';
import { type FaceTables, glyphOf } from './tables.ts';

/**
 * Turns a word into glyphs of a face: characters to glyphs, ligatures, pair kerning. These are all that Latin, Greek and
 * Cyrillic text in our faces needs. The text is in NFC; characters without a glyph give glyph 0.
 */
export function shape(tables: FaceTables, face: Face, text: string): Shaped {
  const glyphs = ligated(tables, charactersToGlyphs(tables, text));
  let kerns: number[] | undefined;
  let before = glyphs[0] ?? 0;
  let width = glyphs.length > 0 ? (tables.advances[before] ?? 0) : 0;
  for (let at = 1; at < glyphs.length; at++) {
    const glyph = glyphs[at] ?? 0;
    const kern = tables.kerns[(tables.kernRows[before] ?? 0) * tables.kernWidth + (tables.kernColumns[glyph] ?? 0)] ?? 0;
    if (kern !== 0) {
      kerns ??= new Array<number>(glyphs.length - 1).fill(0);
      kerns[at - 1] = kern;
    }
    width += kern + (tables.advances[glyph] ?? 0);
    before = glyph;
  }
  return { face, width, glyphs, kerns: kerns ?? none };
}

/** Most words have no kerning: they share this, which stays empty. */
const none: readonly number[] = [];

function charactersToGlyphs(tables: FaceTables, text: string): number[] {
  // Of its full length at once: thousands of words are kept, and arrays that grow take twice the room.
  const glyphs = new Array<number>(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    // Beyond the first plane a character takes two units.
    if (code > 0xffff) at++;
    glyphs[count++] = glyphOf(tables, code);
  }
  glyphs.length = count;
  return glyphs;
}

function ligated(tables: FaceTables, glyphs: number[]): number[] {
  for (const glyph of glyphs) if (tables.ligatures.has(glyph)) return ligate(tables, glyphs);
  return glyphs;
}

function ligate(tables: FaceTables, glyphs: readonly number[]): number[] {
  const out: number[] = [];
  for (let at = 0; at < glyphs.length; ) {
    const glyph = glyphs[at] ?? 0;
    const found = tables.ligatures.get(glyph)?.find(({ parts }) => parts.every((part, offset) => glyphs[at + offset] === part));
    out.push(found?.glyph ?? glyph);
    at += found?.parts.length ?? 1;
  }
  return out;
}
