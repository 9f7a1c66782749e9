import type { Face, Shaped } from '../../layout/measure.ts';

/** Turns shaped words into text operators, and remembers which glyphs of which faces a document uses. */
export class Encoder {
  readonly #known = new Map<Shaped, string>();
  readonly #used = new Map<Face, Set<number>>();

  /** The operator that shows words one after another: glyph numbers in hexadecimal, with kerning between (ISO 32000-1, 9.4.3). */
  show(words: readonly Shaped[]): string {
    let inner = '';
    for (const word of words) inner += this.#known.get(word) ?? this.#encode(word);
    return inner.includes('>') ? `[<${inner}>]TJ` : `<${inner}>Tj`;
  }

  /** The faces in use and their glyphs, in the order first met. */
  used(): ReadonlyMap<Face, ReadonlySet<number>> {
    return this.#used;
  }

  /** `glyphs>kern<glyphs`, so that words can be strung together and put into one pair of brackets. */
  #encode(word: Shaped): string {
    const used = this.#used.get(word.face) ?? new Set();
    this.#used.set(word.face, used);
    let inner = '';
    word.glyphs.forEach((glyph, at) => {
      used.add(glyph);
      const kern = word.kerns[at] ?? 0;
      inner += glyph.toString(16).padStart(4, '0');
      if (kern !== 0) inner += `>${-kern}<`;
    });
    this.#known.set(word, inner);
    return inner;
  }
}

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
