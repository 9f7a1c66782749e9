/** The cuts of our two families: serif for reading, sans for headings, tables and furniture. */
export type Face =
  | 'serif'
  | 'serif-italic'
  | 'serif-bold'
  | 'serif-bold-italic'
  | 'sans'
  | 'sans-italic'
  | 'sans-bold'
  | 'sans-bold-italic';

/** A word turned into glyphs of one face. Lengths are in thousandths of an em, so they serve every size. */
export interface Shaped {
  readonly face: Face;
  /** Sum of the advances and the kerning between them. */
  readonly width: number;
  /** Glyph numbers of the face, ligatures already formed. */
  readonly glyphs: readonly number[];
  /** Kerning after each glyph; negative draws nearer. What is missing is 0. */
  readonly kerns: readonly number[];
}

/** What layout asks of the fonts. It is handed in, so that layout is pure and can be tested with a ruler of one's own. */
export interface Measure {
  /** Shapes a piece of text without breaking it; same text, same object. Characters the face lacks must not be asked for. */
  shape(face: Face, text: string): Shaped;
  /** The width of one glyph by itself, in thousandths of an em. */
  advance(face: Face, glyph: number): number;
  /** True when the face has a glyph for the code point. */
  has(face: Face, codePoint: number): boolean;
  /** True when that glyph, copied, gives this very code point and not another that looks the same. */
  tells(face: Face, codePoint: number): boolean;
}
