/** What `scripts/fonts.js` wrote of one face. Lengths in thousandths of an em. */
export interface FaceTables {
  readonly about: FaceFacts;
  /** Sorted code points, and the glyph of each. */
  readonly codes: Uint32Array;
  readonly glyphs: Uint16Array;
  /** The glyphs of the first code points, which are nearly all that is asked for. */
  readonly near: Uint16Array;
  /** By glyph. */
  readonly advances: Uint16Array;
  readonly kernRows: Uint16Array;
  readonly kernColumns: Uint16Array;
  /** A matrix: `kerns[row * width + column]`. */
  readonly kerns: Int16Array;
  readonly kernWidth: number;
  /** By first glyph, longest first. */
  readonly ligatures: ReadonlyMap<number, readonly Ligature[]>;
}

export interface FaceFacts {
  /** File name in `assets/fonts/`. */
  readonly file: string;
  /** PostScript name. */
  readonly name: string;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly box: readonly number[];
}

export interface Ligature {
  readonly parts: readonly number[];
  readonly glyph: number;
}

interface Head {
  readonly about: FaceFacts;
  readonly places: Record<
    'codes' | 'glyphs' | 'advances' | 'ligatures' | 'kernRows' | 'kernColumns' | 'kerns',
    readonly [number, number]
  >;
}

/** Reads the tables of one face. They are views on the bytes, so this costs next to nothing. */
export function readTables(bytes: Uint8Array): FaceTables {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const headLength = new DataView(buffer).getUint32(0, true);
  // The head is our own build's output, so its shape is known.
  const { about, places } = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, headLength))) as Head;
  const at = ([offset, length]: readonly [number, number]) => [buffer as ArrayBuffer, 4 + headLength + offset, length] as const;
  const codes = new Uint32Array(...at(places.codes));
  const glyphs = new Uint16Array(...at(places.glyphs));
  const kernColumns = new Uint16Array(...at(places.kernColumns));
  return {
    about,
    codes,
    glyphs,
    near: nearGlyphs(codes, glyphs),
    advances: new Uint16Array(...at(places.advances)),
    kernRows: new Uint16Array(...at(places.kernRows)),
    kernColumns,
    kerns: new Int16Array(...at(places.kerns)),
    kernWidth: kernColumns.reduce((most, column) => Math.max(most, column), 0) + 1,
    ligatures: ligaturesByFirst(new Uint16Array(...at(places.ligatures))),
  };
}

/** Latin up to Extended-B. */
const nearCodes = 0x250;

function nearGlyphs(codes: Uint32Array, glyphs: Uint16Array): Uint16Array {
  const near = new Uint16Array(nearCodes);
  for (let at = 0; (codes[at] ?? nearCodes) < nearCodes; at++) near[codes[at] ?? 0] = glyphs[at] ?? 0;
  return near;
}

/** The glyph of a code point, or 0 when the face has none. */
export function glyphOf(tables: FaceTables, code: number): number {
  if (code < tables.near.length) return tables.near[code] ?? 0;
  let low = 0;
  let high = tables.codes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = tables.codes[middle] ?? 0;
    if (found === code) return tables.glyphs[middle] ?? 0;
    if (found < code) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** What each glyph says: its parts when it is a ligature, else the lowest of its code points. */
export function textOfGlyphs(tables: FaceTables): Map<number, string> {
  const texts = new Map<number, string>();
  tables.codes.forEach((code, at) => {
    const glyph = tables.glyphs[at] ?? 0;
    const known = texts.get(glyph);
    // An apostrophe says U+2019, not the letter-like U+02BC that shares its glyph.
    if (known === undefined || isModifier(known)) texts.set(glyph, String.fromCodePoint(code));
  });
  for (const { parts, glyph } of [...tables.ligatures.values()].flat()) {
    texts.set(glyph, parts.map((part) => texts.get(part) ?? '').join(''));
  }
  return texts;
}

function isModifier(text: string): boolean {
  return text >= '\u02b0' && text <= '\u02ff';
}

function ligaturesByFirst(flat: Uint16Array): Map<number, Ligature[]> {
  const byFirst = new Map<number, Ligature[]>();
  for (let at = 0; at < flat.length; ) {
    const count = flat[at] ?? 0;
    const parts = [...flat.subarray(at + 1, at + 1 + count)];
    const first = parts[0] ?? 0;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { parts, glyph: flat[at + 1 + count] ?? 0 }]);
    at += count + 2;
  }
  return byFirst;
}
