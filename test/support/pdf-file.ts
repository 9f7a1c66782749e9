import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';

/** A PDF read back by a library that did not write it. */
export interface PdfReading {
  readonly bytes: Uint8Array;
  readonly catalogue: PDFDict;
  readonly pages: readonly PDFDict[];
  readonly pageRefs: readonly PDFRef[];
  /** Follows references. */
  get(value: PDFObject | undefined): PDFObject | undefined;
  dict(value: PDFObject | undefined): PDFDict | undefined;
  /** Entry of a dictionary, references followed. */
  entry(dict: PDFDict | undefined, key: string): PDFObject | undefined;
  /** Elements of an array; of anything else, itself alone. */
  list(value: PDFObject | undefined): PDFObject[];
  /** A stream's data, unpacked. */
  data(value: PDFObject | undefined): Uint8Array;
}

/** Opens a PDF for looking into. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const { context, catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const get = (value: PDFObject | undefined) => (value instanceof PDFRef ? context.lookup(value) : value);
  const dict = (value: PDFObject | undefined) => {
    const found = get(value);
    if (found instanceof PDFRawStream) return found.dict;
    return found instanceof PDFDict ? found : undefined;
  };
  const list = (value: PDFObject | undefined): PDFObject[] => {
    const found = get(value);
    if (found === undefined) return [];
    return found instanceof PDFArray ? found.asArray() : [value ?? found];
  };
  const entry = (from: PDFDict | undefined, key: string) => get(from?.get(PDFName.of(key)));
  const pageRefs = list(entry(dict(catalog.get(PDFName.of('Pages'))), 'Kids')) as PDFRef[];
  const pages = pageRefs.map((ref) => context.lookup(ref, PDFDict));
  const data = (value: PDFObject | undefined) => {
    const found = get(value);
    return found instanceof PDFRawStream ? decodePDFRawStream(found).decode() : new Uint8Array(0);
  };
  return { bytes, catalogue: catalog, pages, pageRefs, get, dict, entry, list, data };
}

/** A name without its slash, a string as text, a number as digits. */
export function plainValue(value: PDFObject | undefined): string {
  if (value instanceof PDFName) return value.decodeText();
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  if (value instanceof PDFNumber) return String(value.asNumber());
  return value === undefined ? '' : value.toString();
}
