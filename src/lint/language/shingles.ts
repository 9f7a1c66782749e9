/** The runs of three words that a text holds, as numbers, each once and in order; for comparing texts with each other. */
export type Shingles = Int32Array;

const run = 3;

/** The shingles of texts that are read as one. Capital and small letters, signs and blanks make no difference. */
export function shinglesOf(texts: readonly string[]): Shingles {
  const found: number[] = [];
  let [first, second] = [0, 0];
  let count = 0;
  for (const text of texts) {
    for (const third of wordNumbers(text)) {
      if (++count >= run) found.push(joined(first, second, third));
      first = second;
      second = third;
    }
  }
  const sorted = Int32Array.from(found).sort();
  return sorted.filter((shingle, at) => at === 0 || shingle !== sorted[at - 1]);
}

/** How many percent of the shorter text's shingles the other holds too. */
export function likeness(a: Shingles, b: Shingles): number {
  let common = 0;
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  const least = Math.min(a.length, b.length);
  return least === 0 ? 0 : Math.floor((100 * common) / least);
}

/** One number for every word of a text, the same for the same letters (FNV-1a). */
function wordNumbers(text: string): number[] {
  const numbers: number[] = [];
  let hash = start;
  for (let at = 0; at < text.length; at++) {
    const code = small(text.charCodeAt(at));
    if (code !== 0) hash = Math.imul(hash ^ code, 0x01000193);
    else if (hash !== start) {
      numbers.push(hash);
      hash = start;
    }
  }
  if (hash !== start) numbers.push(hash);
  return numbers;
}

const start = 0x811c9dc5 | 0;

/** A letter or digit made small; 0 for what stands between words. Beyond Latin-1 everything counts as a letter. */
function small(code: number): number {
  if (code < 0x80) {
    const letter = code | 0x20;
    return (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39) ? letter : 0;
  }
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code < 0x2070)) return 0;
  return code <= 0xde ? code + 0x20 : code;
}

function joined(first: number, second: number, third: number): number {
  return mixed(mixed(mixed(start, first), second), third);
}

function mixed(hash: number, word: number): number {
  return Math.imul((hash ^ word) + 0x9e3779b9, 0x85ebca6b) ^ (hash >>> 13);
}
