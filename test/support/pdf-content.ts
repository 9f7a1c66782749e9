import { PDFDict, type PDFObject } from 'pdf-lib';
import { type PdfReading, plainValue } from './pdf-file.ts';

/** What a page's content stream shows, as a reader that follows marks meets it. */
export interface PageContent {
  /** Text by number of marked content. */
  readonly marked: ReadonlyMap<number, string>;
  /** The name under which each number was marked. */
  readonly tags: ReadonlyMap<number, string>;
  /** Text and shapes outside all marks. There must be none. */
  readonly unmarked: readonly string[];
  /** Text in artifacts. */
  readonly artifacts: readonly string[];
  /** Marks opened and closed out of step, or shown twice. */
  readonly faults: readonly string[];
}

interface Open {
  readonly tag: string;
  readonly mcid?: number;
  readonly actual?: string;
  /** It was opened inside a text object. */
  readonly inText: boolean;
}

/** Interprets a page's content: marks, fonts and text; nothing of where things stand. */
export function pageContent(pdf: PdfReading, page: PDFDict): PageContent {
  const maps = fontMaps(pdf, page);
  const content = {
    marked: new Map<number, string>(),
    tags: new Map<number, string>(),
    unmarked: [] as string[],
    artifacts: [] as string[],
    faults: [] as string[],
  };
  const open: Open[] = [];
  let map: ReadonlyMap<string, string> = new Map();
  let operands: string[] = [];
  let inText = false;
  const say = (text: string) => {
    if (open.some(({ actual }) => actual !== undefined)) return;
    put(text);
  };
  const put = (text: string) => {
    const holder = open.findLast(({ mcid, tag }) => mcid !== undefined || tag === 'Artifact');
    if (holder === undefined) content.unmarked.push(text);
    else if (holder.mcid === undefined) {
      if (text !== '') content.artifacts.push(text);
    } else content.marked.set(holder.mcid, (content.marked.get(holder.mcid) ?? '') + text);
  };
  for (const token of tokens(Buffer.from(pdf.data(pdf.entry(page, 'Contents'))).toString('latin1'))) {
    if (token === 'BDC') {
      const mark = { ...opened(operands), inText };
      if (mark.mcid !== undefined) {
        if (content.tags.has(mark.mcid)) content.faults.push(`number ${mark.mcid} twice`);
        content.tags.set(mark.mcid, mark.tag);
        content.marked.set(mark.mcid, '');
      }
      if (mark.actual !== undefined) put(mark.actual);
      open.push(mark);
    } else if (token === 'EMC') {
      const mark = open.pop();
      if (mark === undefined) content.faults.push('EMC without BDC');
      else if (mark.inText !== inText) content.faults.push('a mark is opened and closed on different sides of a text object');
    } else if (token === 'BT' || token === 'ET') {
      inText = token === 'BT';
    } else if (token === 'Tf') map = maps.get(operands[0] ?? '') ?? new Map();
    else if (token === 'Tj' || token === 'TJ') say(shown(operands.join(' '), map));
    else if (token === 'f' || token === 'Do') say('');
    else if (!/^[A-Za-z]+$/.test(token)) {
      operands.push(token);
      continue;
    }
    operands = [];
  }
  if (open.length > 0) content.faults.push(`${open.length} marks left open`);
  return content;
}

function* tokens(stream: string): Generator<string> {
  const literal = /\((?:[^()\\]|\\[\s\S])*\)/.source;
  const array = `\\[(?:${literal}|[^\\]()])*\\]`;
  const other = /\/[^\s<>[\]()/]+|<<(?:[^<>]|<[^<>]*>)*>>|<[0-9a-f]*>|[^\s<>[\]()/]+/.source;
  for (const [token] of stream.matchAll(new RegExp(`${literal}|${array}|${other}`, 'gi'))) yield token;
}

function opened(operands: readonly string[]): Omit<Open, 'inText'> {
  const [tag = '', properties = ''] = operands;
  const mcid = /\/MCID (\d+)/.exec(properties)?.[1];
  const actual = /\/ActualText ?(?:<feff([0-9a-f]*)>|\(([^)]*)\))/i.exec(properties);
  return {
    tag: tag.slice(1),
    ...(mcid !== undefined && { mcid: Number(mcid) }),
    ...(actual && { actual: actual[1] === undefined ? (actual[2] ?? '') : utf16(actual[1]) }),
  };
}

function shown(operand: string, map: ReadonlyMap<string, string>): string {
  let text = '';
  for (const [, hex, literal = ''] of operand.matchAll(/<([0-9a-f]*)>|\(((?:[^()\\]|\\[\s\S])*)\)/gi)) {
    const glyphs = hex ?? hexOf(literal);
    for (let at = 0; at < glyphs.length; at += 4) text += map.get(glyphs.slice(at, at + 4)) ?? '\u0000';
  }
  return text;
}

/** A literal string's bytes; a backslash stands before brackets, backslashes and the r of a carriage return. */
function hexOf(literal: string): string {
  const plain = literal.replace(/\\([\s\S])/g, (_, character: string) => (character === 'r' ? '\r' : character));
  return Buffer.from(plain, 'latin1').toString('hex');
}

/** By resource name: glyph number in hexadecimal to text, as ToUnicode says. */
function fontMaps(pdf: PdfReading, page: PDFDict): Map<string, Map<string, string>> {
  const fonts = pdf.entry(pdf.dict(pdf.entry(page, 'Resources')), 'Font');
  const entries: [string, PDFObject][] =
    fonts instanceof PDFDict ? fonts.entries().map(([name, font]) => [name.toString(), font]) : [];
  return new Map(entries.map(([name, font]) => [name, toUnicode(pdf, font)]));
}

function toUnicode(pdf: PdfReading, font: PDFObject): Map<string, string> {
  const map = Buffer.from(pdf.data(pdf.entry(pdf.dict(font), 'ToUnicode'))).toString('latin1');
  return new Map([...map.matchAll(/^<([0-9a-f]{4})><([0-9a-f]+)>$/gim)].map(([, glyph = '', text = '']) => [glyph, utf16(text)]));
}

function utf16(hex: string): string {
  let text = '';
  for (let at = 0; at < hex.length; at += 4) text += String.fromCharCode(Number.parseInt(hex.slice(at, at + 4), 16));
  return text;
}

/** The name a font has in the file, for messages. */
export function fontNames(pdf: PdfReading, page: PDFDict): string[] {
  const fonts = pdf.entry(pdf.dict(pdf.entry(page, 'Resources')), 'Font');
  return fonts instanceof PDFDict ? fonts.values().map((font) => plainValue(pdf.entry(pdf.dict(font), 'BaseFont'))) : [];
}
