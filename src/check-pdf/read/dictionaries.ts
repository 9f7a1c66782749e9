import { PDFArray, PDFDict, type PDFObject, PDFRawStream } from 'pdf-lib';
import type { PdfFile } from './file.ts';

/** Nesting deeper than this is not looked into. */
const deepest = 30;

/** Every dictionary of a file, those inside others too. */
export function dictionaries(file: PdfFile): PDFDict[] {
  const found: PDFDict[] = [];
  for (const [, object] of file.objects()) collect(object, found, 0);
  return found;
}

function collect(object: PDFObject, found: PDFDict[], depth: number): void {
  if (depth > deepest) return;
  if (object instanceof PDFRawStream) collect(object.dict, found, depth);
  else if (object instanceof PDFDict) {
    found.push(object);
    for (const value of object.values()) collect(value, found, depth + 1);
  } else if (object instanceof PDFArray) for (const value of object.asArray()) collect(value, found, depth + 1);
}
