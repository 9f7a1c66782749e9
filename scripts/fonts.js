/**
 * Makes the tables that layout measures with, one file per face in `dist/fonts/`: character map, advances, pair kerning
 * and ligatures. With them no font program is read and nothing is shaped while a document is laid out.
 * `src/pdf/fonts/tables.ts` reads what is written here. Run by `scripts/build.js`, or by itself: `node scripts/fonts.js`.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Font files by the names that `src/layout/measure.ts` gives the faces. */
const files = {
  serif: 'SourceSerif4-Regular',
  'serif-italic': 'SourceSerif4-It',
  'serif-bold': 'SourceSerif4-Semibold',
  'serif-bold-italic': 'SourceSerif4-SemiboldIt',
  sans: 'SourceSans3-Regular',
  'sans-italic': 'SourceSans3-It',
  'sans-bold': 'SourceSans3-Semibold',
  'sans-bold-italic': 'SourceSans3-SemiboldIt',
};

/** Writes `dist/fonts/<face>.bin` for every face, and beside them the sRGB profile that archives ask for. */
export function buildFontTables(target = join(root, 'dist/fonts')) {
  mkdirSync(target, { recursive: true });
  for (const [face, file] of Object.entries(files)) {
    writeFileSync(join(target, `${face}.bin`), pack(tables(openSync(join(root, `assets/fonts/${file}.ttf`)), file)));
  }
  copyFileSync(fileURLToPath(new URL('./data/sRGB_IEC61966_2_1.icc', import.meta.resolve('pdfkit'))), join(target, 'srgb.icc'));
}

function tables(font, file) {
  if (font.unitsPerEm !== 1000) throw new Error(`${file}: tables are in thousandths of an em, the font in 1/${font.unitsPerEm}`);
  const codes = [...font.characterSet].sort((a, b) => a - b);
  const glyphs = codes.map((code) => font.glyphForCodePoint(code).id);
  const mapped = new Set(glyphs);
  const ligatures = ligaturesOf(font).filter(({ parts }) => parts.every((glyph) => mapped.has(glyph)));
  const kerning = kerningOf(font, [...new Set([...mapped, ...ligatures.map(({ glyph }) => glyph)])]);
  const { ascent, descent, capHeight, xHeight, italicAngle, bbox, postscriptName } = font;
  return {
    about: {
      file: `${file}.ttf`,
      name: postscriptName,
      ascent,
      descent,
      capHeight,
      xHeight,
      italicAngle,
      box: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY],
    },
    codes: Uint32Array.from(codes),
    glyphs: Uint16Array.from(glyphs),
    advances: Uint16Array.from({ length: font.numGlyphs }, (_, id) => font.getGlyph(id).advanceWidth),
    ligatures: Uint16Array.from(ligatures.flatMap(({ glyph, parts }) => [parts.length, ...parts, glyph])),
    ...kerning,
  };
}

/** The ligatures that the face forms by itself in Latin text, longest first, so that `ffi` is found before `ff`. */
function ligaturesOf(font) {
  const found = [];
  for (const table of subtables(font.GSUB, 'liga', 4)) {
    const firsts = covered(table.coverage);
    table.ligatureSets.toArray().forEach((set, at) => {
      for (const { glyph, components } of set) found.push({ glyph, parts: [firsts[at], ...components] });
    });
  }
  return found.sort((a, b) => b.parts.length - a.parts.length);
}

/**
 * Pair kerning as one small matrix: glyphs that kern alike on their left share a row, alike on their right a column.
 * Row and column 0 are those that never kern.
 */
function kerningOf(font, repertoire) {
  const pairs = subtables(font.GPOS, 'kern', 2).map(pairReader);
  const rowOf = classes(repertoire, (glyph) => pairs.map((pair) => pair.left(glyph)).join());
  const columnOf = classes(repertoire, (glyph) => pairs.map((pair) => pair.right(glyph)).join());
  const matrix = rowOf.examples.map((left) => columnOf.examples.map((right) => kern(pairs, left, right)));
  const rows = merge(matrix);
  const columns = merge(rows.kept[0].map((_, column) => rows.kept.map((row) => row[column])));
  const table = rows.kept.map((_, row) => columns.kept.map((column) => column[row]));
  const spread = (byGlyph, merged) =>
    Uint16Array.from({ length: font.numGlyphs }, (_, glyph) => merged.classOf[byGlyph.get(glyph) ?? 0]);
  return {
    kernRows: spread(rowOf.byGlyph, rows),
    kernColumns: spread(columnOf.byGlyph, columns),
    kerns: Int16Array.from(table.flat()),
  };
}

