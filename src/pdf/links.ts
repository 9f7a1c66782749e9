import type { Logical } from '../layout/logical.ts';
import type { LinkItem, Page } from '../layout/pages.ts';
import { forEachItem } from './draw/page.ts';
import type { PdfFile, Ref } from './pdfkit.ts';
import { numbers, text } from './syntax.ts';
import type { TagTree } from './tags/tree.ts';

/** What annotations are made with. */
export interface LinkDesk {
  readonly file: PdfFile;
  readonly tags: TagTree;
  readonly pages: readonly Ref[];
  readonly height: number;
  /** Names that internal links may lead to. */
  readonly destinations: ReadonlySet<string>;
}

/** Writes a link annotation for each area on a page, described in words and tied to its element (PDF/UA-1, 7.18.5). */
export function pageLinks(page: Page, at: number, desk: LinkDesk): Ref[] {
  const refs: Ref[] = [];
  forEachItem(page, (item, x, y, order = at) => {
    if (item.kind === 'link') refs.push(annotation(item, [x, y], { at, order, desk }));
  });
  return refs;
}

interface LinkPlace {
  readonly at: number;
  readonly order: number;
  readonly desk: LinkDesk;
}

function annotation(item: LinkItem, [x, y]: readonly [number, number], { at, order, desk }: LinkPlace): Ref {
  const { file, tags, height } = desk;
  const { role } = item.of;
  if (role.kind !== 'link') throw new Error('only links have areas to press');
  const ref = file.reserve();
  const key = tags.annotate(item.of, { page: at, order }, ref);
  const top = height - y - item.y;
  const rect = [x + item.x, top - item.height, x + item.x + item.width, top];
  file.object(
    ref,
    // Flag 3: printed, as PDF/A asks of every annotation.
    `<</Type/Annot/Subtype/Link/Rect[${numbers(rect)}]/Border[0 0 0]/F 4/P ${desk.pages[at]}/StructParent ${key}` +
      `/Contents${text(role.title.trim() || role.href)}${target(role, desk)}>>`,
  );
  return ref;
}

function target({ href }: Extract<Logical['role'], { kind: 'link' }>, desk: LinkDesk): string {
  if (!href.startsWith('#')) return `/A<</S/URI/URI${text(encodeURI(decoded(href)))}>>`;
  const name = href.slice(1);
  // A link to nowhere is a finding of the linter's; here it leads to the first page, since a link without a target is no link.
  return desk.destinations.has(name) ? `/Dest${text(name)}` : `/Dest[${desk.pages[0]}/Fit]`;
}

/** Addresses may hold letters outside ASCII, escaped or not; they are written escaped, once. */
function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
