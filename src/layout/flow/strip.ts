import type { Bookmark, Color, Group, Item } from '../pages.ts';

/**
 * A horizontal slice of the flow: a line, a table row, a picture. Blocks become strips, strips become pages; a page never
 * breaks inside one.
 */
export interface Strip {
  readonly height: number;
  /** Space that it wants over and under itself. Between two strips the larger counts; none at the top of a page. */
  readonly before: number;
  readonly after: number;
  /** How bad it would be to begin a page with this strip. */
  readonly breaking: Breaking;
  /** The next strip must not be parted from this one. */
  readonly keepNext?: boolean;
  /** Begins on the grid. */
  readonly snap?: boolean;
  /** Relative to the sheet's left text edge and the strip's upper edge. */
  readonly groups: readonly Group[];
  /** The same, for what can be known only when every strip has its page. */
  readonly late?: (pageOf: PageOf) => readonly Group[];
  /** What lies behind this strip and its neighbours, outermost first. */
  readonly frames?: readonly Frame[];
  /** Set again, as artifacts, over this strip when a page begins with it: a table's header. */
  readonly repeat?: readonly Strip[];
  /** Links land here. */
  readonly anchors?: readonly string[];
  readonly bookmarks?: readonly Bookmark[];
  /** Words of a dictionary that begin here: the first and last of a page stand at its head. */
  readonly guides?: readonly string[];
  /** It is made of steps of this height, of which the last may be left out at the foot of a page, down to `fewest`. */
  readonly shrink?: { readonly step: number; readonly fewest: number };
  /** The page has no running head and no page number. */
  readonly bare?: boolean;
  /** It is part of what stands before the text: the table of contents. */
  readonly front?: boolean;
  /** On a card: the side that begins here. */
  readonly face?: 'front' | 'back';
}

/** `page`: always. The others are how much it costs to begin a page here; see `paginate.ts`. */
export type Breaking = 'page' | 'free' | 'keep' | 'avoid' | 'never';

/** What the page that an anchor is on is called. */
export type PageOf = (id: string) => string | undefined;

/** A coloured ground, and a bar at its left. One object per block: strips with the same object share it. */
export interface Frame {
  readonly x: number;
  readonly width: number;
  readonly fill?: Color;
  readonly bar?: { readonly width: number; readonly fill: Color };
}

/** A strip of given height with items; every other property as in running text, unless given. */
export function strip(height: number, items: readonly Item[], rest: Partial<Strip> = {}): Strip {
  return { height, before: 0, after: 0, breaking: 'free', groups: items.length > 0 ? [{ x: 0, y: 0, items }] : [], ...rest };
}

/** The strip with as many of its steps as there is space for; nothing when it cannot be made that small. */
export function shrunk(strip: Strip, space: number): Strip | undefined {
  if (strip.shrink === undefined) return undefined;
  const { step, fewest } = strip.shrink;
  const steps = Math.floor(space / step);
  if (steps < fewest) return undefined;
  const height = steps * step;
  const groups = strip.groups.map((group) => ({ ...group, items: group.items.filter((item) => group.y + item.y < height) }));
  return { ...strip, height, groups };
}

/** The strips with something changed in the first of them. */
export function withFirst(strips: readonly Strip[], change: Partial<Strip> | ((first: Strip) => Partial<Strip>)): Strip[] {
  return strips.map((it, at) => (at === 0 ? { ...it, ...(typeof change === 'function' ? change(it) : change) } : it));
}

/** The strips with something changed in the last of them. */
export function withLast(strips: readonly Strip[], change: Partial<Strip>): Strip[] {
  return strips.map((it, at) => (at === strips.length - 1 ? { ...it, ...change } : it));
}

/** How high strips stand when nothing breaks them. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, it, at) => sum + it.height + (at > 0 ? gap(strips[at - 1], it) : 0), 0);
}

/** The space between two strips. */
export function gap(upper: Strip | undefined, lower: Strip): number {
  return upper === undefined ? 0 : Math.max(upper.after, lower.before);
}

const worse: readonly Breaking[] = ['free', 'keep', 'avoid', 'never', 'page'];

/** The strips with every break inside them made at least this bad. */
export function held(strips: readonly Strip[], atLeast: Breaking): Strip[] {
  return strips.map((it, at) =>
    at === 0 || worse.indexOf(it.breaking) >= worse.indexOf(atLeast) ? it : { ...it, breaking: atLeast },
  );
}
