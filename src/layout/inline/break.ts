/** A place where a line may end, with where that line ends and the next one starts on the endless line. */
export interface Candidate {
  readonly end: number;
  readonly start: number;
  /** What it costs to end a line here; 0 at a space. */
  readonly cost: number;
}

/**
 * Chooses where lines end so that the ragged edge is as even as it can be over the whole paragraph: the sum of squared empty
 * shares, after Knuth and Plass (1981) without stretching. The first candidate is the beginning, the last the end of the text.
 * Gives the chosen candidates without the first, and the emptiest share among all lines but the last.
 */
export function breakLines(candidates: readonly Candidate[], width: number): { ends: number[]; emptiest: number } {
  const last = candidates.length - 1;
  const total = new Float64Array(last + 1);
  const from = new Int32Array(last + 1);
  const most = width + slack;
  // This is the innermost loop of all: a share squared and a hundredfold is (lacking × perPoint)².
  const perPoint = 10 / width;
  for (let end = 1; end <= last; end++) {
    const { end: right, cost: closing } = candidates[end] ?? nowhere;
    let least = Number.POSITIVE_INFINITY;
    for (let start = end - 1; start >= 0; start--) {
      const { start: left, cost: opening } = candidates[start] ?? nowhere;
      const length = right - left;
      // A word wider than the line must still go somewhere.
      if (length > most && start < end - 1) break;
      let sum = total[start] ?? 0;
      if (end === last) sum += lastLineCost(length / width, opening);
      else if (length < width) sum += ((width - length) * perPoint) ** 2;
      if (opening > 0 && closing > 0 && end < last) sum += twoInARow;
      if (sum < least) {
        least = sum;
        from[end] = start;
      }
    }
    total[end] = least + perLine + closing;
  }
  return chosen(candidates, from, width);
}

/** Sums of rounded widths may pass the measure by less than anyone can see; points. */
const slack = 0.01;

const nowhere: Candidate = { end: 0, start: 0, cost: 0 };

/** The last line may be as short as it likes, but not one scrap of a word. */
function lastLineCost(full: number, opening: number): number {
  return (full < 0.12 ? shortLast : 0) + (opening > 0 ? dividedLast : 0);
}

/** Weighed against 100 × (empty share)²: a line that is a tenth empty costs 1. */
const perLine = 0.5;
const shortLast = 2;
const dividedLast = 3;
const twoInARow = 3;

function lengthOf(candidates: readonly Candidate[], start: number, end: number): number {
  return (candidates[end]?.end ?? 0) - (candidates[start]?.start ?? 0);
}

function chosen(candidates: readonly Candidate[], from: Int32Array, width: number): { ends: number[]; emptiest: number } {
  const ends: number[] = [];
  let emptiest = 0;
  for (let end = candidates.length - 1; end > 0; end = from[end] ?? 0) {
    if (ends.length > 0) emptiest = Math.max(emptiest, 1 - lengthOf(candidates, from[end] ?? 0, end) / width);
    ends.push(end);
  }
  return { ends: ends.reverse(), emptiest };
}
