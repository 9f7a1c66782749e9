/** What a TrueType program tells of its glyphs. */
export interface TrueType {
  readonly glyphs: number;
  /** By glyph, in thousandths of an em. */
  width(glyph: number): number;
  /** True when the glyph has an outline. */
  drawn(glyph: number): boolean;
  /** The character maps in it, as `platform,encoding`; undefined when it has none. */
  readonly maps: ReadonlyMap<string, (code: number) => number> | undefined;
}

/** Reads a TrueType program; undefined when it is broken. */
export function readTrueType(bytes: Uint8Array): TrueType | undefined {
  try {
    return new Program(bytes).read();
  } catch {
    return undefined;
  }
}

class Program {
  readonly #view: DataView;
  readonly #tables = new Map<string, number>();

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < this.#view.getUint16(4); at++) {
      const entry = 12 + at * 16;
      const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
      this.#tables.set(tag, this.#view.getUint32(entry + 8));
    }
  }

  #table(tag: string): number {
    const at = this.#tables.get(tag);
    if (at === undefined) throw new RangeError(`no table ${tag}`);
    return at;
  }

  read(): TrueType {
    const view = this.#view;
    const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((tag) => this.#table(tag)) as [
      number,
      number,
      number,
      number,
    ];
    const perEm = view.getUint16(head + 18);
    const long = view.getInt16(head + 50) === 1;
    const measured = view.getUint16(hhea + 34);
    const loca = this.#table('loca');
    const offset = (glyph: number) => (long ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2);
    return {
      glyphs: view.getUint16(maxp + 4),
      width: (glyph) => (view.getUint16(hmtx + Math.min(glyph, measured - 1) * 4) * 1000) / perEm,
      drawn: (glyph) => offset(glyph + 1) > offset(glyph),
      maps: this.#tables.has('cmap') ? this.#maps(this.#table('cmap')) : undefined,
    };
  }

  #maps(cmap: number): Map<string, (code: number) => number> {
    const view = this.#view;
    const found = new Map<string, (code: number) => number>();
    for (let at = 0; at < view.getUint16(cmap + 2); at++) {
      const entry = cmap + 4 + at * 8;
      const key = `${view.getUint16(entry)},${view.getUint16(entry + 2)}`;
      found.set(key, this.#map(cmap + view.getUint32(entry + 4)));
    }
    return found;
  }

  #map(at: number): (code: number) => number {
    const view = this.#view;
    const format = view.getUint16(at);
    if (format === 0) return (code) => (code < 256 ? view.getUint8(at + 6 + code) : 0);
    if (format === 4) return (code) => this.#segment(at, code);
    if (format === 6) {
      const [first, count] = [view.getUint16(at + 6), view.getUint16(at + 8)];
      return (code) => (code >= first && code < first + count ? view.getUint16(at + 10 + (code - first) * 2) : 0);
    }
    return () => 0;
  }

  /** Format 4 (OpenType, cmap): segments sorted by their ends. */
  #segment(at: number, code: number): number {
    const view = this.#view;
    const size = view.getUint16(at + 6);
    for (let segment = 0; segment < size; segment += 2) {
      if (view.getUint16(at + 14 + segment) < code) continue;
      const start = view.getUint16(at + 16 + size + segment);
      if (start > code) return 0;
      const delta = view.getUint16(at + 16 + 2 * size + segment);
      const place = at + 16 + 3 * size + segment;
      const range = view.getUint16(place);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(place + range + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  }
}
