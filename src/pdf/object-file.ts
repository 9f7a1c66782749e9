import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { bytes } from './syntax.ts';

/** Objects in one object stream; readers unpack a whole one to reach any of its objects. */
const perStream = 200;
/** Structure compresses tenfold at any level; a higher one costs time and wins little. */
const level = 6;

/**
 * A PDF 1.7 file written with object streams and a cross-reference stream (ISO 32000-1, 7.5.7–8): the thousands of small
 * objects of a tagged document take a tenth of the space that they would take one by one.
 */
export class ObjectFile {
  readonly #chunks: Uint8Array[] = [];
  #length = 0;
  #small: { id: number; body: string }[] = [];
  /** By object number: where it lies. Type 1: offset. Type 2: number of the object stream, and place in it. */
  readonly #places: (readonly [1 | 2, number, number])[] = [];
  #packs: { id: number; body: string }[][] = [];

  constructor() {
    // Four bytes over 127 tell transfer programs that this is not text.
    this.#put(bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'));
  }

  /** An object without a stream; it goes into an object stream. */
  object(id: number, body: string): void {
    this.#small.push({ id, body });
    if (this.#small.length === perStream) this.#closePack();
  }

  /** An object with a stream; `dictionary` has its Length. */
  stream(id: number, dictionary: string, data: Uint8Array): void {
    this.#places[id] = [1, this.#length, 0];
    this.#put(bytes(`${id} 0 obj\n${dictionary}\nstream\n`));
    this.#put(data);
    this.#put(bytes('\nendstream\nendobj\n'));
  }

  /** Ends the file and gives its bytes. `size` is one more than the highest object number in use. */
  end({ size, root, info }: { size: number; root: number; info: number }): Uint8Array {
    this.#closePack();
    let next = size;
    for (const pack of this.#packs) this.#writePack(next++, pack);
    this.#writeCrossReference(next, `/Root ${root} 0 R/Info ${info} 0 R`);
    return new Uint8Array(Buffer.concat(this.#chunks));
  }

  #put(data: Uint8Array): void {
    this.#chunks.push(data);
    this.#length += data.length;
  }

  #closePack(): void {
    if (this.#small.length > 0) this.#packs.push(this.#small);
    this.#small = [];
  }

  #writePack(id: number, pack: readonly { id: number; body: string }[]): void {
    let at = 0;
    const index = pack.map((object, place) => {
      this.#places[object.id] = [2, id, place];
      const entry = `${object.id} ${at}`;
      at += object.body.length + 1;
      return entry;
    });
    const head = `${index.join(' ')}\n`;
    const data = deflateSync(bytes(`${head}${pack.map(({ body }) => body).join('\n')}\n`), { level });
    this.stream(id, `<</Type/ObjStm/N ${pack.length}/First ${head.length}/Filter/FlateDecode/Length ${data.length}>>`, data);
  }

  /** The trailer is the cross-reference stream's dictionary. The identifier is a digest of the file, so the same file has the same. */
  #writeCrossReference(id: number, entries: string): void {
    const start = this.#length;
    this.#places[id] = [1, start, 0];
    const data = deflateSync(this.#table(id + 1), { level });
    const hash = createHash('sha256');
    for (const chunk of this.#chunks) hash.update(chunk);
    const digest = hash.digest('hex').slice(0, 32);
    const dictionary = `<</Type/XRef/Size ${id + 1}/W[1 4 2]${entries}/ID[<${digest}><${digest}>]/Filter/FlateDecode/Length ${data.length}>>`;
    this.stream(id, dictionary, data);
    this.#put(bytes(`startxref\n${start}\n%%EOF\n`));
  }

  #table(size: number): Uint8Array {
    const table = new DataView(new ArrayBuffer(size * 7));
    // Object 0 heads the empty list of free objects.
    table.setUint16(5, 0xffff);
    for (let id = 1; id < size; id++) {
      const [type, at, place] = this.#places[id] ?? [0, 0, 0];
      table.setUint8(id * 7, type);
      table.setUint32(id * 7 + 1, at);
      table.setUint16(id * 7 + 5, place);
    }
    return new Uint8Array(table.buffer);
  }
}
