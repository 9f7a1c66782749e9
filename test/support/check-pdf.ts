import { checkFile } from '../../src/check-pdf/check-pdf.ts';
import { PdfFile } from '../../src/check-pdf/read/file.ts';
import { type PdfReading, plainValue } from './pdf-file.ts';

/** What the product's own checker finds in a file, as `id page element`; none when it keeps the standard. */
export function checkPdf(pdf: PdfReading): string[] {
  const file = new PdfFile(pdf.catalogue.context, pdf.bytes);
  return checkFile(file).map(({ id, page, element }) => [id, page, element].filter((it) => it !== undefined).join(' '));
}

/** The names that links may lead to, in the order of the file. */
export function destinationNames(pdf: PdfReading): string[] {
  const tree = pdf.dict(pdf.entry(pdf.dict(pdf.entry(pdf.catalogue, 'Names')), 'Dests'));
  return pdf.list(pdf.entry(tree, 'Names')).flatMap((it, at) => (at % 2 === 0 ? [plainValue(pdf.get(it))] : []));
}
