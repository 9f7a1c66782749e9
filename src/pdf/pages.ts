import { deflateSync } from 'node:zlib';
import type { Headway } from '../diagnostics/headway.ts';
import type { Pages } from '../layout/pages.ts';
import { Encoder, fontName } from './draw/encode.ts';
import { drawPage, forEachItem } from './draw/page.ts';
import { embedFace } from './fonts/embed.ts';
import type { Fonts } from './fonts/fonts.ts';
import { pageLinks } from './links.ts';
import type { PdfFile, Ref } from './pdfkit.ts';
import { bytes, numbers } from './syntax.ts';
import { TagTree } from './tags/tree.ts';

/** Six wins a thirtieth more for twice the time. */
const level = 4;

/** Writes the structure tree, the pages with their contents and links, and the fonts. Gives the pages and the tree's root. */
export async function writePages(
  file: PdfFile,
  laid: Pages,
  { fonts, tell }: { fonts: Fonts; tell?: Headway | undefined },
): Promise<{ pages: Ref[]; structure: Ref }> {
  const pages = laid.pages.map(() => file.reserve());
  const tags = new TagTree(laid.root, pages.length);
  const encoder = new Encoder();
  const { height } = laid.sheet;
  const pictures = await embedPictures(file, laid);
  const pens = { encoder, tags, pictures, height };
  // At once: handing ten kilobytes to another thread and taking them back takes longer than deflating them.
  const contents = laid.pages.map((page, at) => {
    tell?.(at / laid.pages.length);
    return deflateSync(bytes(drawPage(page, at, pens)), { level });
  });
  const destinations = new Set(laid.anchors.map(({ id }) => id));
  const desk = { file, tags, pages, height, destinations };
  const links = laid.pages.map((page, at) => pageLinks(page, at, desk));
  const structure = tags.write(file, pages);
  const resources = writeResources(file, encoder, { fonts, pictures });
  pages.forEach((ref, at) => {
    writePage(file, ref, { at, laid, resources, links: links[at] ?? [], content: contents[at] ?? new Uint8Array(0) });
  });
  return { pages, structure };
}

/** Each picture once, one after another, with the name it has on pages. */
async function embedPictures(file: PdfFile, laid: Pages): Promise<PictureNames> {
  const names = new Map<Uint8Array, { name: string; ref: Ref }>();
  const met: Uint8Array[] = [];
  for (const page of laid.pages) forEachItem(page, (item) => item.kind === 'picture' && !item.vector && met.push(item.data));
  for (const data of met) {
    if (!names.has(data)) names.set(data, { name: `P${names.size}`, ref: await file.picture(data) });
  }
  return names;
}

type PictureNames = ReadonlyMap<Uint8Array, { readonly name: string; readonly ref: Ref }>;

/** All pages share one dictionary. */
function writeResources(file: PdfFile, encoder: Encoder, { fonts, pictures }: { fonts: Fonts; pictures: PictureNames }): Ref {
  const faces = [...encoder.used()].map(([face, glyphs]) => `/${fontName(face)} ${embedFace(file, fonts, face, glyphs)}`);
  const images = [...pictures.values()].map(({ name, ref }) => `/${name} ${ref}`);
  const resources = file.reserve();
  file.object(resources, `<</Font<<${faces.join('')}>>/XObject<<${images.join('')}>>>>`);
  return resources;
}

interface PageParts {
  readonly at: number;
  readonly laid: Pages;
  readonly resources: Ref;
  readonly links: readonly Ref[];
  readonly content: Uint8Array;
}

function writePage(file: PdfFile, ref: Ref, { at, laid, resources, links, content }: PageParts): void {
  const stream = file.reserve();
  file.stream(stream, {}, content, 'packed');
  const box = numbers([0, 0, laid.sheet.width, laid.sheet.height]);
  const annotations = links.length > 0 ? `/Annots[${links.join(' ')}]` : '';
  // Tabs S: the keyboard follows the structure (PDF/UA-1, 7.18.3).
  const body = `/MediaBox[${box}]/Contents ${stream}/Resources ${resources}/StructParents ${at}/Tabs/S${annotations}`;
  file.page(ref, body);
}