/** In a lookup the first subtable that knows the pair decides, even when it says 0 (OpenType, GPOS lookup type 2). */
function kern(pairs, left, right) {
  if (left === undefined || right === undefined) return 0;
  for (const pair of pairs) {
    const value = pair.value(left, right);
    if (value !== undefined) return value;
  }
  return 0;
}

function pairReader(table) {
  const firsts = new Map(covered(table.coverage).map((glyph, at) => [glyph, at]));
  return table.version === 1 ? listedPairs(table, firsts) : classedPairs(table, firsts);
}

function listedPairs(table, firsts) {
  const sets = table.pairSets.toArray().map((set) => new Map(set.map((pair) => [pair.secondGlyph, pair.value1?.xAdvance ?? 0])));
  const seconds = new Set(sets.flatMap((set) => [...set.keys()]));
  return {
    left: (glyph) => firsts.get(glyph) ?? '',
    right: (glyph) => (seconds.has(glyph) ? glyph : ''),
    value: (left, right) => sets[firsts.get(left)]?.get(right),
  };
}

function classedPairs(table, firsts) {
  const left = glyphClasses(table.classDef1);
  const right = glyphClasses(table.classDef2);
  const records = table.classRecords.toArray().map((row) => row.toArray().map((record) => record.value1?.xAdvance ?? 0));
  return {
    left: (glyph) => (firsts.has(glyph) ? left(glyph) : ''),
    right,
    value: (first, second) => (firsts.has(first) ? records[left(first)][right(second)] : undefined),
  };
}

/** Groups glyphs by what `signature` says of them; class 0 is left for glyphs outside the repertoire. */
function classes(repertoire, signature) {
  const numbers = new Map();
  const examples = [undefined];
  const byGlyph = new Map();
  for (const glyph of repertoire) {
    const key = signature(glyph);
    if (!numbers.has(key)) numbers.set(key, examples.push(glyph) - 1);
    byGlyph.set(glyph, numbers.get(key));
  }
  return { byGlyph, examples };
}

/** Makes one of rows that hold the same values. The first row is kept first, so 0 stays 0. */
function merge(matrix) {
  const kept = [];
  const numbers = new Map();
  const classOf = matrix.map((row) => {
    const key = row.join();
    if (!numbers.has(key)) numbers.set(key, kept.push(row) - 1);
    return numbers.get(key);
  });
  return { kept, classOf };
}

/** The subtables of a feature for Latin script, default language, that are of one lookup type; extensions opened. */
function subtables(layoutTable, feature, type) {
  const { script } = layoutTable.scriptList.find(({ tag }) => tag === 'latn') ?? layoutTable.scriptList[0];
  const features = script.defaultLangSys.featureIndexes.map((index) => layoutTable.featureList[index]);
  const lookups = features.find(({ tag }) => tag === feature)?.feature.lookupListIndexes ?? [];
  return lookups.flatMap((index) => {
    const lookup = layoutTable.lookupList.get(index);
    const opened = lookup.subTables.map((table) => table.extension ?? table);
    const kind = lookup.subTables[0].lookupType ?? lookup.lookupType;
    return kind === type ? opened : [];
  });
}

function covered(coverage) {
  if (coverage.version === 1) return [...coverage.glyphs];
  return coverage.rangeRecords.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, at) => start + at));
}

function glyphClasses(definition) {
  const classOf = new Map();
  if (definition.version === 1)
    for (const [at, value] of [...definition.classValueArray].entries()) classOf.set(definition.startGlyph + at, value);
  else
    for (const range of definition.classRangeRecord)
      for (let glyph = range.start; glyph <= range.end; glyph++) classOf.set(glyph, range.class);
  return (glyph) => classOf.get(glyph) ?? 0;
}

/** One file: the length of a JSON head, the head (facts, and where each array lies), then the arrays, each from a multiple of 4. */
function pack({ about, ...arrays }) {
  const places = {};
  const bodies = [];
  let at = 0;
  for (const [name, array] of Object.entries(arrays)) {
    const bytes = Buffer.from(array.buffer, array.byteOffset, array.byteLength);
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    places[name] = [at, array.length];
    bodies.push(padded);
    at += padded.length;
  }
  const json = Buffer.from(JSON.stringify({ about, places }));
  const head = Buffer.concat([json, Buffer.alloc(-json.length & 3, ' ')]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, ...bodies]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildFontTables();
