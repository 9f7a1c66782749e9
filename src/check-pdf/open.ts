import { PDFDocument } from 'pdf-lib';
import { PdfFile } from './read/file.ts';
import { inflate, mostUnpacked } from './read/unpack.ts';
import type { unreadable } from './unreadable.ts';

/** A file that can be looked into, or the reasons why not. */
export type Opened = { readonly file: PdfFile } | { readonly why: readonly (keyof typeof unreadable)[] };

/** Files beyond this are not read at all. */
export const mostBytes = 300_000_000;

/** Opens a PDF whatever its bytes are. */
export async function openPdf(bytes: Uint8Array): Promise<Opened> {
  if (bytes.length > mostBytes) return { why: ['too-large'] };
  // Other programs' lines may stand before the header (ISO 32000-1, annex H.3).
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return { why: ['no-pdf'] };
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const secret = encryption(source);
  if (secret) return { why: secret };
  if (swells(source)) return { why: ['too-large'] };
  try {
    const { context } = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    return { file: new PdfFile(context, bytes) };
  } catch {
    return { why: ['broken'] };
  }
}

/** What the encryption dictionary allows, read from the bytes: the objects themselves may be unreadable. */
function encryption(source: Buffer): ('encrypted' | '26-001' | '26-002')[] | undefined {
  const named = /\/Encrypt\s*(?:(\d+)\s+(\d+)\s+R|<<)/.exec(
    source.subarray(-mostTrailer).toString('latin1') + source.subarray(0, mostTrailer).toString('latin1'),
  );
  if (named === null) return undefined;
  const [number = '', generation = ''] = named.slice(1);
  const at = number === '' ? source.lastIndexOf('/Encrypt') : source.indexOf(`${number} ${generation} obj`);
  const body = source.subarray(Math.max(0, at), at + 3000).toString('latin1');
  const permissions = /\/P\s*(-?\d+)/.exec(body);
  if (permissions === null) return ['encrypted', '26-001'];
  // Bit 10, counted from 1: text may be taken out for accessibility.
  return (Number(permissions[1]) & (1 << 9)) === 0 ? ['encrypted', '26-002'] : ['encrypted'];
}

const mostTrailer = 20_000;

/** Whether a packed stream of objects would fill the memory; those of text are unpacked one by one, within bounds. */
function swells(source: Buffer): boolean {
  let whole = 0;
  for (let at = source.indexOf('/ObjStm'); at >= 0; at = source.indexOf('/ObjStm', at + 1)) {
    const start = source.indexOf('stream', at);
    const end = source.indexOf('endstream', start);
    if (start < 0 || end < 0) return false;
    const from = source[start + 6] === 0x0d ? start + 8 : start + 7;
    try {
      whole += inflate(source.subarray(from, end)).length;
    } catch (error) {
      if (error instanceof RangeError) return true;
    }
    if (whole > mostUnpacked) return true;
  }
  return false;
}
