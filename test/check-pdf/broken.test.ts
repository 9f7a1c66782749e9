import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, PDFRef, PDFString } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPdf } from '../../src/check-pdf/check-pdf.ts';
import { conditions } from '../../src/check-pdf/groups.ts';
import type { Block } from '../../src/document/document.ts';
import { writePdf } from '../../src/pdf/pdf.ts';
import { documentOf, heading, paragraph, prose, say, table } from '../support/documents.ts';
import { testFonts } from '../support/fonts.ts';
import { png } from '../support/pictures.ts';
import { BrokenFile } from './broken-file.ts';

/** A checker that finds nothing proves nothing: each fault is put into a good file by itself, and must be found by its name. */
let good: Uint8Array;
let archive: Uint8Array;

const list = (blocks: readonly Block[]): Block => ({
  type: 'list',
  marker: 'bullet',
  start: 1,
  tight: true,
  items: [{ children: blocks }, { children: [paragraph('y')] }],
});

beforeAll(async () => {
  const blocks: Block[] = [
    heading(1, 'a', 'Rubrik'),
    heading(2, 'b', 'Underrubrik'),
    paragraph(prose(4)),
    { type: 'contents', title: 'Innehåll', depth: 2 },
    heading(2, 'c', 'Mer'),
    { type: 'paragraph', children: [{ type: 'link', href: '#a', children: say('dit') }] },
    list([paragraph('x'), list([paragraph('z')])]),
    table(
      [
        ['A', 'B'],
        ['1', '2'],
      ],
      { caption: say('Tabell') },
    ),
    { type: 'figure', src: 'a', data: png(20, 20), mime: 'image/png', alt: 'Bild' },
    { type: 'paragraph', lang: 'en', children: say('rule of law') },
    paragraph(prose(90)),
  ];
  const fonts = testFonts();
  good = (await writePdf(documentOf(blocks), { fonts })).bytes;
  archive = (await writePdf(documentOf(blocks), { fonts, archive: true })).bytes;
});

const name = (value: string) => PDFName.of(value);

type Damage = readonly [what: string, finds: string, damage: (it: BrokenFile) => void];

const document: Damage[] = [
  ['no tags', 'not-tagged', (it) => it.drop(it.doc.catalog, 'StructTreeRoot')],
  ['not marked', 'not-marked', (it) => it.drop(it.doc.catalog, 'MarkInfo')],
  ['Suspects true', '01-007', (it) => it.set(it.dict('MarkInfo'), 'Suspects', true)],
  ['no DisplayDocTitle', '07-001', (it) => it.drop(it.dict('ViewerPreferences'), 'DisplayDocTitle')],
  ['DisplayDocTitle false', '07-002', (it) => it.set(it.dict('ViewerPreferences'), 'DisplayDocTitle', false)],
  ['layers without a name', '20-002', (it) => it.set(it.doc.catalog, 'OCProperties', it.obj({ D: {} }))],
  [
    'other layers without a name',
    '20-001',
    (it) => it.set(it.doc.catalog, 'OCProperties', it.obj({ D: { Name: PDFString.of('a') }, Configs: [{}] })),
  ],
  [
    'layers that turn themselves on',
    '20-003',
    (it) => it.set(it.doc.catalog, 'OCProperties', it.obj({ D: { Name: PDFString.of('a'), AS: [] } })),
  ],
  ['embedded file without a name', '21-001', (it) => it.doc.context.register(it.obj({ Type: 'Filespec', EF: {} }))],
  [
    'dynamic XFA',
    '25-001',
    (it) =>
      it.set(
        it.doc.catalog,
        'AcroForm',
        it.obj({
          XFA: it.doc.context.register(it.doc.context.stream('<xdp><dynamicRender>required</dynamicRender></xdp>')),
        }),
      ),
  ],
  ['link to a name that does not exist', 'dangling-destination', (it) => it.set(it.annotation(), 'Dest', 'borta')],
  [
    'bookmark to a name that does not exist',
    'dangling-destination',
    (it) => it.set(it.dict('Outlines', 'First'), 'Dest', 'borta'),
  ],
];

