import type { Anchor, Group, Item, Page, Pages, TextItem } from '../pages.ts';
import { cardGrid, type PageOptions, paperOf } from '../paper.ts';
import { ruled } from '../style.ts';
import { booklet } from './booklet.ts';
import { type CardFaces, cards } from './cards.ts';
import { nUp } from './n-up.ts';
import type { CutMark, Plan, Slot } from './plan.ts';
import { single } from './single.ts';

/**
 * Pages in the lengths of the design put on sheets of paper, before anything is drawn: the logical tree is left as it is, and
 * `Group.from` keeps the order in which pages are read.
 */
export function impose(laid: Pages, options: PageOptions): Pages {
  const plan = planOf(laid, options);
  if (isPlain(plan)) return { ...laid, duplex: plan.duplex };
  const pages = plan.sheets.map((slots) => sheetOf(slots, laid.pages, plan.marks));
  const places = placesOf(plan);
  const anchors = laid.anchors.flatMap((anchor) => anchorOn(anchor, places));
  // A sheet with several pages on it is counted by itself.
  const one = options.imposition === undefined;
  return { ...laid, sheet: plan.sheet, pages, anchors, labels: one ? laid.labels : [], duplex: plan.duplex };
}

function planOf(laid: Pages, options: PageOptions): Plan {
  const page = laid.design;
  const count = laid.pages.length;
  const paper = paperOf(
    options.imposition === undefined || /^\d/.test(options.imposition) ? options : { ...options, orientation: 'portrait' },
  );
  switch (options.imposition) {
    case 'booklet':
      return booklet(count, page, paper);
    case '2-up':
      return nUp(count, page, { paper, pages: 2 });
    case '4-up':
      return nUp(count, page, { paper, pages: 4 });
    case 'cards':
      return cards(facesOf(laid.pages), page, { paper, grid: cardGrid(options), flip: options.flip });
    default:
      return single(count, page);
  }
}

/** A back belongs to the front before it; what runs over onto a further page becomes a card of its own. */
function facesOf(pages: readonly Page[]): CardFaces[] {
  const faces: { front: number; back: number | undefined }[] = [];
  pages.forEach(({ face }, at) => {
    const last = faces.at(-1);
    if (face === 'back' && last && last.back === undefined) last.back = at;
    else faces.push({ front: at, back: undefined });
  });
  return faces;
}

function isPlain({ sheets, marks }: Plan): boolean {
  return marks.length === 0 && sheets.every(([slot, ...more]) => more.length === 0 && slot?.scale === 1);
}

function sheetOf(slots: readonly Slot[], pages: readonly Page[], marks: readonly CutMark[]): Page {
  // Drawn as they are read, whichever side of the sheet they lie on.
  const inOrder = [...slots].sort((a, b) => (a.page ?? 0) - (b.page ?? 0));
  const groups = inOrder.flatMap((slot) => (slot.page === undefined ? [] : placed(pages[slot.page]?.groups ?? [], slot)));
  if (marks.length === 0) return { groups };
  const lines = marks.map((mark): Item => ({ kind: 'box', ...mark, fill: ruled, of: 'cut-mark' }));
  return { groups: [{ x: 0, y: 0, items: lines }, ...groups] };
}

function placed(groups: readonly Group[], { page, x, y, scale }: Slot): Group[] {
  return groups.map((group) => ({
    x: x + group.x * scale,
    y: y + group.y * scale,
    items: scale === 1 ? group.items : group.items.map((item) => scaled(item, scale)),
    ...(page !== undefined && { from: page }),
  }));
}

function scaled(item: Item, scale: number): Item {
  if (item.kind === 'text') return scaledText(item, scale);
  const { x, y, width, height } = item;
  return { ...item, x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}

function scaledText(item: TextItem, scale: number): TextItem {
  const runs = item.runs.map((run) => ({ ...run, x: run.x * scale, size: run.size * scale }));
  return { ...item, x: item.x * scale, y: item.y * scale, runs };
}

interface Place {
  readonly sheet: number;
  readonly slot: Slot;
}

function placesOf({ sheets }: Plan): Map<number, Place> {
  const found = sheets.flatMap((slots, sheet) =>
    slots.flatMap((slot): [number, Place][] => (slot.page === undefined ? [] : [[slot.page, { sheet, slot }]])),
  );
  return new Map(found);
}

function anchorOn(anchor: Anchor, places: ReadonlyMap<number, Place>): Anchor[] {
  const place = places.get(anchor.page);
  if (place === undefined) return [];
  const { sheet, slot } = place;
  return [{ id: anchor.id, page: sheet, x: slot.x, y: slot.y + anchor.y * slot.scale }];
}
