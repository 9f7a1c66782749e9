import type { Face } from '../../layout/measure.ts';
import type { PdfFile, Ref } from '../pdfkit.ts';
import { bytes, text } from '../syntax.ts';
import type { Fonts } from './fonts.ts';
import { subset } from './subset.ts';
import { type FaceTables, textOfGlyphs } from './tables.ts';

/** Embeds the glyphs of a face that a document uses, with their widths and what they say (ISO 32000-1, 9.7; PDF/UA-1, 7.21). */
export function embedFace(file: PdfFile, fonts: Fonts, face: Face, used: ReadonlySet<number>): Ref {
  const tables = fonts.tables(face);
  const glyphs = [...used].sort((a, b) => a - b);
  const name = `${subsetTag(glyphs)}+${tables.about.name}`;
  const program = file.reserve();
  const data = subset(fonts.file(face), glyphs);
  file.stream(program, { Length1: String(data.length) }, data);
  const unicode = file.reserve();
  file.stream(unicode, {}, bytes(toUnicode(tables, glyphs)));
  const descriptor = file.reserve();
  file.object(descriptor, descriptorOf(tables, name, program));
  const descendant = file.reserve();
  file.object(
    descendant,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDToGIDMap/Identity/CIDSystemInfo<</Registry${text('Adobe')}` +
      `/Ordering${text('Identity')}/Supplement 0>>/FontDescriptor ${descriptor}/DW 0/W[${widths(tables, glyphs)}]>>`,
  );
  const font = file.reserve();
  file.object(
    font,
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant}]/ToUnicode ${unicode}>>`,
  );
  return font;
}

/** Six capitals that tell subsets apart: a sum over the glyphs in it. */
function subsetTag(glyphs: readonly number[]): string {
  let sum = 7;
  for (const glyph of glyphs) sum = (sum * 31 + glyph) % 26 ** 6;
  let tag = '';
  for (let letter = 0; letter < 6; letter++, sum = Math.floor(sum / 26)) tag += String.fromCharCode(65 + (sum % 26));
  return tag;
}

/** Flag 3: glyphs outside the standard Latin set. Flag 7: italic (ISO 32000-1, table 123). */
const symbolic = 1 << 2;
const italic = 1 << 6;
/** Stem widths are not in the font file; these are the usual ones for book and semibold weights. */
const stems = { regular: 80, bold: 120 };

function descriptorOf({ about }: FaceTables, name: string, program: Ref): string {
  const flags = symbolic | (about.italicAngle === 0 ? 0 : italic);
  const stem = about.name.includes('Semibold') ? stems.bold : stems.regular;
  return (
    `<</Type/FontDescriptor/FontName/${name}/Flags ${flags}/FontBBox[${about.box.join(' ')}]/ItalicAngle ${about.italicAngle}` +
    `/Ascent ${about.ascent}/Descent ${about.descent}/CapHeight ${about.capHeight}/XHeight ${about.xHeight}/StemV ${stem}/FontFile2 ${program}>>`
  );
}

/** Widths in runs of neighbouring glyphs. */
function widths({ advances }: FaceTables, glyphs: readonly number[]): string {
  let out = '';
  glyphs.forEach((glyph, at) => {
    const joins = at > 0 && glyphs[at - 1] === glyph - 1;
    out += `${joins ? ' ' : at > 0 ? `]${glyph}[` : `${glyph}[`}${advances[glyph] ?? 0}`;
  });
  return glyphs.length > 0 ? `${out}]` : '';
}

/** A map is read in stretches of at most a hundred entries. */
const perStretch = 100;

function toUnicode(tables: FaceTables, glyphs: readonly number[]): string {
  const texts = textOfGlyphs(tables);
  const entries = glyphs.map((glyph) => `<${hex(glyph)}><${[...utf16(texts.get(glyph) ?? '\ufffd')].map(hex).join('')}>`);
  const stretches: string[] = [];
  for (let at = 0; at < entries.length; at += perStretch) {
    const stretch = entries.slice(at, at + perStretch);
    stretches.push(`${stretch.length} beginbfchar\n${stretch.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
    '1 begincodespacerange\n<0000><ffff>\nendcodespacerange',
    ...stretches,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n');
}

function hex(unit: number): string {
  return unit.toString(16).padStart(4, '0');
}

function* utf16(value: string): Generator<number> {
  for (let at = 0; at < value.length; at++) yield value.charCodeAt(at);
}
