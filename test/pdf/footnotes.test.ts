import { expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { writeDocx } from '../../src/docx/docx.ts';
import { writeHtml } from '../../src/html/html.ts';
import { parseMarkdown } from '../../src/markdown/markdown.ts';
import { writePdf } from '../../src/pdf/pdf.ts';
import { checkPdf } from '../support/check-pdf.ts';
import { documentOf } from '../support/documents.ts';
import { docxPart } from '../support/docx.ts';
import { testFonts } from '../support/fonts.ts';
import { plainValue, readPdf } from '../support/pdf-file.ts';
import { allOf, printTree, tagTree } from '../support/tag-tree.ts';
import { documentWords, pdfWords } from '../support/words.ts';

const fonts = testFonts();
const text =
  '# Rubrik\n\nOrd[^a] och igen[^a].\n\n| Cell[^b] |\n| --- |\n| x |\n\n[^a]: Första noten.\n\n    Dess andra stycke.\n\n[^b]: Andra noten.\n';
const many = `${Array.from({ length: 40 }, (_, at) => `Ord${at}[^${at}].\n\n[^${at}]: Not nummer n${at}.`).join('\n\n')}\n`;
const of = (markdown: string) => documentOf(parseMarkdown(markdown).value as Block[]);

async function printed(markdown: string) {
  const result = await writePdf(of(markdown), { fonts, archive: true });
  const pdf = await readPdf(result.bytes);
  return { result, pdf, root: tagTree(pdf).root };
}

test('a note in PDF is a Note with an identifier, its number leads back, and its marks are references to it', async () => {
  const { result, pdf, root } = await printed(text);
  expect(result.notices).toEqual([]);
  expect(checkPdf(pdf)).toEqual([]);
  expect(allOf(root, 'Reference').map((reference) => printTree(reference).replace(/\s+/g, ' ').trim())).toEqual([
    'Reference Link "¹" @',
    'Reference Link "¹" @',
    'Reference Link "²" @',
  ]);
  const notes = allOf(root, 'Note');
  expect(notes.map((note) => printTree(note).replace(/\s+/g, ' ').trim())).toEqual([
    'Note Lbl Link "1" @ P "Första noten." P "Dess andra stycke."',
    'Note Lbl Link "2" @ P "Andra noten."',
  ]);
  const tree = pdf.dict(pdf.entry(pdf.catalogue, 'StructTreeRoot'));
  const names = pdf.list(pdf.entry(pdf.dict(pdf.entry(tree, 'IDTree')), 'Names')).map(plainValue);
  expect(names).toEqual(['note-1', expect.any(String), 'note-2', expect.any(String)]);
});

test('every mark leads to its note and every note back, over many pages', async () => {
  const { pdf } = await printed(many);
  expect(pdf.pages.length).toBeGreaterThan(1);
  expect(checkPdf(pdf)).toEqual([]);
  const leads = pdf.pages.flatMap((page) =>
    pdf.list(pdf.entry(page, 'Annots')).map((annotation) => plainValue(pdf.entry(pdf.dict(annotation), 'Dest'))),
  );
  const numbers = Array.from({ length: 40 }, (_, at) => `note-${at + 1}`);
  expect([...leads].sort()).toEqual([...numbers, ...numbers.map((id) => `${id}-ref`)].sort());
});

test('no word of a note is lost, and each stands where it is read', async () => {
  const document = of(`${text}\n${many.replaceAll('[^', '[^m')}`);
  const { root } = tagTree(await readPdf((await writePdf(document, { fonts })).bytes));
  const said = pdfWords(root).map((word) => word.replace(/[⁰¹²³⁴-⁹]/g, ''));
  expect(said).toEqual(documentWords(document).filter((word) => !/^\d+$/.test(word) || said.includes(word)));
});

test('in HTML marks and notes lead to each other, each id once', () => {
  const html = writeHtml(of(text));
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const leads = [...html.matchAll(/href="#(note[^"]+)"/g)].map(([, id]) => id);
  expect(leads).toEqual(['note-1', 'note-1', 'note-2', 'note-1-ref', 'note-2-ref']);
  for (const lead of leads) expect(ids).toContain(lead);
  expect(html).toContain('aria-label="Tillbaka till texten"');
});

test('in Word notes are notes', async () => {
  const file = await writeDocx(of(text));
  expect(docxPart(file, 'word/document.xml').match(/<w:footnoteReference w:id="\d+"/g)).toEqual([
    '<w:footnoteReference w:id="1"',
    '<w:footnoteReference w:id="2"',
  ]);
  const notes = docxPart(file, 'word/footnotes.xml');
  for (const words of ['Första noten.', 'Dess andra stycke.', 'Andra noten.']) expect(notes).toContain(words);
});
