/**
 * A TrueType file that holds only the glyphs asked for, each under the number it had (so text is written without a second
 * numbering), and only the tables that a PDF reader uses. Source: OpenType 1.9, `glyf`, `loca`, `hmtx`; ISO 32000-1, 9.9.
 */
export function subset(file: Uint8Array, wanted: Iterable<number>): Uint8Array {
  const font = open(file);
  const glyphs = withComponents(font, wanted);
  const count = Math.max(0, ...glyphs) + 1;
  const outlines = glyphs.map((glyph) => ({ glyph, bytes: font.outline(glyph) }));
  const kept = ['cvt ', 'fpgm', 'prep'].flatMap((tag) => (font.table(tag).length > 0 ? [[tag, font.table(tag)] as const] : []));
  return assemble([
    ...kept,
    ['glyf', joinOutlines(outlines)],
    ['head', patched(font.table('head'), [[50, 1]])],
    ['hhea', patched(font.table('hhea'), [[34, count]])],
    ['hmtx', metrics(font, glyphs, count)],
    ['loca', places(outlines, count)],
    ['maxp', patched(font.table('maxp'), [[4, count]])],
  ]);
}

interface Font {
  table(tag: string): Uint8Array;
  outline(glyph: number): Uint8Array;
  /** Advance and left side bearing as they stand in `hmtx`. */
  metric(glyph: number): readonly [number, number];
}

interface Outline {
  readonly glyph: number;
  readonly bytes: Uint8Array;
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function open(file: Uint8Array): Font {
  const directory = view(file);
  const tables = new Map<string, Uint8Array>();
  for (let at = 12, left = directory.getUint16(4); left > 0; left--, at += 16) {
    const tag = String.fromCharCode(...file.subarray(at, at + 4));
    const offset = directory.getUint32(at + 8);
    tables.set(tag, file.subarray(offset, offset + directory.getUint32(at + 12)));
  }
  const table = (tag: string) => tables.get(tag) ?? new Uint8Array(0);
  const loca = view(table('loca'));
  const long = view(table('head')).getInt16(50) === 1;
  const place = (glyph: number) => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  const hmtx = view(table('hmtx'));
  const full = view(table('hhea')).getUint16(34);
  return {
    table,
    outline: (glyph) => table('glyf').subarray(place(glyph), place(glyph + 1)),
    metric: (glyph) =>
      glyph < full
        ? [hmtx.getUint16(glyph * 4), hmtx.getInt16(glyph * 4 + 2)]
        : [hmtx.getUint16((full - 1) * 4), hmtx.getInt16(full * 4 + (glyph - full) * 2)],
  };
}

/** The glyphs and those that they are put together from, and glyph 0, which every font must hold; sorted. */
function withComponents(font: Font, wanted: Iterable<number>): number[] {
  const found = new Set([0]);
  const waiting = [...wanted];
  for (let glyph = waiting.pop(); glyph !== undefined; glyph = waiting.pop()) {
    if (found.has(glyph)) continue;
    found.add(glyph);
    waiting.push(...components(font.outline(glyph)));
  }
  return [...found].sort((a, b) => a - b);
}

/** Flags of a composite glyph's parts (OpenType, `glyf`). */
const wordArguments = 0x0001;
const oneScale = 0x0008;
const moreParts = 0x0020;
const twoScales = 0x0040;
const fourScales = 0x0080;

function components(outline: Uint8Array): number[] {
  const data = view(outline);
  if (outline.length < 10 || data.getInt16(0) >= 0) return [];
  const parts: number[] = [];
  for (let at = 10, flags = moreParts; (flags & moreParts) !== 0; ) {
    flags = data.getUint16(at);
    parts.push(data.getUint16(at + 2));
    const scales = (flags & oneScale) !== 0 ? 2 : (flags & twoScales) !== 0 ? 4 : (flags & fourScales) !== 0 ? 8 : 0;
    at += 4 + ((flags & wordArguments) !== 0 ? 4 : 2) + scales;
  }
  return parts;
}

const padded = (length: number) => (length + 3) & ~3;

function joinOutlines(outlines: readonly Outline[]): Uint8Array {
  const joined = new Uint8Array(outlines.reduce((sum, { bytes }) => sum + padded(bytes.length), 0));
  let at = 0;
  for (const { bytes } of outlines) {
    joined.set(bytes, at);
    at += padded(bytes.length);
  }
  return joined;
}

function places(outlines: readonly Outline[], count: number): Uint8Array {
  const table = new Uint8Array((count + 1) * 4);
  const data = view(table);
  let at = 0;
  let next = 0;
  for (const { glyph, bytes } of outlines) {
    while (next <= glyph) data.setUint32(next++ * 4, at);
    at += padded(bytes.length);
  }
  while (next <= count) data.setUint32(next++ * 4, at);
  return table;
}

function metrics(font: Font, glyphs: readonly number[], count: number): Uint8Array {
  const table = new Uint8Array(count * 4);
  const data = view(table);
  for (const glyph of glyphs) {
    const [advance, bearing] = font.metric(glyph);
    data.setUint16(glyph * 4, advance);
    data.setInt16(glyph * 4 + 2, bearing);
  }
  return table;
}

function patched(table: Uint8Array, words: readonly (readonly [number, number])[]): Uint8Array {
  const copy = table.slice();
  for (const [at, value] of words) view(copy).setUint16(at, value);
  return copy;
}

function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const headLength = 12 + tables.length * 16;
  const file = new Uint8Array(tables.reduce((sum, [, bytes]) => sum + padded(bytes.length), headLength));
  const data = view(file);
  const power = Math.floor(Math.log2(tables.length));
  [0x0001, 0, tables.length, 16 << power, power, (tables.length - (1 << power)) * 16].forEach((word, at) => {
    data.setUint16(at * 2, word);
  });
  let offset = headLength;
  tables.forEach(([tag, bytes], at) => {
    file.set(bytes, offset);
    if (tag === 'head') data.setUint32(offset + 8, 0);
    const entry = 12 + at * 16;
    for (let letter = 0; letter < 4; letter++) file[entry + letter] = tag.charCodeAt(letter);
    data.setUint32(entry + 4, checksum(file.subarray(offset, offset + padded(bytes.length))));
    data.setUint32(entry + 8, offset);
    data.setUint32(entry + 12, bytes.length);
    offset += padded(bytes.length);
  });
  return withWholeChecksum(file, tables);
}

/** `head` holds what must be added for the whole file to sum up to this number (OpenType, `head`). */
const wholeSum = 0xb1b0afba;

function withWholeChecksum(file: Uint8Array, tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const head = tables.findIndex(([tag]) => tag === 'head');
  const offset = view(file).getUint32(12 + head * 16 + 8);
  view(file).setUint32(offset + 8, (wholeSum - checksum(file)) >>> 0);
  return file;
}

function checksum(bytes: Uint8Array): number {
  const data = view(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + data.getUint32(at)) >>> 0;
  return sum;
}
