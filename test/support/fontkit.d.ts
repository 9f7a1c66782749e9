/** The part of fontkit that tests compare our tables with; the package carries no types. */
declare module 'fontkit' {
  interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: { toSVG(): string };
  }
  interface Font {
    readonly characterSet: readonly number[];
    getGlyph(id: number): Glyph;
    layout(text: string, features: Readonly<Record<string, boolean>>): { glyphs: Glyph[]; positions: { xAdvance: number }[] };
  }
  export function create(file: Uint8Array): Font;
}
