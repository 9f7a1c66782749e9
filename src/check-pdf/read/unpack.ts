import { inflateSync } from 'node:zlib';
import { decodePDFRawStream, type PDFDict, type PDFRawStream } from 'pdf-lib';
import type { PdfFile } from './file.ts';

/** No stream of text or structure is this large; what claims to be is made to fill the memory. */
export const mostUnpacked = 256_000_000;

/** A stream's data without its filters; undefined when they cannot be undone within bounds. */
export function unpack(stream: PDFRawStream, file: PdfFile): Uint8Array | undefined {
  const filters = file.list(file.entry(stream.dict, 'Filter')).map((filter) => file.name(filter));
  try {
    if (filters.length === 0) return stream.contents;
    if (filters.length === 1 && filters[0] === 'FlateDecode' && !predicted(stream.dict, file)) return inflate(stream.contents);
    if (stream.contents.length > mostUnpacked / 1000) return undefined;
    return decodePDFRawStream(stream).decode();
  } catch {
    return undefined;
  }
}

/** Undoes Flate, forgiving a missing end. Throws when the result is beyond bounds. */
export function inflate(data: Uint8Array): Uint8Array {
  // Z_SYNC_FLUSH: gives what there is when the stream was cut short.
  return inflateSync(data, { maxOutputLength: mostUnpacked, finishFlush: 2 });
}

function predicted(dict: PDFDict, file: PdfFile): boolean {
  return (file.number(file.entry(dict, 'DecodeParms', 'Predictor')) ?? 1) > 1;
}
