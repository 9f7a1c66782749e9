import { condition, group } from '../condition.ts';
import type { PdfFile } from '../read/file.ts';
import type { Reading, UsedFont } from '../read/reading.ts';

const rebuild = [
  'Skapa filen på nytt med typsnitten inbäddade; byt typsnitt om det inte går.',
  'Make the file again with its fonts embedded; change the font if that cannot be done.',
] as const;

/** Fonts as they are embedded (ISO 14289-1, 7.21.3–7.21.6). */
export const fontsGroup = group(
  {
    '31-001': condition(
      [
        'Ett typsnitts teckenuppsättning är en annan än dess kodnings (Registry).',
        'A font’s character collection is another than its encoding’s (Registry).',
      ],
      rebuild,
    ),
    '31-002': condition(
      [
        'Ett typsnitts teckenuppsättning är en annan än dess kodnings (Ordering).',
        'A font’s character collection is another than its encoding’s (Ordering).',
      ],
      rebuild,
    ),
    '31-004': condition(
      ['Ett typsnitts CIDToGIDMap är varken Identity eller en tabell.', 'A font’s CIDToGIDMap is neither Identity nor a table.'],
      rebuild,
    ),
    '31-005': condition(['Ett typsnitt saknar CIDToGIDMap.', 'A font has no CIDToGIDMap.'], rebuild),
    '31-006': condition(
      ['Ett typsnitts kodning (CMap) är varken känd eller inbäddad.', 'A font’s encoding (CMap) is neither known nor embedded.'],
      rebuild,
    ),
    '31-009': condition(
      [
        'Ett typsnitt är inte inbäddat, så texten kan se annorlunda ut eller försvinna på en annan dator.',
        'A font is not embedded, so text may look different or vanish on another computer.',
      ],
      rebuild,
    ),
    '31-011': condition(['Ett typsnitt saknar tecken som visas.', 'A font lacks glyphs that are shown.'], rebuild),
    '31-014': condition(
      ['Ett typsnitts förteckning över sina tecken (CIDSet) är inte hel.', 'A font’s list of its glyphs (CIDSet) is not whole.'],
      ['Ta bort CIDSet, eller låt den nämna alla tecken.', 'Remove CIDSet, or let it name every glyph.'],
    ),
    '31-016': condition(
      [
        'Ett typsnitts tecken är bredare eller smalare än filen säger.',
        'A font’s glyphs are wider or narrower than the file says.',
      ],
      rebuild,
    ),
    '31-017': condition(
      [
        'Ett TrueType-typsnitt saknar en teckentabell för vanlig text.',
        'A TrueType font has no character map for ordinary text.',
      ],
      rebuild,
    ),
    '31-019': condition(
      ['Ett TrueType-typsnitt för vanlig text saknar kodning (Encoding).', 'A TrueType font for ordinary text has no Encoding.'],
      rebuild,
    ),
    '31-020': condition(
      ['Ett TrueType-typsnitts kodning saknar grund (BaseEncoding).', 'A TrueType font’s encoding has no BaseEncoding.'],
      rebuild,
    ),
    '31-021': condition(
      [
        'Ett TrueType-typsnitts kodning är varken MacRoman eller WinAnsi.',
        'A TrueType font’s encoding is neither MacRoman nor WinAnsi.',
      ],
      rebuild,
    ),
    '31-024': condition(['Ett symboltypsnitt har en kodning (Encoding).', 'A symbolic font has an Encoding.'], rebuild),
    '31-025': condition(['Ett symboltypsnitt saknar teckentabell.', 'A symbolic font has no character map.'], rebuild),
    '31-026': condition(
      [
        'Ett symboltypsnitt har flera teckentabeller, men ingen för symboler.',
        'A symbolic font has several character maps, but none for symbols.',
      ],
      rebuild,
    ),
  },
  ({ file, fonts }, report) => {
    for (const font of fonts) {
      const place = { page: font.page, element: font.name };
      if (!font.embedded) report('31-009', place);
      if (font.descendant) for (const id of compositeFaults(file, font)) report(id, place);
      else if (font.subtype === 'TrueType') for (const id of trueTypeFaults(file, font)) report(id, place);
      if (lacks(font)) report('31-011', place);
      else if (font.descendant && !keepsWidths(file, font)) report('31-016', place);
      if (!isListed(file, font)) report('31-014', place);
    }
  },
);

/** ISO 32000-1, table 118: as far as they are used in Europe, by how they begin. */
const knownMaps = /^(Identity-[HV]|GB|UniGB|B5pc|HKscs|ETen|ETenms|CNS|UniCNS|83pv|90ms|90pv|Add|EUC|Ext|H$|V$|UniJIS|KSC|UniKS)/;

