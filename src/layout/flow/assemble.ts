import type { Numbering } from '../numbering.ts';
import type { Anchor, Bookmark, BoxItem, Group, Page } from '../pages.ts';
import type { Sheet } from '../paper.ts';
import type { PlacedStrip } from './paginate.ts';
import type { Frame, PageOf } from './strip.ts';

/** Pages of placed strips turned into pages of items, with the places that links and bookmarks land at. */
export function assemble(placed: readonly (readonly PlacedStrip[])[], { left, top }: Sheet, { name }: Numbering) {
  const anchors = placed.flatMap((strips, page) => anchorsOn(strips, page, top));
  const numbers = new Map(anchors.map(({ id, page }) => [id, name(page)]));
  const pages: Page[] = placed.map((strips) => ({
    groups: groupsOf(strips, { left, top, pageOf: (id) => numbers.get(id) }),
    ...faceOf(strips),
  }));
  const bookmarks: Bookmark[] = placed.flat().flatMap(({ strip }) => strip.bookmarks ?? []);
  return { pages, anchors, bookmarks };
}

function faceOf(strips: readonly PlacedStrip[]): Pick<Page, 'face'> {
  const face = strips.find(({ strip }) => strip.face)?.strip.face;
  return face === undefined ? {} : { face };
}

function anchorsOn(strips: readonly PlacedStrip[], page: number, top: number): Anchor[] {
  return strips.flatMap(({ strip, y }) => (strip.anchors ?? []).map((id) => ({ id, page, y: top + y })));
}

/** Where strips are set, and what is known of the pages by then. */
export interface Setting {
  readonly left: number;
  readonly top: number;
  readonly pageOf: PageOf;
}

/** The items of placed strips: grounds and bars first, so that they lie underneath. */
export function groupsOf(strips: readonly PlacedStrip[], { left, top, pageOf }: Setting): Group[] {
  const frames = frameBoxes(strips);
  const grounds: Group[] = frames.length > 0 ? [{ x: left, y: top, items: frames }] : [];
  const contents = strips.flatMap(({ strip, y }) =>
    [...strip.groups, ...(strip.late?.(pageOf) ?? [])].map((group) => ({ ...group, x: left + group.x, y: top + y + group.y })),
  );
  return [...grounds, ...contents];
}

function frameBoxes(strips: readonly PlacedStrip[]): BoxItem[] {
  const extents = new Map<Frame, { top: number; bottom: number }>();
  for (const { strip, y } of strips) {
    for (const frame of strip.frames ?? []) {
      const known = extents.get(frame);
      if (known) known.bottom = y + strip.height;
      else extents.set(frame, { top: y, bottom: y + strip.height });
    }
  }
  return [...extents].flatMap(([frame, { top, bottom }]) => boxesOf(frame, top, bottom - top));
}

function boxesOf({ x, width, fill, bar }: Frame, y: number, height: number): BoxItem[] {
  const box = (boxWidth: number, color: string): BoxItem => ({
    kind: 'box',
    x,
    y,
    width: boxWidth,
    height,
    fill: color,
    of: 'background',
  });
  return [...(fill ? [box(width, fill)] : []), ...(bar ? [box(bar.width, bar.fill)] : [])];
}
