import type { PDFDict } from 'pdf-lib';
import type { PdfFile } from './file.ts';
import { readTrueType, type TrueType } from './true-type.ts';

/** A font as a file describes it. */
export interface PdfFont {
  readonly dict: PDFDict;
  readonly name: string;
  readonly subtype: string;
  /** Of a composite font, its descendant; else undefined. */
  readonly descendant: PDFDict | undefined;
  readonly descriptor: PDFDict | undefined;
  readonly embedded: boolean;
  /** The program, when it is TrueType and can be read. */
  readonly program: TrueType | undefined;
  /** Text by code, as ToUnicode says; undefined without one. */
  readonly unicode: ReadonlyMap<number, string> | undefined;
  /** Takes a string apart into codes; undefined when its encoding cannot be followed. */
  codes(string: string): number[] | undefined;
}

/** Reads what a font dictionary says. */
export function readFont(file: PdfFile, dict: PDFDict): PdfFont {
  const subtype = file.name(file.entry(dict, 'Subtype')) ?? '';
  const descendant = file.dict(file.list(file.entry(dict, 'DescendantFonts'))[0]);
  const descriptor = file.dict(file.entry(descendant ?? dict, 'FontDescriptor'));
  const program = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => file.entry(descriptor, key)).find((it) => it !== undefined);
  const trueType = file.data(file.entry(descriptor, 'FontFile2'));
  const toUnicode = file.data(file.entry(dict, 'ToUnicode'));
  return {
    dict,
    name: file.name(file.entry(dict, 'BaseFont')) ?? subtype,
    subtype,
    descendant,
    descriptor,
    embedded: program !== undefined || subtype === 'Type3',
    program: trueType && readTrueType(trueType),
    unicode: toUnicode && readToUnicode(toUnicode),
    codes: codeReader(file, dict, descendant),
  };
}

function codeReader(file: PdfFile, dict: PDFDict, descendant: PDFDict | undefined): PdfFont['codes'] {
  if (descendant === undefined) return (string) => [...string].map((letter) => letter.charCodeAt(0));
  const encoding = file.name(file.entry(dict, 'Encoding'));
  const twoBytes = encoding?.startsWith('Identity') || (encoding !== undefined && /^Uni.*-UCS2-/.test(encoding));
  return (string) => (twoBytes ? pairs(string) : undefined);
}

function pairs(string: string): number[] {
  const codes: number[] = [];
  for (let at = 0; at < string.length; at += 2) codes.push((string.charCodeAt(at) << 8) | (string.charCodeAt(at + 1) || 0));
  return codes;
}

/** A map of more codes than this is made to fill the memory. */
const mostCodes = 200_000;

/** The codes and texts of a ToUnicode map (ISO 32000-1, 9.10.3). */
function readToUnicode(data: Uint8Array): Map<number, string> {
  const source = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1');
  const map = new Map<number, string>();
  for (const [, body = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of body.matchAll(/<([^<>]*)>\s*<([^<>]*)>/g))
      map.set(Number.parseInt(code, 16), utf16(text));
  }
  for (const [, body = ''] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', start, list] of body.matchAll(/<([^<>]*)>\s*<([^<>]*)>\s*(?:<([^<>]*)>|\[([^\]]*)\])/g)) {
      readRange(map, [Number.parseInt(from, 16), Number.parseInt(to, 16)], { start, list });
    }
  }
  return map;
}

function readRange(
  map: Map<number, string>,
  [from, to]: readonly [number, number],
  { start, list }: { start: string | undefined; list: string | undefined },
): void {
  const listed = list === undefined ? undefined : [...list.matchAll(/<([^<>]*)>/g)].map(([, text = '']) => utf16(text));
  const first = utf16(start ?? '');
  const last = first.charCodeAt(first.length - 1);
  for (let code = from; code <= to && map.size < mostCodes; code++) {
    const text = listed ? listed[code - from] : first.slice(0, -1) + String.fromCharCode(last + code - from);
    if (text !== undefined) map.set(code, text);
  }
}

function utf16(hex: string): string {
  const digits = hex.replace(/\s/g, '');
  let text = '';
  for (let at = 0; at + 1 < digits.length; at += 4) text += String.fromCharCode(Number.parseInt(digits.slice(at, at + 4), 16));
  return text;
}
