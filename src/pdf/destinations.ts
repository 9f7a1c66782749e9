import type { Anchor } from '../layout/pages.ts';
import type { PdfFile, Ref } from './pdfkit.ts';
import { number, text } from './syntax.ts';

/** Writes the named destinations, sorted by their bytes as a name tree must be, in one leaf. */
export function writeDestinations(file: PdfFile, anchors: readonly Anchor[], pages: readonly Ref[], height: number): void {
  const first = new Map<string, Anchor>();
  for (const anchor of anchors) if (!first.has(anchor.id)) first.set(anchor.id, anchor);
  const names = [...first.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, page, x, y }) => `${text(id)}[${pages[page]}/XYZ ${x ? number(x) : 'null'} ${number(height - y + above)} null]`);
  file.destinations(`<</Names[${names.join('')}]>>`);
}

/** A reader's window opens a little above the heading; points. */
const above = 12;
