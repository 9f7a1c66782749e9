/**
 * All that we need of pdfkit, and every private field of it that we touch: it keeps the objects, the catalogue and the pictures,
 * and knows how a file is ended. What it does not do (structure, metadata, cross-reference streams) is put in its place here.
 * The version is pinned; `test/pdf/pdfkit.test.ts` fails when one of these fields changes its meaning.
 */
import PDFDocument from 'pdfkit';
import { ObjectFile } from './object-file.ts';

/** An indirect object: its text is `12 0 R`. */
export interface Ref {
  readonly id: number;
  toString(): string;
}

/** A file in the making. Everything reserved must be written before `end`. */
export interface PdfFile {
  reserve(): Ref;
  /** Writes an object whose text we make ourselves. */
  object(ref: Ref, body: string): void;
  /** Writes a stream; `entries` are the dictionary's, without Length. `packed` data are already deflated. */
  stream(ref: Ref, entries: Readonly<Record<string, string>>, data: Uint8Array, packed?: 'packed'): void;
  /** Embeds a PNG or JPEG that `pictureSize` accepted. Waits for its decoding, so that objects always come in the same order. */
  picture(data: Uint8Array): Promise<Ref>;
  /** Writes a page, the next one; `entries` are its dictionary's, without Type and Parent. */
  page(ref: Ref, entries: string): void;
  /** Adds an entry to the catalogue. */
  catalogue(name: string, body: string): void;
  /** Sets the tree of named destinations. */
  destinations(body: string): void;
  /** Ends the file. `info` holds text strings, already written. */
  end(info: Readonly<Record<string, string>>): Promise<Uint8Array>;
}

/** Opens a file of PDF 1.7 in a language, with the edge over which its leaves are turned. */
export function openPdf(lang: string, duplex: keyof typeof faces = 'long'): PdfFile {
  // Private fields, so the published types do not know them.
  const doc = new PDFDocument(settings(lang)) as unknown as Internals;
  const file = new ObjectFile();
  const written = new Promise<Uint8Array>((resolve) => {
    doc._finalize = () => resolve(file.end({ size: doc._offsets.length + 1, root: doc._root.id, info: doc._info.id }));
  });
  collectObjects(doc, file);
  // Printed at true size: margins are measured for it.
  Object.assign(doc._root.data.ViewerPreferences.data, { PrintScaling: 'None', Duplex: faces[duplex] });
  // These would write what we write ourselves.
  doc.endMetadata = () => undefined;
  doc.endMarkings = () => undefined;
  return {
    reserve: () => doc.ref({}),
    object: (ref, body) => endObject(ref, raw(body)),
    stream: (ref, entries, data, packed) => endStream(ref, { entries, data, packed: packed === 'packed' }),
    picture: (data) => embedPicture(doc, data),
    page(ref, entries) {
      const tree = doc._root.data.Pages;
      tree.data.Kids.push(ref);
      tree.data.Count++;
      endObject(ref, raw(`<</Type/Page/Parent ${tree}${entries}>>`));
    },
    catalogue(name, body) {
      doc._root.data[name] = raw(body);
    },
    destinations(body) {
      doc._root.data.Names.data.Dests = raw(body);
    },
    end(info) {
      doc.info = Object.fromEntries(Object.entries(info).map(([key, body]) => [key, raw(body)]));
      doc.end();
      return written;
    },
  };
}

const faces = { long: 'DuplexFlipLongEdge', short: 'DuplexFlipShortEdge', none: 'Simplex' } as const;

const settings = (lang: string) => ({
  pdfVersion: '1.7' as const,
  lang,
  // The title, not the file's name, in the window's bar (PDF/UA-1, 7.1).
  displayTitle: true,
  autoFirstPage: false,
  // Else Helvetica is set up, which PDF/UA-1 forbids since it is not embedded (7.21.4.1).
  font: null as unknown as string,
});

interface Internals {
  _root: Reference & {
    data: { Pages: Reference & { data: { Kids: Ref[]; Count: number } }; Names: Reference; ViewerPreferences: Reference };
  };
  _info: Reference;
  _offsets: unknown[];
  info: Record<string, unknown>;
  ref(data: object): Reference;
  openImage(data: Uint8Array): Picture;
  end(): void;
  endMetadata(): void;
  endMarkings(): void;
  _finalize(): void;
  _write(data: Uint8Array | string): void;
  _refEnd(ref: Reference): void;
}

interface Reference extends Ref {
  data: Record<string, unknown>;
  compress: boolean;
  end(data?: Uint8Array): void;
}

interface Picture {
  obj: Reference;
  embed(doc: Internals): void;
  /** PNG only: called when its pixels have been decoded. */
  finalize?(): void;
}

/** pdfkit writes an object in pieces and then tells that it has ended; we gather the pieces and place the object ourselves. */
function collectObjects(doc: Internals, file: ObjectFile): void {
  let pieces: (Uint8Array | string)[] = [];
  const ended = doc._refEnd;
  doc._write = (piece) => {
    pieces.push(piece);
  };
  doc._refEnd = (ref) => {
    // "12 0 obj", dictionary, and for a stream "stream", data, "endstream"; then "endobj".
    const [, dictionary, keyword, data] = pieces;
    if (keyword === 'stream' && data instanceof Uint8Array) file.stream(ref.id, String(dictionary), data);
    else file.object(ref.id, String(dictionary));
    pieces = [];
    ended.call(doc, ref);
  };
}

/** pdfkit writes a value that is no plain object by its `toString`. */
class Raw {
  readonly #body: string;
  constructor(body: string) {
    this.#body = body;
  }
  get [Symbol.toStringTag](): string {
    return 'Raw';
  }
  toString(): string {
    return this.#body;
  }
}

function raw(body: string): Raw {
  return new Raw(body);
}

function endObject(ref: Ref, body: Raw): void {
  const reference = ref as Reference;
  // Every entry of `data` is read through `toString`, so it need not be a record.
  reference.data = body as unknown as Record<string, unknown>;
  reference.end();
}

interface Stream {
  readonly entries: Readonly<Record<string, string>>;
  readonly data: Uint8Array;
  readonly packed: boolean;
}

function endStream(ref: Ref, { entries, data, packed }: Stream): void {
  const reference = ref as Reference;
  for (const [key, body] of Object.entries(entries)) reference.data[key] = raw(body);
  if (packed) {
    reference.data.Filter = 'FlateDecode';
    reference.compress = false;
  }
  // Metadata must be readable without unpacking (ISO 19005-2, 6.6.2.1).
  if (entries.Type === '/Metadata') reference.compress = false;
  reference.end(data);
}

function embedPicture(doc: Internals, data: Uint8Array): Promise<Ref> {
  const image = doc.openImage(data);
  return new Promise((resolve) => {
    const { finalize } = image;
    if (finalize) {
      image.finalize = () => {
        finalize.call(image);
        resolve(image.obj);
      };
    }
    image.embed(doc);
    if (!finalize) resolve(image.obj);
  });
}
