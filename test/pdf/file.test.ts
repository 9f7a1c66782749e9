import { PDFDict } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { writePdf } from '../../src/pdf/pdf.ts';
import { checkPdf, destinationNames } from '../support/check-pdf.ts';
import { documentOf, heading, paragraph, prose, say } from '../support/documents.ts';
import { testFonts } from '../support/fonts.ts';
import { type PdfReading, plainValue, readPdf } from '../support/pdf-file.ts';
import { png } from '../support/pictures.ts';

const fonts = testFonts();
const write = async (document: Document, archive = false) => (await writePdf(document, { fonts, archive })).bytes;
const metadata = (pdf: PdfReading) => Buffer.from(pdf.data(pdf.entry(pdf.catalogue, 'Metadata'))).toString('utf8');

describe('a written file', () => {
  test('is the same, byte for byte, for the same document', async () => {
    const document = documentOf([
      heading(1, 'a', 'Rubrik'),
      paragraph(prose(20)),
      { type: 'figure', src: 'a', data: png(20, 20, true), mime: 'image/png', alt: 'A' },
      { type: 'figure', src: 'b', data: png(30, 20, true), mime: 'image/png', alt: 'B' },
    ]);
    expect(Buffer.compare(await write(document), await write(document))).toBe(0);
  });

  test('carries a title with signs that mean something in XML, in metadata that are well formed', async () => {
    const pdf = await readPdf(
      await write(documentOf([paragraph('x')], { title: 'Etik & värden <x>\u0000', author: 'A "B" <C>' })),
    );
    expect(metadata(pdf)).toContain('<rdf:li xml:lang="x-default">Etik &amp; värden &lt;x&gt;</rdf:li>');
    expect(unbalanced(metadata(pdf))).toEqual([]);
    expect(checkPdf(pdf)).toEqual([]);
  });

  test('dates itself by the document, or not at all', async () => {
    expect(metadata(await readPdf(await write(documentOf([]))))).toContain(
      '<xmp:CreateDate>2026-11-20T00:00:00Z</xmp:CreateDate>',
    );
    const { date: _, ...undated } = documentOf([]);
    expect(metadata(await readPdf(await write(undated)))).not.toContain('CreateDate');
  });

  test('claims PDF/A-2a, with colours and vocabulary explained, only when asked', async () => {
    const plain = await readPdf(await write(documentOf([paragraph('x')])));
    const archive = await readPdf(await write(documentOf([paragraph('x')]), true));
    expect(metadata(plain)).not.toContain('pdfaid');
    expect(metadata(archive)).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(metadata(archive)).toContain('pdfaExtension:schemas');
    const intent = archive.dict(archive.list(archive.entry(archive.catalogue, 'OutputIntents'))[0]);
    expect(archive.data(archive.entry(intent, 'DestOutputProfile')).length).toBeGreaterThan(2000);
    expect(unbalanced(metadata(archive))).toEqual([]);
  });

  test('for archives sets the words of a picture in press colours, with a notice; otherwise the picture', async () => {
    // A JPEG of one pixel in four components: as much of it as is looked at.
    const cmyk = Uint8Array.from([
      0xff,
      0xd8,
      0xff,
      0xc0,
      0,
      20,
      8,
      0,
      1,
      0,
      1,
      4,
      ...Array.from({ length: 12 }, () => 1),
      0xff,
      0xd9,
    ]);
    const cover = {
      type: 'cover' as const,
      title: 'T',
      logo: { data: cmyk, mime: 'image/jpeg' as const, alt: 'Märke' },
      children: [],
    };
    const document = documentOf([
      cover,
      { type: 'quote', children: [{ type: 'figure', line: 4, src: 'a.jpg', data: cmyk, mime: 'image/jpeg', alt: 'Bild' }] },
    ]);
    const archive = await writePdf(document, { fonts, archive: true });
    expect(archive.notices.filter(({ kind }) => kind === 'press-colours').map(({ text }) => text)).toEqual(['Märke', 'a.jpg']);
    expect(checkPdf(await readPdf(archive.bytes))).toEqual([]);
    expect((await writePdf(document, { fonts })).notices).toEqual([]);
  });

  test('has an outline of every heading, nested, each leading to a place that exists', async () => {
    const pdf = await readPdf(
      await write(documentOf([heading(1, 'a', 'Å'), heading(2, 'b', 'Ä'), heading(2, 'c', 'Ö'), heading(1, 'd', 'Sist')])),
    );
    const root = pdf.dict(pdf.entry(pdf.catalogue, 'Outlines'));
    expect(outlineOf(pdf, root)).toEqual(['Å→a', ['Ä→b', 'Ö→c'], 'Sist→d']);
    expect(destinationNames(pdf)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('sorts destinations by their bytes', async () => {
    const ids = ['b', 'a-2', 'B', 'a', 'a10'];
    const pdf = await readPdf(await write(documentOf(ids.map((id) => heading(1, id, id)))));
    expect(destinationNames(pdf)).toEqual([...ids].sort());
  });

  test('sends a link to nowhere to the first page', async () => {
    const blocks = [
      { type: 'paragraph' as const, children: [{ type: 'link' as const, href: '#ingenstans', children: say('dit') }] },
    ];
    expect(checkPdf(await readPdf(await write(documentOf(blocks))))).toEqual([]);
  });

  test('has a page even when the document is empty', async () => {
    const { pages } = await writePdf(documentOf([]), { fonts });
    expect(pages).toBe(1);
  });

  test('leaves no empty page between a break and a section on a new page', async () => {
    const { pages } = await writePdf(
      documentOf([
        { type: 'pageBreak' },
        paragraph('a'),
        { type: 'pageBreak' },
        { type: 'pageBreak' },
        { type: 'section', newPage: true, children: [paragraph('b')] },
        { type: 'pageBreak' },
      ]),
      { fonts },
    );
    expect(pages).toBe(2);
  });

  test('sets a broken picture as its words, with a notice', async () => {
    const { notices } = await writePdf(
      documentOf([
        { type: 'figure', line: 7, src: 'trasig.png', data: png(9, 9).slice(0, 50), mime: 'image/png', alt: 'En bild' },
      ]),
      { fonts },
    );
    expect(notices).toEqual([{ kind: 'broken-picture', text: 'trasig.png', line: 7 }]);
  });

  test('tells which characters were missing and where', async () => {
    const { notices } = await writePdf(documentOf([{ type: 'paragraph', line: 3, children: say('漢字') }]), { fonts });
    expect(notices).toEqual([{ kind: 'missing-glyph', text: '漢字', line: 3 }]);
  });
});

/** Tags of an XML text that are not closed in step. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  const body = xml.replace(/<\?[^>]*\?>/g, '');
  for (const [, slash, name = '', empty] of body.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (slash) {
      if (open.pop() !== name) return [name];
    } else if (!empty) open.push(name);
  }
  return [...open, ...(body.match(/&(?!(?:amp|lt|gt|quot|apos);)/g) ?? [])];
}

type Outline = (string | Outline)[];

function outlineOf(pdf: PdfReading, parent: PDFDict | undefined): Outline {
  const entries: Outline = [];
  for (let item = pdf.entry(parent, 'First'); item instanceof PDFDict; item = pdf.entry(item, 'Next')) {
    entries.push(`${plainValue(pdf.entry(item, 'Title'))}→${plainValue(pdf.entry(item, 'Dest'))}`);
    const children = outlineOf(pdf, item);
    if (children.length > 0) entries.push(children);
  }
  return entries;
}
