import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFRawStream, PDFRef, PDFString } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { writePdf } from '../../src/pdf/pdf.ts';
import { checkPdf } from '../support/check-pdf.ts';
import { documentOf, heading, paragraph, prose, say, table } from '../support/documents.ts';
import { testFonts } from '../support/fonts.ts';
import { readPdf } from '../support/pdf-file.ts';
import { png } from '../support/pictures.ts';

/** A checker that finds nothing proves nothing: each fault is put into a good file and must be found. */
let good: Uint8Array;

beforeAll(async () => {
  const blocks = [
    heading(1, 'a', 'Rubrik'),
    heading(2, 'b', 'Underrubrik'),
    paragraph(prose(4)),
    { type: 'contents' as const, title: 'Innehåll', depth: 2 as const },
    heading(2, 'c', 'Mer'),
    { type: 'paragraph' as const, children: [{ type: 'link' as const, href: '#a', children: say('dit') }] },
    { type: 'list' as const, marker: 'bullet' as const, start: 1, tight: true, items: [{ children: [paragraph('x')] }] },
    table([
      ['A', 'B'],
      ['1', '2'],
    ]),
    { type: 'figure' as const, src: 'a', data: png(20, 20), mime: 'image/png' as const, alt: 'Bild' },
  ];
  good = (await writePdf(documentOf(blocks), { fonts: testFonts() })).bytes;
});

type Break = (file: Broken) => void;

/** What a fault needs to get at. */
class Broken {
  readonly doc: PDFDocument;
  constructor(doc: PDFDocument) {
    this.doc = doc;
  }
  dict(...path: string[]): PDFDict {
    return path.reduce((from, key) => from.lookup(PDFName.of(key), PDFDict), this.doc.catalog as PDFDict);
  }
  /** The first structure element of a type. */
  element(type: string): PDFDict {
    for (const [, object] of this.doc.context.enumerateIndirectObjects()) {
      if (object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of(type) && object.has(PDFName.of('P')))
        return object;
    }
    throw new Error(`no ${type}`);
  }
  rename(from: string, to: string): void {
    this.element(from).set(PDFName.of('S'), PDFName.of(to));
  }
  drop(from: PDFDict, key: string): void {
    from.delete(PDFName.of(key));
  }
  annotation(): PDFDict {
    return this.page().lookup(PDFName.of('Annots'), PDFArray).lookup(0, PDFDict);
  }
  page(): PDFDict {
    return this.doc.getPage(0).node;
  }
  font(): PDFDict {
    const fonts = this.page().lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
    return this.doc.context.lookup(fonts.values()[0], PDFDict);
  }
  parents(): PDFArray {
    return this.dict('StructTreeRoot', 'ParentTree').lookup(PDFName.of('Nums'), PDFArray);
  }
  rewrite(ref: PDFRef, change: (text: string) => string, unpack: (data: Uint8Array) => Uint8Array = (data) => data): void {
    const stream = this.doc.context.lookup(ref) as PDFRawStream;
    const text = change(Buffer.from(unpack(stream.contents)).toString('latin1'));
    this.doc.context.assign(
      ref,
      this.doc.context.stream(Buffer.from(text, 'latin1'), { Type: stream.dict.get(PDFName.of('Type')) ?? PDFName.of('None') }),
    );
  }
  content(change: (text: string) => string): void {
    this.rewrite(this.page().get(PDFName.of('Contents')) as PDFRef, change, inflateSync);
  }
  metadata(change: (text: string) => string): void {
    this.rewrite(this.doc.catalog.get(PDFName.of('Metadata')) as PDFRef, change);
  }
}

