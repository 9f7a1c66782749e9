import { deflateSync, inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRawStream, PDFRef, PDFString } from 'pdf-lib';

/** A good file in the hands of somebody who breaks it in one place. */
export class BrokenFile {
  readonly doc: PDFDocument;

  constructor(doc: PDFDocument) {
    this.doc = doc;
  }

  /** The good file with one thing done to it. */
  static async of(good: Uint8Array, damage: (file: BrokenFile) => void): Promise<Uint8Array> {
    const file = new BrokenFile(await PDFDocument.load(good, { updateMetadata: false }));
    damage(file);
    return file.doc.save({ updateFieldAppearances: false });
  }

  obj(value: unknown): PDFObject {
    return this.doc.context.obj(value as never);
  }

  /** A dictionary by its way from the catalogue. */
  dict(...path: string[]): PDFDict {
    return path.reduce((from, key) => from.lookup(PDFName.of(key), PDFDict), this.doc.catalog as PDFDict);
  }

  /** A structure element of a type, the first unless said otherwise. */
  element(type: string, which = 0): PDFDict {
    return this.ref(this.elementRef(type, which));
  }

  elementRef(type: string, which = 0): PDFRef {
    const found = this.doc.context
      .enumerateIndirectObjects()
      .filter(([, it]) => it instanceof PDFDict && it.get(PDFName.of('S')) === PDFName.of(type) && it.has(PDFName.of('P')));
    const ref = found[which]?.[0];
    if (ref === undefined) throw new Error(`no ${type}`);
    return ref;
  }

  ref(ref: PDFRef): PDFDict {
    return this.doc.context.lookup(ref, PDFDict);
  }

  rename(from: string, to: string, which = 0): void {
    this.set(this.element(from, which), 'S', PDFName.of(to));
  }

  set(dict: PDFDict, key: string, value: PDFObject | string | number | boolean): void {
    const object = typeof value === 'object' ? value : typeof value === 'string' ? PDFString.of(value) : this.obj(value);
    dict.set(PDFName.of(key), object);
  }

  drop(from: PDFDict, key: string): void {
    if (!from.delete(PDFName.of(key))) throw new Error(`no ${key}`);
  }

  kids(type: string, which = 0): PDFArray {
    return this.element(type, which).lookup(PDFName.of('K'), PDFArray);
  }

  /** Hangs a new element last in the document, without contents. */
  add(type: string, entries: Readonly<Record<string, PDFObject | string>> = {}, under = 'Document'): PDFRef {
    const dict = this.obj({ Type: 'StructElem', S: type, P: this.elementRef(under) } as never) as PDFDict;
    for (const [key, value] of Object.entries(entries)) this.set(dict, key, value);
    const ref = this.doc.context.register(dict);
    const holder = this.element(under);
    if (!holder.has(PDFName.of('K'))) this.set(holder, 'K', this.obj([]));
    holder.lookup(PDFName.of('K'), PDFArray).push(ref);
    return ref;
  }

  page(at = 0): PDFDict {
    return this.doc.getPage(at).node;
  }

  annotation(which = 0): PDFDict {
    const found = this.doc
      .getPages()
      .flatMap(({ node }) => node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [])
      .map((ref) => this.doc.context.lookup(ref, PDFDict));
    const annotation = found[which];
    if (annotation === undefined) throw new Error('no annotation');
    return annotation;
  }

  /** Lays a new annotation on the first page; given a type, in an element of it. */
  annotate(entries: Readonly<Record<string, unknown>>, within?: string): PDFDict {
    const dict = this.obj({ Type: 'Annot', Rect: [10, 10, 40, 40], F: 4, ...entries } as never) as PDFDict;
    const ref = this.doc.context.register(dict);
    const page = this.page();
    if (!page.has(PDFName.of('Annots'))) this.set(page, 'Annots', this.obj([]));
    this.set(page, 'Tabs', PDFName.of('S'));
    page.lookup(PDFName.of('Annots'), PDFArray).push(ref);
    if (within !== undefined) {
      const reference = this.obj({ Type: 'OBJR', Obj: ref, Pg: this.doc.getPage(0).ref } as never);
      const key = 9000 + this.parents().size();
      const element = this.add(within, { K: this.doc.context.obj([reference as never]) });
      this.set(dict, 'StructParent', key);
      this.parents().push(this.obj(key));
      this.parents().push(element);
    }
    return dict;
  }

  parents(): PDFArray {
    return this.dict('StructTreeRoot', 'ParentTree').lookup(PDFName.of('Nums'), PDFArray);
  }

  /** The parent tree's row of a page. */
  row(page: number): PDFArray {
    return this.parents().lookup(2 * page + 1, PDFArray);
  }

  resources(): PDFDict {
    return this.page().lookup(PDFName.of('Resources'), PDFDict);
  }

  font(which = 0): PDFDict {
    const fonts = this.resources().lookup(PDFName.of('Font'), PDFDict);
    return this.doc.context.lookup(fonts.values()[which], PDFDict);
  }

  descendant(): PDFDict {
    return this.font().lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  }

  descriptor(): PDFDict {
    return this.descendant().lookup(PDFName.of('FontDescriptor'), PDFDict);
  }

  /** Changes the text of a stream, packed or not. */
  rewrite(value: PDFObject | undefined, change: (text: string) => string): void {
    const stream = this.doc.context.lookup(value as PDFRef);
    if (!(stream instanceof PDFRawStream && value instanceof PDFRef)) throw new Error('no stream');
    const packed = stream.dict.has(PDFName.of('Filter'));
    const before = Buffer.from(packed ? inflateSync(stream.contents) : stream.contents).toString('latin1');
    const after = change(before);
    if (after === before) throw new Error('nothing was changed');
    const bytes = Buffer.from(after, 'latin1');
    this.doc.context.assign(value, PDFRawStream.of(stream.dict, packed ? deflateSync(bytes) : bytes));
  }

  content(change: (text: string) => string, page = 0): void {
    this.rewrite(this.page(page).get(PDFName.of('Contents')), change);
  }

  metadata(change: (text: string) => string): void {
    this.rewrite(this.doc.catalog.get(PDFName.of('Metadata')), change);
  }

  toUnicode(change: (text: string) => string): void {
    this.rewrite(this.font().get(PDFName.of('ToUnicode')), change);
  }

  /** A new form, drawn on the first page as often as asked for. */
  form(content: string, entries: Readonly<Record<string, unknown>> = {}, times = 1): void {
    const form = this.doc.context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9], ...entries } as never);
    this.set(this.resources().lookup(PDFName.of('XObject'), PDFDict), 'Form', this.doc.context.register(form));
    this.content((text) => `${text}\n${'/Artifact BMC /Form Do EMC\n'.repeat(times)}`);
  }
}
