import { type Headway, partOf } from '../diagnostics/headway.ts';
import type { Document } from '../document/document.ts';
import { withoutPressColours } from '../layout/device-colour.ts';
import { layout } from '../layout/layout.ts';
import type { Notice } from '../layout/notice.ts';
import type { PageOptions } from '../layout/paper.ts';
import { writeCatalogue } from './catalogue.ts';
import { writeDestinations } from './destinations.ts';
import type { Fonts } from './fonts/fonts.ts';
import { info } from './metadata.ts';
import { writeOutline } from './outline.ts';
import { writePages } from './pages.ts';
import { openPdf } from './pdfkit.ts';

/** How a document is to be written. */
export interface PdfOptions {
  /** From `loadFonts`. */
  readonly fonts: Fonts;
  /** A4, one page to a sheet, when left out. */
  readonly page?: PageOptions;
  /** Also claim and meet PDF/A-2a, for archives. */
  readonly archive?: boolean;
  readonly tell?: Headway | undefined;
}

/** A finished PDF. */
export interface PdfResult {
  readonly bytes: Uint8Array;
  /** What layout was forced to do; see `layout/notice.ts`. */
  readonly notices: readonly Notice[];
  /** How many pages; of paper, when several share a sheet. */
  readonly pages: number;
}

/** The part of the work that is done when all is laid out and not yet drawn. */
const laidPart = 0.6;

/**
 * Lays out a document and writes it as a PDF that keeps PDF/UA-1: Document → Pages (`src/layout/`) → structure, pages, links,
 * outline, metadata → bytes. The same document gives the same bytes.
 */
export async function writePdf(document: Document, options: PdfOptions): Promise<PdfResult> {
  const { fonts, page = {}, archive = false, tell } = options;
  const { document: fit, notices } = archive ? withoutPressColours(document) : { document, notices: [] };
  const laid = layout(fit, fonts, { ...page, tell: partOf(tell, 0, laidPart) });
  const file = openPdf(document.lang, laid.duplex);
  const { pages, structure } = await writePages(file, laid, { fonts, tell: partOf(tell, laidPart, 1) });
  writeDestinations(file, laid.anchors, pages, laid.sheet.height);
  writeOutline(file, laid.bookmarks);
  writeCatalogue(file, document, { structure, labels: laid.labels, ...(archive && { profile: fonts.profile() }) });
  return { bytes: await file.end(info(document)), notices: [...notices, ...laid.notices], pages: pages.length };
}