const faults: Readonly<Record<string, Break>> = {
  'no language': (it) => it.drop(it.doc.catalog, 'Lang'),
  'malformed language': (it) => it.doc.catalog.set(PDFName.of('Lang'), PDFString.of('svenska!')),
  'title not displayed': (it) => it.drop(it.dict('ViewerPreferences'), 'DisplayDocTitle'),
  'not marked': (it) => it.drop(it.doc.catalog, 'MarkInfo'),
  suspects: (it) => it.dict('MarkInfo').set(PDFName.of('Suspects'), it.doc.context.obj(true)),
  'metadata without pdfuaid': (it) => it.metadata((xml) => xml.replace('pdfuaid:part>1', 'pdfuaid:part>')),
  'metadata without title': (it) => it.metadata((xml) => xml.replaceAll('dc:title', 'dc:other')),
  'figure without Alt': (it) => it.drop(it.element('Figure'), 'Alt'),
  'empty Alt': (it) => it.element('Figure').set(PDFName.of('Alt'), PDFString.of('')),
  'figure without box': (it) => it.drop(it.element('Figure'), 'A'),
  'heading level skipped': (it) => it.rename('H2', 'H3'),
  'TH without Scope': (it) => it.drop(it.element('TH'), 'A'),
  'TD straight in Table': (it) => it.rename('TR', 'TD'),
  'LI turned P': (it) => it.rename('LI', 'P'),
  'LBody turned P': (it) => it.rename('LBody', 'P'),
  'TOCI turned P': (it) => it.rename('TOCI', 'P'),
  'list without numbering': (it) => it.drop(it.element('L'), 'A'),
  'unknown type': (it) => it.rename('P', 'Stycke'),
  'Link turned Span': (it) => it.rename('Link', 'Span'),
  'link without Contents': (it) => it.drop(it.annotation(), 'Contents'),
  'link without StructParent': (it) => it.drop(it.annotation(), 'StructParent'),
  'dangling destination': (it) => it.annotation().set(PDFName.of('Dest'), PDFString.of('borta')),
  'annotation gone from the tree': (it) => it.element('Link').set(PDFName.of('K'), it.doc.context.obj([])),
  'no tab order': (it) => it.drop(it.page(), 'Tabs'),
  'no ToUnicode': (it) => it.drop(it.font(), 'ToUnicode'),
  'font not embedded': (it) =>
    it.drop(
      it.font().lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict).lookup(PDFName.of('FontDescriptor'), PDFDict),
      'FontFile2',
    ),
  'untagged text': (it) => it.content((text) => `${text}\nBT /Fr 11 Tf <0022>Tj ET`),
  'mark removed': (it) => it.content((text) => text.replace(/\/H1<<\/MCID 0>>BDC([\s\S]*?)EMC/, '$1')),
  'number twice': (it) => it.content((text) => text.replace('/MCID 1>>', '/MCID 0>>')),
  'mark across a text object': (it) => it.content((text) => text.replace(/BT\n(\/\w+<<\/MCID \d+>>BDC)/, '$1\nBT')),
  'mark left open': (it) => it.content((text) => text.replace(/EMC(?![\s\S]*EMC)/, '')),
  'parent tree without an entry': (it) => it.parents().lookup(1, PDFArray).set(0, it.doc.context.obj(null)),
  'parent tree at the wrong element': (it) => {
    const entries = it.parents().lookup(1, PDFArray);
    entries.set(0, entries.get(2));
  },
  'element dropped': (it) => it.element('Document').lookup(PDFName.of('K'), PDFArray).remove(0),
  'wrong page': (it) => it.element('H1').set(PDFName.of('Pg'), PDFRef.of(1)),
  'content told to another element': (it) => it.element('H1').set(PDFName.of('K'), it.doc.context.obj([PDFNumber.of(1)])),
};

describe('the checker finds a file with one fault', () => {
  test('and none in a good one', async () => {
    expect(checkPdf(await readPdf(good))).toEqual([]);
  });

  test.each(Object.entries(faults))('%s', async (_, fault) => {
    const broken = new Broken(await PDFDocument.load(good, { updateMetadata: false }));
    fault(broken);
    const bytes = await broken.doc.save({ updateFieldAppearances: false });
    const found = await readPdf(bytes)
      .then(checkPdf)
      .catch((error: Error) => [error.message]);
    expect(found).not.toEqual([]);
  });
});
