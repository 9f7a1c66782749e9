import type { Face, Shaped } from '../../layout/measure.ts';

/** Turns shaped words into text operators, and remembers which glyphs of which faces a document uses. */
export class Encoder {
  readonly #known = new Map<Shaped, Encoded>();
  readonly #used = new Map<Face, Set<number>>();

  /** The operator that shows words one after another: glyph numbers of two bytes each, with kerning between (ISO 32000-1, 9.4.3). */
  show(words: readonly Shaped[]): string {
    let inner = '';
    let kerned = false;
    for (const word of words) {
      const encoded = this.#known.get(word) ?? this.#encode(word);
      inner += encoded.inner;
      if (encoded.kerned) kerned = true;
    }
    return kerned ? `[(${inner})]TJ` : `(${inner})Tj`;
  }

  /** The faces in use and their glyphs, in the order first met. */
  used(): ReadonlyMap<Face, ReadonlySet<number>> {
    return this.#used;
  }

  #encode(word: Shaped): Encoded {
    const { face, glyphs, kerns } = word;
    const used = this.#used.get(face) ?? new Set();
    this.#used.set(face, used);
    let inner = '';
    for (let at = 0; at < glyphs.length; at++) {
      const glyph = glyphs[at] ?? 0;
      const kern = kerns[at] ?? 0;
      used.add(glyph);
      inner += `${byteTexts[glyph >> 8]}${byteTexts[glyph & 0xff]}`;
      if (kern !== 0) inner += `)${-kern}(`;
    }
    const encoded = { inner, kerned: kerns.length > 0 };
    this.#known.set(word, encoded);
    return encoded;
  }
}

/** `glyphs)kern(glyphs`, so that words can be strung together and put into one pair of brackets. */
interface Encoded {
  readonly inner: string;
  readonly kerned: boolean;
}

/**
 * Every byte as it stands in a literal string, which is half as long as a hexadecimal one. Brackets and backslashes are escaped,
 * and so is CR, which readers would take for LF.
 */
const byteTexts: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (character === '\r') return '\\r';
  return '()\\'.includes(character) ? `\\${character}` : character;
});

/** The name of a face among a page's resources. */
export function fontName(face: Face): string {
  return names[face];
}

const names = {
  serif: 'Fr',
  'serif-italic': 'Fi',
  'serif-bold': 'Fb',
  'serif-bold-italic': 'Fz',
  sans: 'Gr',
  'sans-italic': 'Gi',
  'sans-bold': 'Gb',
  'sans-bold-italic': 'Gz',
} satisfies Record<Face, string>;
