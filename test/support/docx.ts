import { inflateRawSync } from 'node:zlib';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { split } from './words.ts';

/** A file of a Word document's archive, as text. */
export function docxPart(bytes: Uint8Array, wanted: string): string {
  const archive = Buffer.from(bytes);
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = archive.readUInt32LE(end + 16);
  for (let n = archive.readUInt16LE(end + 10); n > 0; n--) {
    const length = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    if (archive.toString('utf8', at + 46, at + 46 + length) === wanted)
      return inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(at + 20))).toString('utf8');
    at += 46 + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  throw new Error(`there is no ${wanted}`);
}

type Node = DefaultTreeAdapterMap['node'];

/** The words of a Word file in reading order, without the entries of its contents. */
export async function docxWords(bytes: Uint8Array): Promise<string[]> {
  const xml = docxPart(bytes, 'word/document.xml').replace(/<([\w:]+)([^<>]*)\/>/g, '<$1$2></$1>');
  return split(read(parse(xml)));
}

function read(node: Node): string {
  if (node.nodeName === 'w:t')
    return 'childNodes' in node ? node.childNodes.map((each) => ('value' in each ? each.value : '')).join('') : '';
  if (node.nodeName === 'w:br' || node.nodeName === 'w:tab') return '\n';
  if (!('childNodes' in node)) return '';
  if (node.nodeName === 'w:p' && node.childNodes.some(isContentsEntry)) return '';
  const inside = node.childNodes.map(read).join('');
  return node.nodeName === 'w:p' ? `${inside}\n` : inside;
}

function isContentsEntry(node: Node): boolean {
  if (!('childNodes' in node) || node.nodeName !== 'w:ppr') return false;
  return node.childNodes.some(
    (each) => each.nodeName === 'w:pstyle' && 'attrs' in each && each.attrs.some(({ value }) => value === 'TOC'),
  );
}
