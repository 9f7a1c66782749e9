import type { Document } from '../document/document.ts';
import type { PageLabel } from '../layout/pages.ts';
import { xmp } from './metadata.ts';
import type { PdfFile, Ref } from './pdfkit.ts';
import { text } from './syntax.ts';

/** What a catalogue tells besides what pdfkit writes there. */
export interface CatalogueParts {
  /** The root of the structure tree. */
  readonly structure: Ref;
  readonly labels: readonly PageLabel[];
  /** An ICC profile of sRGB: given when the file is for archives. */
  readonly profile?: Uint8Array;
}

/** Tells readers that the file is tagged, which standards it keeps, how pages are counted, and for archives what colours mean. */
export function writeCatalogue(file: PdfFile, document: Document, { structure, profile, labels: pages }: CatalogueParts): void {
  const metadata = file.reserve();
  file.stream(metadata, { Type: '/Metadata', Subtype: '/XML' }, new TextEncoder().encode(xmp(document, profile !== undefined)));
  file.catalogue('Metadata', String(metadata));
  file.catalogue('StructTreeRoot', String(structure));
  file.catalogue('MarkInfo', '<</Marked true>>');
  file.catalogue('PageLabels', `<</Nums[${labels(pages)}]>>`);
  if (profile) file.catalogue('OutputIntents', `[${outputIntent(file, profile)}]`);
}

const styles = { decimal: 'D', roman: 'r' } satisfies Record<PageLabel['style'], string>;

function labels(pages: readonly PageLabel[]): string {
  const counted: readonly PageLabel[] = pages.length > 0 ? pages : [{ page: 0, style: 'decimal' }];
  return counted.map(({ page, style }) => `${page}<</S/${styles[style]}>>`).join('');
}

/** ISO 19005-2, 6.2.3: plain RGB means sRGB. */
function outputIntent(file: PdfFile, profile: Uint8Array): Ref {
  const stream = file.reserve();
  file.stream(stream, { N: '3' }, profile);
  const intent = file.reserve();
  const name = text('sRGB IEC61966-2.1');
  file.object(
    intent,
    `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier${name}/Info${name}/DestOutputProfile ${stream}>>`,
  );
  return intent;
}
