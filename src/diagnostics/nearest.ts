/**
 * The candidates that a mistyped word most likely meant, nearest first.
 * Distance is optimal string alignment (insert, delete, replace, swap neighbours), at most a third of the word's length;
 * a candidate that contains the word, or begins with it, counts as near.
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string[] {
  // One letter is as near to any other.
  const limit = word.length < 2 ? 0 : Math.max(1, Math.floor(word.length / 3));
  const wanted = fold(word);
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const folded = fold(candidate);
    const contains = wanted.length > 2 && folded.includes(wanted);
    const distance = folded === wanted ? 0 : contains ? 0.5 : editDistance(wanted, folded, limit);
    if (distance <= limit) found.push({ candidate, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return found.slice(0, most).map((f) => f.candidate);
}

function fold(word: string): string {
  // Most words are ids, and normalizing them took half of the time.
  if (/^[\0-\x7F]*$/.test(word)) return word.toLowerCase();
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Letters to insert, delete, replace or swap to make one word the other; more than `limit` means only that it is more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