const metadata: Damage[] = [
  ['no XMP', '06-001', (it) => it.drop(it.doc.catalog, 'Metadata')],
  ['XMP not well formed: sign', 'xmp-malformed', (it) => it.metadata((xml) => xml.replace('Samtal om', 'Samtal & om'))],
  ['XMP not well formed: tag', 'xmp-malformed', (it) => it.metadata((xml) => xml.replace('</dc:creator>', ''))],
  ['XMP not well formed: prefix', 'xmp-malformed', (it) => it.metadata((xml) => xml.replace(/ xmlns:dc="[^"]*"/, ''))],
  ['XMP without pdfuaid', '06-002', (it) => it.metadata((xml) => xml.replace(/<pdfuaid:part>1<\/pdfuaid:part>/, ''))],
  ['XMP that claims another part', '06-002', (it) => it.metadata((xml) => xml.replace('pdfuaid:part>1', 'pdfuaid:part>3'))],
  ['pdfuaid by another prefix', 'pdfuaid-prefix', (it) => it.metadata((xml) => xml.replaceAll('pdfuaid', 'ua'))],
  ['XMP without title', '06-003', (it) => it.metadata((xml) => xml.replaceAll('dc:title', 'dc:other'))],
  ['XMP with an empty title', '06-003', (it) => it.metadata((xml) => xml.replace(/(x-default">)Samtal[^<]*/, '$1 '))],
];

const language: Damage[] = [
  ['no Lang', '11-001 11-002 11-003 11-004 11-006', (it) => it.drop(it.doc.catalog, 'Lang')],
  [
    'no Lang, but on the root element',
    '11-003 11-006',
    (it) => {
      it.drop(it.doc.catalog, 'Lang');
      it.set(it.element('Document'), 'Lang', 'sv');
    },
  ],
  ['malformed language', 'language-tag', (it) => it.set(it.doc.catalog, 'Lang', 'svenska!')],
  ['malformed language of a passage', 'language-tag', (it) => it.set(it.element('P', 0), 'Lang', 'en_GB')],
  ['malformed language of a mark', 'language-tag', (it) => it.content((text) => text.replace('/MCID 0>>', '/MCID 0/Lang(e)>>'))],
  [
    'form field without language',
    '11-001 11-002 11-003 11-004 11-005 11-006',
    (it) => {
      it.drop(it.doc.catalog, 'Lang');
      it.annotate({ Subtype: 'Widget', TU: PDFString.of('Namn') }, 'Form');
    },
  ],
];

const roles: Damage[] = [
  ['unknown type', '02-001', (it) => it.rename('P', 'Stycke')],
  [
    'role map that leads nowhere',
    '02-001',
    (it) => {
      it.rename('P', 'Stycke');
      it.set(it.dict('StructTreeRoot'), 'RoleMap', it.obj({ Stycke: 'Text' }));
    },
  ],
  ['role map in a circle', '02-003', (it) => it.set(it.dict('StructTreeRoot'), 'RoleMap', it.obj({ A: 'B', B: 'A' }))],
  ['standard type remapped', '02-004', (it) => it.set(it.dict('StructTreeRoot'), 'RoleMap', it.obj({ P: 'Span' }))],
  ['element inside itself', 'tangled', (it) => it.kids('Document').push(it.elementRef('Document'))],
];

const nesting: Damage[] = [
  ['TR turned TD', '09-004', (it) => it.rename('TR', 'TD', 1)],
  ['TD straight in Table', '09-004', (it) => it.rename('TBody', 'TD')],
  ['two THead', '09-004', (it) => it.rename('TBody', 'THead')],
  ['THead without TBody', '09-004', (it) => it.rename('TBody', 'TFoot')],
  ['TR turned P', '09-004', (it) => it.rename('TR', 'P', 1)],
  ['TD turned P', '09-004', (it) => it.rename('TD', 'P')],
  ['TD outside a row', '09-004', (it) => void it.add('TD')],
  ['LI turned P', '09-005', (it) => it.rename('LI', 'P', 2)],
  ['LBody turned P', '09-005', (it) => it.rename('LBody', 'P')],
  ['LI outside a list', '09-005', (it) => void it.add('LI')],
  ['TOCI turned P', '09-006', (it) => it.rename('TOCI', 'P')],
  ['TOCI outside a TOC', '09-006', (it) => void it.add('TOCI')],
  ['RB outside Ruby', '09-007', (it) => void it.add('RB')],
  [
    'P in Ruby',
    '09-007',
    (it) => {
      it.add('Ruby');
      it.add('P', {}, 'Ruby');
    },
  ],
  ['WT outside Warichu', '09-008', (it) => void it.add('WT')],
  [
    'Caption in the middle',
    'caption-place order',
    (it) => {
      const kids = it.kids('Table');
      const [caption, head] = [kids.get(0), kids.get(1)];
      kids.set(0, head);
      kids.set(1, caption);
    },
  ],
  ['row with a cell too many', 'irregular-table', (it) => it.set(it.element('TD'), 'A', it.obj([{ O: 'Table', ColSpan: 2 }]))],
];

const elements: Damage[] = [
  ['first heading H2', '14-002', (it) => it.rename('H1', 'H2')],
  ['heading level skipped', '14-003', (it) => it.rename('H2', 'H3')],
  ['H and H1 mixed', '14-007', (it) => void it.add('H')],
  [
    'two H in one element',
    '14-006 14-007',
    (it) => {
      it.add('H');
      it.add('H');
    },
  ],
  ['figure without Alt', '13-004', (it) => it.drop(it.element('Figure'), 'Alt')],
  ['empty Alt', '13-004', (it) => it.set(it.element('Figure'), 'Alt', ' ')],
  ['figure without box', 'figure-box', (it) => it.drop(it.element('Figure'), 'A')],
  ['formula without Alt', '17-002', (it) => void it.add('Formula')],
  ['TH without Scope', '15-003', (it) => it.drop(it.element('TH'), 'A')],
  [
    'TH turned TD',
    'table-headless',
    (it) => {
      it.rename('TH', 'TD');
      it.rename('TH', 'TD');
    },
  ],
  [
    'cell with a header that does not exist',
    'headers-lost',
    (it) => it.set(it.element('TD'), 'A', it.obj([{ O: 'Table', Headers: [PDFString.of('x')] }])),
  ],
  ['note without ID', '19-003', (it) => void it.add('Note')],
  [
    'two notes of one ID',
    '19-004 19-004',
    (it) => {
      it.add('Note', { ID: 'n' });
      it.add('Note', { ID: 'n' });
    },
  ],
  ['list without numbering', '16-001', (it) => it.drop(it.element('L'), 'A')],
];

const content: Damage[] = [
  [
    'artifact inside a tag',
    '01-003',
    (it) => it.content((text) => text.replace(/(\/H1<<\/MCID 0>>BDC)([\s\S]*?)EMC/, '$1 /Artifact BMC EMC $2 EMC')),
  ],
  [
    'tag inside an artifact',
    '01-004',
    (it) => it.content((text) => text.replace(/\/H1<<\/MCID 0>>BDC([\s\S]*?)EMC/, '/Artifact BMC $& EMC')),
  ],
  ['untagged text', '01-005', (it) => it.content((text) => `${text}\nBT /Fr 11 Tf <0022>Tj ET`)],
  ['untagged line', '01-005', (it) => it.content((text) => `${text}\n0 0 m 9 9 l S`)],
  ['untagged picture', '01-005', (it) => it.content((text) => `${text}\nBI /W 1 /H 1 /CS /G /BPC 8 ID x EI\n`)],
  [
    'untagged content of a form',
    '01-005',
    (it) => {
      it.form('0 0 5 5 re f');
      it.content((text) => text.replace('/Artifact BMC /Form Do EMC', '/Form Do'));
    },
  ],
  [
    'BDC and EMC removed',
    '01-005 content-missing',
    (it) => it.content((text) => text.replace(/\/H1<<\/MCID 0>>BDC([\s\S]*?)EMC/, '$1')),
  ],
  ['mark left open', 'marks-unbalanced', (it) => it.content((text) => text.replace(/EMC(?![\s\S]*EMC)/, ''))],
  [
    'mark across a text object',
    'marks-unbalanced',
    (it) => it.content((text) => text.replace(/BT\n(\/\w+<<\/MCID \d+>>BDC)/, '$1\nBT')),
  ],
  ['form of another file', '30-001', (it) => it.form('', { Ref: {} })],
  [
    'form with tags drawn twice',
    '30-002 content-astray content-twice',
    (it) => {
      it.form('/P <</MCID 0>> BDC EMC', {}, 2);
      it.content((text) => text.replaceAll('/Artifact BMC /Form Do EMC', '/Form Do'));
    },
  ],
];

const tree: Damage[] = [
  ['element dropped from the tree', 'content-astray', (it) => it.kids('Document').remove(2)],
  [
    'content told to another element',
    'content-astray content-twice parent-tree',
    (it) => it.set(it.element('H1'), 'K', it.obj([1])),
  ],
  ['MCID twice on a page', 'content-twice content-missing', (it) => it.content((text) => text.replace('/MCID 1>>', '/MCID 0>>'))],
  ['wrong page', 'content-missing content-astray', (it) => it.set(it.element('H1'), 'Pg', PDFRef.of(1))],
  ['parent tree without an entry', 'parent-tree', (it) => it.row(0).set(0, PDFNull)],
  ['parent tree at the wrong element', 'parent-tree', (it) => it.row(0).set(0, it.row(0).get(2))],
  ['page without its key to the parent tree', 'parent-tree', (it) => it.drop(it.page(), 'StructParents')],
  [
    'elements in another order',
    'order 14-002',
    (it) => {
      const kids = it.kids('Document');
      const [first, second] = [kids.get(0), kids.get(1)];
      kids.set(0, second);
      kids.set(1, first);
    },
  ],
];

const annotations: Damage[] = [
  ['comment outside Annot', '28-002', (it) => void it.annotate({ Subtype: 'Text', Contents: PDFString.of('hej') }, 'P')],
  ['comment without description', '28-004', (it) => void it.annotate({ Subtype: 'Text' }, 'Annot')],
  ['field without name', '28-005', (it) => void it.annotate({ Subtype: 'Widget' }, 'Form')],
  [
    'annotation of no known kind',
    '28-006',
    (it) => void it.annotate({ Subtype: 'Lapp', Contents: PDFString.of('hej') }, 'Annot'),
  ],
  ['TrapNet', '28-007', (it) => void it.annotate({ Subtype: 'TrapNet' })],
  ['Tabs removed', '28-008', (it) => it.drop(it.page(), 'Tabs')],
  ['Tabs by rows', '28-009', (it) => it.set(it.page(), 'Tabs', name('R'))],
  ['field outside Form', '28-010', (it) => void it.annotate({ Subtype: 'Widget', TU: PDFString.of('Namn') }, 'P')],
  ['Link turned Span', '28-011', (it) => it.rename('Link', 'Span')],
  [
    'link outside the tree',
    '28-011 link-wordless',
    (it) =>
      it.set(
        it.element('Link'),
        'K',
        it.obj(
          it
            .kids('Link')
            .asArray()
            .filter((kid) => !(kid instanceof PDFDict)),
        ),
      ),
  ],
  ['link without Contents', '28-012', (it) => it.drop(it.annotation(), 'Contents')],
  [
    'film without kind',
    '28-015',
    (it) =>
      void it.annotate(
        { Subtype: 'Screen', Contents: PDFString.of('Film'), A: { S: 'Rendition', R: { C: { S: 'MCD', Alt: [] } } } },
        'Annot',
      ),
  ],
  [
    'film without description',
    '28-016',
    (it) =>
      void it.annotate(
        {
          Subtype: 'Screen',
          Contents: PDFString.of('Film'),
          A: { S: 'Rendition', R: { C: { S: 'MCD', CT: PDFString.of('video/mp4') } } },
        },
        'Annot',
      ),
  ],
  [
    'attached file without name',
    '28-017',
    (it) => void it.annotate({ Subtype: 'FileAttachment', Contents: PDFString.of('Fil'), FS: {} }, 'Annot'),
  ],
  ['printer’s mark in the tree', '28-018', (it) => void it.annotate({ Subtype: 'PrinterMark' }, 'Annot')],
  [
    'OBJR naming the wrong page',
    'link-page',
    (it) => {
      const reference = it
        .kids('Link')
        .asArray()
        .find((kid) => kid instanceof PDFDict) as PDFDict;
      it.set(reference, 'Pg', it.doc.getPage(1).ref);
    },
  ],
  ['link without StructParent', 'link-parent', (it) => it.drop(it.annotation(), 'StructParent')],
];

const fonts: Damage[] = [
  [
    'encoding of another collection',
    '31-001 31-002',
    (it) =>
      it.set(
        it.font(),
        'Encoding',
        it.doc.context.register(
          it.doc.context.stream('', { CIDSystemInfo: { Registry: PDFString.of('A'), Ordering: PDFString.of('B') } }),
        ),
      ),
  ],
  ['CIDToGIDMap of no kind', '31-004', (it) => it.set(it.descendant(), 'CIDToGIDMap', name('Other'))],
  ['no CIDToGIDMap', '31-005', (it) => it.drop(it.descendant(), 'CIDToGIDMap')],
  ['unknown encoding', '31-006', (it) => it.set(it.font(), 'Encoding', name('Egen'))],
  ['font not embedded', '31-009', (it) => it.drop(it.descriptor(), 'FontFile2')],
  ['glyph that the font lacks', '31-011 10-001', (it) => it.content((text) => text.replace(firstGlyph, '(\u00ff\u00f0'))],
  [
    'CIDSet that is not whole',
    '31-014',
    (it) => it.set(it.descriptor(), 'CIDSet', it.doc.context.register(it.doc.context.stream('\u0000'))),
  ],
  ['wrong widths', '31-016', (it) => it.set(it.descendant(), 'W', it.obj([1, [500]]))],
  ['no ToUnicode', '31-027', (it) => it.drop(it.font(), 'ToUnicode')],
  [
    'glyph without text',
    '10-001',
    (it) => it.toUnicode((map) => map.replace(/beginbfchar\n<[0-9a-f]{4}><[0-9a-f]+>/, 'beginbfchar')),
  ],
  [
    'glyph that says U+0000',
    '31-028',
    (it) => it.toUnicode((map) => map.replace(/(beginbfchar\n<[0-9a-f]{4}>)<[0-9a-f]+>/, '$1<0000>')),
  ],
  [
    'glyph that says U+FEFF',
    '31-029',
    (it) => it.toUnicode((map) => map.replace(/(beginbfchar\n<[0-9a-f]{4}>)<[0-9a-f]+>/, '$1<feff>')),
  ],
  [
    'glyph of the private area',
    'private-use',
    (it) => it.toUnicode((map) => map.replace(/(beginbfchar\n<[0-9a-f]{4}>)<[0-9a-f]+>/, '$1<e001>')),
  ],
  ['missing glyph shown', '31-030 31-016 10-001', (it) => it.content((text) => text.replace(firstGlyph, '(\u0000\u0000'))],
];

/** The first glyph shown, in the string that it opens. */
const firstGlyph = /\((?:\\?[\s\S]){2}/;

/** A simple TrueType font instead of the first one, with text in it. */
function simple(it: BrokenFile, flags: number, entries: Readonly<Record<string, unknown>>): void {
  const descriptor = it.obj({ Type: 'FontDescriptor', Flags: flags, FontFile2: it.descriptor().get(name('FontFile2')) });
  const font = it.obj({
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: 'Enkel',
    FontDescriptor: descriptor,
    ToUnicode: it.font().get(name('ToUnicode')),
    ...entries,
  });
  it.set(it.resources().lookup(name('Font'), PDFDict), 'Tt', it.doc.context.register(font));
  const map = '1 beginbfchar\n<41><0041>\nendbfchar';
  it.set(font as PDFDict, 'ToUnicode', it.doc.context.register(it.doc.context.stream(map)));
  it.content((text) => `${text}\n/Artifact BMC BT /Tt 9 Tf (A) Tj ET EMC`);
}

const trueType: Damage[] = [
  ['font for text without encoding', '31-017 31-019', (it) => simple(it, 32, {})],
  ['encoding without base', '31-017 31-020', (it) => simple(it, 32, { Encoding: { Differences: [65, 'A'] } })],
  ['encoding of another base', '31-017 31-021', (it) => simple(it, 32, { Encoding: 'MacExpertEncoding' })],
  ['font for symbols with encoding', '31-024', (it) => simple(it, 4, { Encoding: 'WinAnsiEncoding' })],
  ['font for symbols without map', '31-025', (it) => simple(it, 4, {})],
];

const forArchives: Damage[] = [
  ['OutputIntent removed', 'A-6.2.4.3', (it) => it.drop(it.doc.catalog, 'OutputIntents')],
  [
    'profile broken',
    'A-6.2.3 A-6.2.4.3',
    (it) => {
      const intent = it.doc.catalog.lookup(name('OutputIntents'), PDFArray).lookup(0, PDFDict);
      it.rewrite(intent.get(name('DestOutputProfile')), (profile) => profile.replace('acsp', 'xxxx'));
    },
  ],
  ['CMYK', 'A-6.2.4.3', (it) => it.content((text) => `${text}\n0 0 0 1 k`)],
  ['screens of a press', 'A-6.2.5', (it) => void it.doc.context.register(it.obj({ Type: 'ExtGState', HTP: [0, 0] }))],
  ['picture that is smoothed', 'A-6.2.8', (it) => void it.doc.context.register(it.obj({ Subtype: 'Image', Interpolate: true }))],
  ['PostScript', 'A-6.2.9', (it) => void it.doc.context.register(it.obj({ Subtype: 'PS' }))],
  ['unknown blend mode', 'A-6.2.10', (it) => void it.doc.context.register(it.obj({ Type: 'ExtGState', BM: 'Egen' }))],
  ['film', 'A-6.3.1 A-6.3.3', (it) => void it.annotate({ Subtype: 'Movie', Contents: PDFString.of('Film') }, 'Annot')],
  ['hidden link', 'A-6.3.2', (it) => it.set(it.annotation(), 'F', PDFNumber.of(6))],
  ['link without flags', 'A-6.3.2', (it) => it.drop(it.annotation(), 'F')],
  ['stamp without appearance', 'A-6.3.3', (it) => void it.annotate({ Subtype: 'Stamp', Contents: PDFString.of('x') }, 'Annot')],
  [
    'field with an action',
    'A-6.4.1 A-6.3.3',
    (it) => void it.annotate({ Subtype: 'Widget', TU: PDFString.of('x'), AA: {} }, 'Form'),
  ],
  ['XFA', 'A-6.4.2', (it) => it.set(it.doc.catalog, 'AcroForm', it.obj({ XFA: [] }))],
  ['script', 'A-6.5.1', (it) => it.set(it.doc.catalog, 'OpenAction', it.obj({ S: 'JavaScript', JS: PDFString.of('1') }))],
  ['link that starts a program', 'A-6.5.1', (it) => it.set(it.annotation(), 'A', it.obj({ S: 'Launch' }))],
  ['page with actions', 'A-6.5.2', (it) => it.set(it.page(), 'AA', it.obj({}))],
  [
    'extension schema missing',
    'A-6.6.2.3',
    (it) =>
      it.metadata((xml) =>
        xml.replace(/<rdf:Description rdf:about="" xmlns:pdfaExtension[\s\S]*?<\/pdfaExtension:schemas><\/rdf:Description>/, ''),
      ),
  ],
  ['level missing', 'A-6.6.4', (it) => it.metadata((xml) => xml.replace('conformance>A<', 'conformance><'))],
  ['embedded file', 'A-6.8', (it) => it.set(it.dict('Names'), 'EmbeddedFiles', it.obj({}))],
  ['alternate presentations', 'A-6.10', (it) => it.set(it.dict('Names'), 'AlternatePresentations', it.obj({}))],
  ['demands on the reader', 'A-6.11', (it) => it.set(it.doc.catalog, 'Requirements', it.obj([]))],
  [
    'stream in another file',
    'A-6.1.7-external',
    (it) => void it.doc.context.register(it.doc.context.stream('', { F: PDFString.of('x') })),
  ],
  ['LZW', 'A-6.1.7-lzw', (it) => void it.doc.context.register(it.doc.context.stream('', { Filter: 'LZWDecode' }))],
  [
    'no identifier',
    'A-6.1.3-id',
    (it) => {
      it.doc.context.trailerInfo.ID = undefined as never;
    },
  ],
  [
    'packed metadata',
    'A-6.6.2.1',
    (it) => {
      const xml = it.doc.context.lookup(it.doc.catalog.get(name('Metadata'))) as unknown as { contents: Uint8Array };
      it.set(
        it.doc.catalog,
        'Metadata',
        it.doc.context.register(it.doc.context.flateStream(xml.contents, { Type: 'Metadata', Subtype: 'XML' })),
      );
    },
  ],
];

async function found(bytes: Uint8Array): Promise<string> {
  return sorted((await checkPdf(bytes)).map(({ id }) => id));
}

function sorted(ids: readonly string[]): string {
  return [...new Set(ids)].sort().join(' ');
}

describe('a good file', () => {
  test('gives no findings', async () => {
    expect(await checkPdf(good)).toEqual([]);
    expect(await checkPdf(archive)).toEqual([]);
  });
});

const all = { document, metadata, language, roles, nesting, elements, content, tree, annotations, fonts, trueType };

describe.each(Object.entries(all))('%s: a file with one fault gives its finding and no other', (_, damages) => {
  test.each(damages)('%s', async (_what, finds, damage) => {
    expect(await found(await BrokenFile.of(good, damage))).toBe(sorted(finds.split(' ')));
  });
});

describe('a file for archives with one fault gives its finding and no other', () => {
  test.each(forArchives)('%s', async (_what, finds, damage) => {
    expect(await found(await BrokenFile.of(archive, damage))).toBe(sorted(finds.split(' ')));
  });
});

/** Those that need bytes no library writes; see `hostile.test.ts`. */
const elsewhere = ['no-pdf', 'broken', 'too-large', 'encrypted', '26-001', '26-002', 'A-6.1.2', '31-026'];

test('every condition has a file that breaks it', () => {
  const broken = new Set([...Object.values(all).flat(), ...forArchives].flatMap(([, finds]) => finds.split(' ')));
  expect(Object.keys(conditions).filter((id) => !broken.has(id) && !elsewhere.includes(id))).toEqual([]);
});
