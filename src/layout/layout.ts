import type { Headway } from '../diagnostics/headway.ts';
import type { Block, Document } from '../document/document.ts';
import { printed } from '../document/medium.ts';
import { layBlock, layBlocks } from './block/blocks.ts';
import { assemble } from './flow/assemble.ts';
import { type PlacedStrip, paginate } from './flow/paginate.ts';
import type { Strip } from './flow/strip.ts';
import { furnish, type PageFacts } from './furniture.ts';
import { impose } from './imposition/impose.ts';
import { logicalRoot } from './logical.ts';
import type { Measure } from './measure.ts';
import type { Notice } from './notice.ts';
import { numbering } from './numbering.ts';
import type { Page, Pages } from './pages.ts';
import { type PageOptions, type Sheet, sheet } from './paper.ts';
import type { Room, Shop } from './room.ts';
import { styles } from './style.ts';
import { coloursOf, fontsFor, inGreys, spacingOf } from './variant.ts';

/** How a document is laid out. */
export interface Laying extends PageOptions {
  readonly tell?: Headway | undefined;
}

/**
 * Lays a document out on pages. Blocks become strips (`block/`), strips find their pages (`flow/`), pages get their furniture
 * and their places on sheets of paper (`imposition/`). Pure: the same document, measure and page options give the same pages. No text is lost, whatever its size; what was forced is in `notices`.
 */
export function layout(whole: Document, fonts: Measure, { tell, ...page }: Laying): Pages {
  const root = logicalRoot();
  const { look } = whole;
  const document = { ...printed(whole), look: coloursOf(look) };
  const shop: Shop = {
    document,
    measure: fontsFor(look, fonts),
    sheet: sheet({ ...page, ...(look.variant && { variant: look.variant }), size: look.size }),
    lay: layBlocks,
    notices: [],
    levels: { last: 0 },
    spacing: spacingOf(look),
  };
  const { depth, measure: width } = shop.sheet;
  const room = { shop, parent: root, x: 0, width, lang: document.lang, body: styles.body, depth: 0 };
  const placed = paginate(ownPages(layAll(document.blocks, room, tell)), depth);
  const numbers = numbering(placed);
  const { pages, anchors, bookmarks } = assemble(placed, shop.sheet, numbers);
  const furnished = mirrored(furnish(pages, pageFacts(placed), { ...shop, numbers }), shop.sheet);
  const laid: Pages = {
    sheet: shop.sheet,
    design: shop.sheet,
    pages: look.variant === 'black-and-white' ? inGreys(furnished) : furnished,
    root,
    bookmarks,
    anchors,
    labels: numbers.labels,
    duplex: 'long',
    notices: shop.sheet.cards ? [...shop.notices, ...overflows(placed)] : shop.notices,
  };
  return impose(laid, look.variant ? { ...page, variant: look.variant } : page);
}

function layAll(blocks: readonly Block[], room: Room, tell: Headway | undefined): Strip[] {
  return blocks.flatMap((_, at) => {
    tell?.(at / blocks.length);
    return layBlock(blocks, at, room);
  });
}

/** Of facing pages, those at the left have their wide margin at the fold too. */
function mirrored(pages: readonly Page[], { facing, width, left, measure }: Sheet): readonly Page[] {
  const shift = width - measure - 2 * left;
  if (!facing) return pages;
  return pages.map((page, at) =>
    at % 2 === 0 ? page : { ...page, groups: page.groups.map((group) => ({ ...group, x: group.x + shift })) },
  );
}

/** Strips that only begin a page hand that on to the next one, so that two of them leave no empty page. A document has a page. */
function ownPages(strips: readonly Strip[]): Strip[] {
  const out: Strip[] = [];
  let asked = false;
  for (const strip of strips) {
    const empty = strip.height === 0 && strip.breaking === 'page' && strip.groups.length === 0;
    if (!empty) out.push(asked ? { ...strip, breaking: 'page' } : strip);
    asked = empty;
  }
  return out.length > 0 ? out : [{ height: 0, before: 0, after: 0, breaking: 'free', groups: [] }];
}

/** A page belongs to the first section that begins on it, else to the one that goes on from the page before. */
function pageFacts(placed: readonly (readonly PlacedStrip[])[]): PageFacts[] {
  const covered = placed.some((strips) => strips.some(({ strip }) => strip.bare));
  let section = '';
  return placed.map((strips) => {
    const begun = strips
      .flatMap(({ strip }) => strip.bookmarks ?? [])
      .filter(({ level }) => level === (covered ? 2 : 1))
      .map(({ text }) => text);
    const here = begun[0] ?? section;
    section = begun.at(-1) ?? section;
    return { section: withGuide(here, strips), bare: strips.some(({ strip }) => strip.bare) };
  });
}

/** Cards that go on on a page that begins no side of a card, each named by its first heading. */
function overflows(placed: readonly (readonly PlacedStrip[])[]): Notice[] {
  let title = '';
  return placed.flatMap((strips): Notice[] => {
    title = strips.flatMap(({ strip }) => strip.bookmarks ?? [])[0]?.text ?? title;
    return strips.some(({ strip }) => strip.face) ? [] : [{ kind: 'card-overflow', text: title }];
  });
}

/**
 * On a page with several terms, the first and the last of them, so that a word is found by leafing through. A section that is
 * only a letter says nothing more than they do.
 */
function withGuide(section: string, strips: readonly PlacedStrip[]): string {
  const guides = strips.flatMap(({ strip }) => strip.guides ?? []);
  const [first, last] = [guides[0], guides.at(-1)];
  if (first === undefined || first === last) return section;
  return section.length < 2 ? `${first} – ${last}` : `${section}: ${first} – ${last}`;
}