function compositeFaults(
  file: PdfFile,
  { dict, descendant }: UsedFont,
): ('31-001' | '31-002' | '31-004' | '31-005' | '31-006')[] {
  const found: ('31-001' | '31-002' | '31-004' | '31-005' | '31-006')[] = [];
  const encoding = file.entry(dict, 'Encoding');
  const named = file.name(encoding);
  if (named === undefined ? file.data(encoding) === undefined : !knownMaps.test(named)) found.push('31-006');
  const own = file.entry(file.dict(encoding), 'CIDSystemInfo');
  const system = file.entry(descendant, 'CIDSystemInfo');
  for (const [key, id] of [
    ['Registry', '31-001'],
    ['Ordering', '31-002'],
  ] as const) {
    const [map, font] = [own, system].map((it) => file.text(file.entry(file.dict(it), key)));
    if (named === undefined && map !== font) found.push(id);
    if (named?.startsWith('Identity') && font === undefined) found.push(id);
  }
  if (file.name(file.entry(descendant, 'Subtype')) === 'CIDFontType2' && file.entry(descendant, 'FontDescriptor', 'FontFile2')) {
    const map = file.entry(descendant, 'CIDToGIDMap');
    if (map === undefined) found.push('31-005');
    else if (file.name(map) !== 'Identity' && file.data(map) === undefined) found.push('31-004');
  }
  return found;
}

type TrueTypeId = '31-017' | '31-019' | '31-020' | '31-021' | '31-024' | '31-025' | '31-026';

function trueTypeFaults(file: PdfFile, { dict, descriptor, program }: UsedFont): TrueTypeId[] {
  const symbolic = ((file.number(file.entry(descriptor, 'Flags')) ?? 0) & 4) !== 0;
  const maps = [...(program?.maps?.keys() ?? [])];
  const encoding = file.entry(dict, 'Encoding');
  if (symbolic) {
    if (encoding !== undefined) return ['31-024'];
    if (program === undefined) return [];
    return maps.length === 0 ? ['31-025'] : maps.length > 1 && !maps.includes('3,0') ? ['31-026'] : [];
  }
  const found: TrueTypeId[] = [];
  if (program && !maps.some((map) => map !== '3,0')) found.push('31-017');
  if (encoding === undefined) return [...found, '31-019'];
  const base = file.name(encoding) ?? file.name(file.entry(file.dict(encoding), 'BaseEncoding'));
  if (base === undefined) return [...found, '31-020'];
  return base === 'MacRomanEncoding' || base === 'WinAnsiEncoding' ? found : [...found, '31-021'];
}

/** Composite fonts whose codes are glyph numbers: every glyph that is shown is in the program. */
function lacks(font: UsedFont): boolean {
  const { program, descendant } = font;
  if (program === undefined || descendant === undefined) return false;
  return identityCodes(font).some((glyph) => glyph >= program.glyphs);
}

function identityCodes(font: UsedFont): number[] {
  const codes = new Set<number>();
  for (const string of font.strings) for (const code of font.codes(string) ?? []) codes.add(code);
  return [...codes];
}

function isIdentity(file: PdfFile, { dict, descendant }: UsedFont): boolean {
  return (
    file.name(file.entry(dict, 'Encoding')) === 'Identity-H' && file.name(file.entry(descendant, 'CIDToGIDMap')) === 'Identity'
  );
}

/** Widths in the file and in the program may differ by a thousandth of an em. */
function keepsWidths(file: PdfFile, font: UsedFont): boolean {
  const { program, descendant } = font;
  if (program === undefined || descendant === undefined || !isIdentity(file, font)) return true;
  const widths = widthsOf(file, file.list(file.entry(descendant, 'W')));
  const usual = file.number(file.entry(descendant, 'DW')) ?? 1000;
  return identityCodes(font).every((glyph) => Math.abs((widths.get(glyph) ?? usual) - program.width(glyph)) <= 1.001);
}

function widthsOf(file: PdfFile, entries: ReturnType<PdfFile['list']>): Map<number, number> {
  const widths = new Map<number, number>();
  for (let at = 0; at < entries.length; ) {
    const first = file.number(entries[at]) ?? 0;
    const second = file.number(entries[at + 1]);
    if (second === undefined) {
      for (const [offset, width] of file.list(entries[at + 1]).entries()) widths.set(first + offset, file.number(width) ?? 0);
      at += 2;
    } else {
      for (let code = first; code <= Math.min(second, 0xffff); code++) widths.set(code, file.number(entries[at + 2]) ?? 0);
      at += 3;
    }
  }
  return widths;
}

/** A CIDSet names every glyph of the program. */
function isListed(file: PdfFile, { descriptor, program, descendant }: UsedFont): boolean {
  const set = file.data(file.entry(descriptor, 'CIDSet'));
  if (set === undefined || program === undefined || descendant === undefined) return true;
  for (let glyph = 1; glyph < program.glyphs; glyph++) {
    if (program.drawn(glyph) && ((set[glyph >> 3] ?? 0) & (0x80 >> (glyph & 7))) === 0) return false;
  }
  return true;
}

/** For other groups: the codes shown in a font, each once. */
export function codesOf(font: Reading['fonts'][number], strings: ReadonlySet<string>): number[] {
  return identityCodes({ ...font, strings });
}
