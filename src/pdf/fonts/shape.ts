import type { Face, Shaped } from '../../layout/measure.ts';
import { type FaceTables, glyphOf } from './tables.ts';

/**
 * Turns a word into glyphs of a face: characters to glyphs, ligatures, pair kerning. These are all that Latin, Greek and
 * Cyrillic text in our faces needs. The text is in NFC; characters without a glyph give glyph 0.
 */
export function shape(tables: FaceTables, face: Face, text: string): Shaped {
  const glyphs = ligate(tables, charactersToGlyphs(tables, text));
  const kerns: number[] = [];
  let width = 0;
  for (let at = 0; at < glyphs.length; at++) {
    const glyph = glyphs[at] ?? 0;
    width += tables.advances[glyph] ?? 0;
    const next = glyphs[at + 1];
    if (next === undefined) break;
    const kern = tables.kerns[(tables.kernRows[glyph] ?? 0) * tables.kernWidth + (tables.kernColumns[next] ?? 0)] ?? 0;
    kerns.push(kern);
    width += kern;
  }
  return { face, width, glyphs, kerns };
}

function charactersToGlyphs(tables: FaceTables, text: string): number[] {
  const glyphs: number[] = [];
  for (const character of text) glyphs.push(glyphOf(tables, character.codePointAt(0) ?? 0));
  return glyphs;
}

function ligate(tables: FaceTables, glyphs: number[]): number[] {
  if (!glyphs.some((glyph) => tables.ligatures.has(glyph))) return glyphs;
  const out: number[] = [];
  for (let at = 0; at < glyphs.length; ) {
    const glyph = glyphs[at] ?? 0;
    const found = tables.ligatures.get(glyph)?.find(({ parts }) => parts.every((part, offset) => glyphs[at + offset] === part));
    out.push(found?.glyph ?? glyph);
    at += found?.parts.length ?? 1;
  }
  return out;
}
