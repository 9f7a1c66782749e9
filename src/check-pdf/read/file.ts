import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import { unpack } from './unpack.ts';

/** The objects of a PDF, read by a library that is not our writer. Whatever is asked for may be missing or of another kind. */
export class PdfFile {
  readonly context: PDFContext;
  readonly bytes: Uint8Array;
  readonly catalogue: PDFDict;
  readonly pages: readonly PdfPage[];

  constructor(context: PDFContext, bytes: Uint8Array) {
    this.context = context;
    this.bytes = bytes;
    this.catalogue = this.dict(context.trailerInfo.Root) ?? PDFDict.withContext(context);
    this.pages = pagesOf(this);
  }

  /** Follows references. */
  get(value: PDFObject | undefined): PDFObject | undefined {
    return value instanceof PDFRef ? this.context.lookup(value) : value;
  }

  /** A dictionary, or a stream's. */
  dict(value: PDFObject | undefined): PDFDict | undefined {
    const found = this.get(value);
    if (found instanceof PDFRawStream) return found.dict;
    return found instanceof PDFDict ? found : undefined;
  }

  /** An entry as it stands: a reference is left one. */
  raw(dict: PDFDict | undefined, key: string): PDFObject | undefined {
    return dict?.get(PDFName.of(key));
  }

  /** An entry, references followed. */
  entry(dict: PDFDict | undefined, ...keys: string[]): PDFObject | undefined {
    let found: PDFObject | undefined = dict;
    for (const key of keys) found = this.get(this.raw(this.dict(found), key));
    return found;
  }

  /** Elements of an array; of anything else, itself alone. */
  list(value: PDFObject | undefined): PDFObject[] {
    const found = this.get(value);
    if (found === undefined) return [];
    return found instanceof PDFArray ? found.asArray() : [value ?? found];
  }

  name(value: PDFObject | undefined): string | undefined {
    const found = this.get(value);
    return found instanceof PDFName ? found.decodeText() : undefined;
  }

  text(value: PDFObject | undefined): string | undefined {
    const found = this.get(value);
    if (!(found instanceof PDFString || found instanceof PDFHexString)) return undefined;
    try {
      return found.decodeText();
    } catch {
      return undefined;
    }
  }

  number(value: PDFObject | undefined): number | undefined {
    const found = this.get(value);
    return found instanceof PDFNumber ? found.asNumber() : undefined;
  }

  flag(value: PDFObject | undefined): boolean | undefined {
    const found = this.get(value);
    return found instanceof PDFBool ? found.asBoolean() : undefined;
  }

  /** A stream's data, unpacked; undefined when it is no stream or cannot be unpacked. */
  data(value: PDFObject | undefined): Uint8Array | undefined {
    const found = this.get(value);
    return found instanceof PDFRawStream ? unpack(found, this) : undefined;
  }

  /** Every object that has a number. */
  objects(): [PDFRef, PDFObject][] {
    return this.context.enumerateIndirectObjects();
  }

  keys(dict: PDFDict | undefined): string[] {
    return dict?.keys().map((key) => key.decodeText()) ?? [];
  }

  /** Names and values of a name tree or number tree, leaf by leaf; circles are followed once. */
  tree(root: PDFObject | undefined, leaves: 'Names' | 'Nums'): [key: PDFObject, value: PDFObject][] {
    const found: [PDFObject, PDFObject][] = [];
    const seen = new Set<PDFDict>();
    const waiting = [root];
    while (waiting.length > 0) {
      const node = this.dict(waiting.pop());
      if (node === undefined || seen.has(node)) continue;
      seen.add(node);
      const entries = this.list(this.entry(node, leaves));
      for (let at = 0; at + 1 < entries.length; at += 2) {
        const [key, value] = [entries[at], entries[at + 1]];
        if (key && value) found.push([key, value]);
      }
      waiting.push(...this.list(this.entry(node, 'Kids')));
    }
    return found;
  }
}

/** A page with what it inherits. */
export interface PdfPage {
  readonly dict: PDFDict;
  readonly ref: string;
  readonly resources: PDFDict | undefined;
}

function pagesOf(file: PdfFile): PdfPage[] {
  const pages: PdfPage[] = [];
  const seen = new Set<PDFDict>();
  const waiting: { value: PDFObject | undefined; resources: PDFDict | undefined }[] = [
    { value: file.raw(file.catalogue, 'Pages'), resources: undefined },
  ];
  while (waiting.length > 0) {
    const node = waiting.pop();
    const dict = file.dict(node?.value);
    if (node === undefined || dict === undefined || seen.has(dict)) continue;
    seen.add(dict);
    const resources = file.dict(file.raw(dict, 'Resources')) ?? node.resources;
    const kids = file.raw(dict, 'Kids');
    if (kids === undefined) pages.push({ dict, ref: String(node.value), resources });
    else
      waiting.push(
        ...file
          .list(kids)
          .map((value) => ({ value, resources }))
          .reverse(),
      );
  }
  return pages;
}
