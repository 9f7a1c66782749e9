import type { OccasionBlock } from '../occasion.ts';

/** The longest time without a break: its minutes, and the block in its middle, before which a break would fall best. */
export function longestStretch(blocks: readonly OccasionBlock[]): { minutes: number; before: OccasionBlock | undefined } {
  let longest: readonly OccasionBlock[] = [];
  let now: OccasionBlock[] = [];
  for (const block of blocks) {
    now = block.kind === 'break' ? [] : [...now, block];
    if (sum(now) > sum(longest)) longest = now;
  }
  const middle = (longest[0]?.start ?? 0) + sum(longest) / 2;
  const inner = longest.slice(1);
  const before = [...inner].sort((a, b) => Math.abs(a.start - middle) - Math.abs(b.start - middle))[0];
  return { minutes: sum(longest), before };
}

function sum(blocks: readonly OccasionBlock[]): number {
  return blocks.reduce((minutes, block) => minutes + block.minutes, 0);
}
