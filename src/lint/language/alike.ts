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
  const holders = new Map<number, number[]>();
  const found: Alike[] = [];
  for (const [second, shingles] of texts.entries()) {
    const shared = new Map<number, number>();
    let sampled = 0;
    for (const shingle of shingles) {
      if (shingle % sample !== 0) continue;
      sampled++;
      const others = holders.get(shingle);
      for (const first of others ?? []) shared.set(first, (shared.get(first) ?? 0) + 1);
      if (!others) holders.set(shingle, [second]);
      else if (others.length < most) others.push(second);
    }
    const best = bestOf(shared, { texts, second, least: (sampled * percent) / 250, mayPair });
    if (best && best.percent >= percent) found.push(best);
  }
  return found;
}

interface Wanted {
  readonly texts: readonly Shingles[];
  readonly second: number;
  /** So many shared samples make it worth comparing the two in full. */
  readonly least: number;
  readonly mayPair: (first: number, second: number) => boolean;
}

function bestOf(shared: ReadonlyMap<number, number>, { texts, second, least, mayPair }: Wanted): Alike | undefined {
  let best: Alike | undefined;
  for (const [first, count] of shared) {
    if (count < least || !mayPair(first, second)) continue;
    const [a, b] = [texts[first], texts[second]];
    const percent = a && b ? likeness(a, b) : 0;
    if (percent > (best?.percent ?? 0)) best = { first, second, percent };
  }
  return best;
}
