import { grid } from '../style.ts';
import { type Breaking, gap, type Strip, shrunk } from './strip.ts';

/** A strip that has found its place on a page; `y` from the upper edge of the text. */
export interface PlacedStrip {
  readonly strip: Strip;
  readonly y: number;
  /** Which strip of the flow it is; none when it is a header set again. */
  readonly at?: number;
}

/**
 * Parts the flow into pages of `depth` points. Each page is filled; when the next strip does not fit, the page ends at the
 * place behind it that costs least, weighed against how much paper it would leave empty. Every strip is on exactly one page,
 * in order; repeated headers come in addition.
 */
export function paginate(strips: readonly Strip[], depth: number): PlacedStrip[][] {
  const pages: PlacedStrip[][] = [];
  for (let from = 0; from < strips.length; ) {
    const filled = fill(strips, from, depth);
    const kept = filled.next < strips.length && !filled.forced ? bestBreak(strips, from, filled, depth) : filled.next;
    pages.push([...filled.repeated, ...filled.placed.slice(0, kept - from)]);
    from = kept;
  }
  return pages;
}

interface Filled {
  readonly repeated: readonly PlacedStrip[];
  readonly placed: readonly PlacedStrip[];
  /** The first strip that is not on the page. */
  readonly next: number;
  /** It asked for a page of its own. */
  readonly forced: boolean;
}

function fill(strips: readonly Strip[], from: number, depth: number): Filled {
  const repeated: PlacedStrip[] = [];
  const placed: PlacedStrip[] = [];
  let y = 0;
  let above: Strip | undefined;
  const put = (strip: Strip) => {
    const top = topOf(strip, above, y);
    y = top + strip.height;
    above = strip;
    return { strip, y: top };
  };
  for (const strip of strips[from]?.repeat ?? []) repeated.push(put(strip));
  for (let at = from; at < strips.length; at++) {
    const strip = strips[at];
    if (strip === undefined) break;
    if (at > from && strip.breaking === 'page') return { repeated, placed, next: at, forced: true };
    const space = depth - topOf(strip, above, y) + tolerance;
    const fitting = strip.height <= space ? strip : shrunk(strip, space);
    if (at > from && fitting === undefined) return { repeated, placed, next: at, forced: false };
    placed.push({ ...put(fitting ?? strip), at });
  }
  return { repeated, placed, next: strips.length, forced: false };
}

/** Sums of rounded heights may pass the page by less than anyone can see; points. */
const tolerance = 0.01;

function topOf(strip: Strip, above: Strip | undefined, y: number): number {
  const top = y + gap(above, strip);
  return strip.snap ? Math.ceil(top / grid - 0.001) * grid : top;
}

/**
 * What it costs to begin a page with a strip, weighed against 100 × (empty share of the page)²: a block that should be kept
 * whole may leave three quarters of a page empty, a widow or orphan is avoided at any price but a stranded heading.
 */
const costs: Record<Breaking, number> = { page: 0, free: 0, keep: 60, avoid: 160, never: 1000 };

function bestBreak(strips: readonly Strip[], from: number, { placed, next }: Filled, depth: number): number {
  let best = next;
  let least = Number.POSITIVE_INFINITY;
  for (let at = next; at > from; at--) {
    const last = placed[at - 1 - from];
    const empty = 1 - (last === undefined ? 0 : last.y + last.strip.height) / depth;
    const cost = costOf(strips, at) + 100 * empty * empty;
    if (cost < least) {
      least = cost;
      best = at;
    }
  }
  return best;
}

function costOf(strips: readonly Strip[], at: number): number {
  return costs[strips[at - 1]?.keepNext ? 'never' : (strips[at]?.breaking ?? 'free')];
}
