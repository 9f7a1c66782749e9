import type { Bank, EntryOf } from './bank.ts';
import { entriesOf } from './bank.ts';

/** What to choose dilemmas by: the same words on the command line, in an agenda's `pick` and in templates. */
export interface Query {
  readonly topic?: string | undefined;
  readonly principle?: string | undefined;
  readonly audience?: string | undefined;
  readonly level?: number | undefined;
  /** At most this many. */
  readonly count?: number | undefined;
  /** At most this many minutes together. */
  readonly minutes?: number | undefined;
  /** Another seed gives another set that is as good, where there is one. */
  readonly seed?: number | undefined;
  /** Ids not to choose. */
  readonly exclude?: readonly string[] | undefined;
}

type Dilemma = EntryOf<'dilemma'>;

/**
 * The dilemmas that match, published ones only, in id order. With `count` or `minutes`, the set within those bounds
 * that covers most principles, then most topics, then fills the time best; of equal sets the first in id order, or in the
 * order that `seed` gives.
 */
export function select(bank: Pick<Bank, 'entries'>, query: Query): readonly Dilemma[] {
  const matching = entriesOf(bank, 'dilemma').filter((each) => matches(each, query));
  if (query.count === undefined && query.minutes === undefined) return matching;
  return bestSet(inSeedOrder(matching, query.seed), {
    count: query.count ?? matching.length,
    minutes: query.minutes ?? Number.POSITIVE_INFINITY,
  });
}

function matches(each: Dilemma, query: Query): boolean {
  const { data } = each;
  return (
    data.status === 'published' &&
    !query.exclude?.includes(each.id) &&
    (query.topic === undefined || data.topics.includes(query.topic)) &&
    (query.principle === undefined || data.principles.includes(query.principle)) &&
    (query.audience === undefined || isFor(data, query.audience)) &&
    (query.level === undefined || data.level === query.level)
  );
}

/** True when a text is meant for an audience: it says so, or says that it is for all (`alla`). */
export function isFor(text: { readonly audience: readonly string[] }, audience: string): boolean {
  return text.audience.includes(audience) || text.audience.includes('alla');
}

/** The order in which sets are tried: of equally good ones the first found is taken. */
function inSeedOrder(items: readonly Dilemma[], seed: number | undefined): readonly Dilemma[] {
  if (seed === undefined) return items;
  return [...items].sort((a, b) => mixed(a.id, seed) - mixed(b.id, seed) || (a.id < b.id ? -1 : 1));
}

/** A number from a text and a seed, spread evenly (FNV-1a, 32 bits). */
function mixed(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

interface Bounds {
  readonly count: number;
  readonly minutes: number;
}

interface Chosen {
  readonly items: readonly Dilemma[];
  readonly score: readonly number[];
}

/** How many sets are looked at before the best so far is taken: some tenths of a second, and exact for a workshop's size. */
const mostLooks = 400_000;

/**
 * Searches all sets within the bounds, depth first in id order, leaving a branch when even one new principle and topic
 * per remaining item could not beat the best set found.
 */
function bestSet(items: readonly Dilemma[], bounds: Bounds): readonly Dilemma[] {
  let best: Chosen = { items: [], score: score([], bounds) };
  let looks = 0;
  const shortest = Math.min(...items.map((each) => each.data.minutes));
  const allPrinciples = new Set(items.flatMap((each) => each.data.principles)).size;
  const allTopics = new Set(items.flatMap((each) => each.data.topics)).size;
  const visit = (from: number, chosen: readonly Dilemma[], minutes: number): void => {
    const now = score(chosen, bounds);
    if (better(now, best.score)) best = { items: chosen, score: now };
    const room = Math.min(bounds.count - chosen.length, items.length - from, Math.floor((bounds.minutes - minutes) / shortest));
    const [principles = 0, topics = 0] = now;
    const bound = [
      Math.min(allPrinciples, principles + 3 * room),
      Math.min(allTopics, topics + 2 * room),
      Number.POSITIVE_INFINITY,
    ];
    if (room <= 0 || !better(bound, best.score)) return;
    for (let next = from; next < items.length && looks < mostLooks; next++) {
      const item = items[next];
      if (!item || minutes + item.data.minutes > bounds.minutes) continue;
      looks++;
      visit(next + 1, [...chosen, item], minutes + item.data.minutes);
    }
  };
  visit(0, [], 0);
  return best.items;
}

/** Principles covered, topics covered, then: all the minutes or items asked for, as far as they go. */
function score(chosen: readonly Dilemma[], bounds: Bounds): number[] {
  const principles = new Set(chosen.flatMap((each) => each.data.principles)).size;
  const topics = new Set(chosen.flatMap((each) => each.data.topics)).size;
  const used = chosen.reduce((sum, each) => sum + each.data.minutes, 0);
  return [principles, topics, Number.isFinite(bounds.minutes) ? used : chosen.length];
}

function better(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}
