import { likeness, type Shingles } from './shingles.ts';

/** Two of the texts compared, by their places in the list, and how alike they are in percent. */
export interface Alike {
  readonly first: number;
  readonly second: number;
  readonly percent: number;
}

/** Every fourth shingle is looked up; in a text of a hundred words that leaves some twenty to be found by. */
const sample = 4;
/** A shingle that more texts share than this is a phrase of the house, and says nothing of which two are alike. */
const most = 40;

/**
 * For each text the earlier one that it is most like, where that is at least `percent`. Compares only texts that share
 * some rare shingle, so that ten thousand texts take a moment; `mayPair` says which pairs count.
 */
export function alikeIn(
  texts: readonly Shingles[],
  percent: number,
  mayPair: (first: number, second: number) => boolean,
): Alike[] {
  const holders = new Holders(texts);
  const counts = new Uint32Array(texts.length);
  const found: Alike[] = [];
  for (const [second, shingles] of texts.entries()) {
    const shared: number[] = [];
    let sampled = 0;
    for (const shingle of shingles) {
      if (shingle % sample !== 0) continue;
      sampled++;
      for (const first of holders.with(shingle, second)) {
        if (first === second) continue;
        if (counts[first] === 0) shared.push(first);
        counts[first] = (counts[first] ?? 0) + 1;
      }
    }
    const likely = shared.filter((first) => (counts[first] ?? 0) >= (sampled * percent) / 250);
    for (const first of shared) counts[first] = 0;
    const best = bestOf(likely, { texts, second, mayPair });
    if (best && best.percent >= percent) found.push(best);
  }
  return found;
}

/** Which texts hold a sampled shingle. Most shingles stand in one text, which is noted without a list of its own. */
class Holders {
  readonly #mask: number;
  readonly #keys: Int32Array;
  /** One more than the only text that holds it; below 0 the place of its list; 0 in a free slot. */
  readonly #texts: Int32Array;
  readonly #lists: number[][] = [nobody];

  constructor(texts: readonly Shingles[]) {
    const slots = 2 ** Math.ceil(Math.log2(texts.reduce((sum, each) => sum + sampledIn(each), 0) * 1.5 + 16));
    this.#mask = slots - 1;
    this.#keys = new Int32Array(slots);
    this.#texts = new Int32Array(slots);
  }

  /** Notes that a text holds a shingle, and gives those that do, as many as are noted, in their order. */
  with(shingle: number, text: number): readonly number[] {
    let slot = (Math.imul(shingle, salt) >>> 9) & this.#mask;
    while (this.#texts[slot] !== 0 && this.#keys[slot] !== shingle) slot = (slot + 1) & this.#mask;
    const before = this.#texts[slot] ?? 0;
    if (before === 0) {
      this.#keys[slot] = shingle;
      this.#texts[slot] = text + 1;
      return nobody;
    }
    if (before > 0) this.#texts[slot] = 1 - this.#lists.push([before - 1]);
    const list = this.#lists[-(this.#texts[slot] ?? 0)] ?? nobody;
    if (list.length < most) list.push(text);
    return list;
  }
}

/** How many of a text's shingles are looked up. */
function sampledIn(shingles: Shingles): number {
  let count = 0;
  for (const shingle of shingles) if (shingle % sample === 0) count++;
  return count;
}

const nobody: number[] = [];
/** Another in every process, so that nobody can write texts whose shingles crowd together. */
const salt = Math.floor(Math.random() * 0x7fffffff) | 1;

interface Wanted {
  readonly texts: readonly Shingles[];
  readonly second: number;
  readonly mayPair: (first: number, second: number) => boolean;
}

/** Of texts that share so many samples that it is worth comparing them in full, the one that is most alike. */
function bestOf(likely: readonly number[], { texts, second, mayPair }: Wanted): Alike | undefined {
  let best: Alike | undefined;
  for (const first of likely) {
    if (!mayPair(first, second)) continue;
    const [a, b] = [texts[first], texts[second]];
    const percent = a && b ? likeness(a, b) : 0;
    if (percent > (best?.percent ?? 0)) best = { first, second, percent };
  }
  return best;
}
