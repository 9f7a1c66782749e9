/** A block of an agenda with its place in the day: minutes after midnight. */
export interface Timed {
  readonly start: number;
  readonly end: number;
}

/** Gives each block its clock time, one after another from `start` (minutes after midnight). */
export function timed<Block extends { readonly minutes: number }>(blocks: readonly Block[], start: number): (Block & Timed)[] {
  let at = start;
  return blocks.map((block) => {
    const from = at;
    at += block.minutes;
    return { ...block, start: from, end: at };
  });
}

/** All minutes of an agenda. */
export function totalMinutes(blocks: readonly { readonly minutes: number }[]): number {
  return blocks.reduce((sum, block) => sum + block.minutes, 0);
}

/**
 * The blocks to cut first when time runs short: those marked optional, the last first, for when it is noticed that time
 * runs short the earlier ones are over.
 */
export function cutOrder<Block extends { readonly optional: boolean }>(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.optional).reverse();
}

/** An agenda made to fit: what is left, what was cut, and how many minutes it is still too long. */
export interface Fitted<Block> {
  readonly blocks: readonly Block[];
  readonly cut: readonly Block[];
  readonly over: number;
}

/** Cuts optional blocks, in cutting order, until the agenda fits in `minutes`. */
export function fitTo<Block extends { readonly minutes: number; readonly optional: boolean }>(
  blocks: readonly Block[],
  minutes: number,
): Fitted<Block> {
  const cut: Block[] = [];
  let left = [...blocks];
  for (const block of cutOrder(blocks)) {
    if (totalMinutes(left) <= minutes) break;
    cut.push(block);
    left = left.filter((each) => each !== block);
  }
  return { blocks: left, cut, over: Math.max(0, totalMinutes(left) - minutes) };
}

/** A block made shorter than its file says. */
export interface Shortened<Block> {
  readonly block: Block;
  readonly from: number;
}

/**
 * Takes `over` minutes from the blocks that can give some, a minute at a time from the one with most to give, the last of
 * several first. `least` is the fewest minutes that a block is any use in. What cannot be taken is still over.
 */
export function shorten<Block extends { readonly minutes: number }>(
  blocks: readonly Block[],
  over: number,
  least: (block: Block) => number,
): { readonly blocks: readonly Block[]; readonly shortened: readonly Shortened<Block>[]; readonly over: number } {
  const spare = blocks.map((block) => Math.max(0, block.minutes - least(block)));
  const taken = blocks.map(() => 0);
  let left = over;
  for (; left > 0; left--) {
    const most = Math.max(...spare);
    if (most <= 0) break;
    const at = spare.lastIndexOf(most);
    spare[at] = most - 1;
    taken[at] = (taken[at] ?? 0) + 1;
  }
  const after = blocks.map((block, at) =>
    (taken[at] ?? 0) > 0 ? { ...block, minutes: block.minutes - (taken[at] ?? 0) } : block,
  );
  const shortened = after.flatMap((block, at) => ((taken[at] ?? 0) > 0 ? [{ block, from: blocks[at]?.minutes ?? 0 }] : []));
  return { blocks: after, shortened, over: left };
}
