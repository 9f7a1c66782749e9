import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Face, Measure, Shaped } from '../../layout/measure.ts';
import { shape } from './shape.ts';
import { type FaceTables, glyphOf, readTables, textOfGlyphs } from './tables.ts';

/** Our eight faces: a measure for layout, tables and files for embedding. Each is read the first time it is asked for. */
export interface Fonts extends Measure {
  tables(face: Face): FaceTables;
  /** The TrueType file. */
  file(face: Face): Uint8Array;
  /** The sRGB profile that an archive's output intent names. */
  profile(): Uint8Array;
}

/** Reads faces from `dist/fonts/` (tables) and `assets/fonts/` (TrueType) under the package's folder. Throws when the package is not whole. */
export function loadFonts(packageRoot: string): Fonts {
  const tables = remember((face: Face) => readTables(readFileSync(join(packageRoot, 'dist/fonts', `${face}.bin`))));
  const said = remember((face: Face) => textOfGlyphs(tables(face)));
  const words = remember((_: Face) => new Map<string, Shaped>());
  return {
    tables,
    file: (face) => readFileSync(join(packageRoot, 'assets/fonts', tables(face).about.file)),
    profile: () => readFileSync(join(packageRoot, 'dist/fonts/srgb.icc')),
    advance: (face, glyph) => tables(face).advances[glyph] ?? 0,
    has: (face, codePoint) => glyphOf(tables(face), codePoint) !== 0,
    tells: (face, codePoint) => said(face).get(glyphOf(tables(face), codePoint)) === String.fromCodePoint(codePoint),
    shape(face, text) {
      const known = words(face);
      let shaped = known.get(text);
      if (shaped === undefined) {
        shaped = shape(tables(face), face, text);
        known.set(text, shaped);
      }
      return shaped;
    },
  };
}

function remember<T>(make: (face: Face) => T): (face: Face) => T {
  const made = new Map<Face, T>();
  return (face) => {
    let value = made.get(face);
    if (value === undefined) {
      value = make(face);
      made.set(face, value);
    }
    return value;
  };
}
