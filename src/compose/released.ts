import type { EntryOf } from '../bank/bank.ts';

type Inject = EntryOf<'case'>['data']['injects'][number];

/** The main number of an inject: 2 of `2a`. */
function mainOf(number: string): number {
  return Number.parseInt(number, 10);
}

/** True for one of several ways on, such as `2a`. */
export function isBranch({ number }: Pick<Inject, 'number'>): boolean {
  return /[a-z]$/.test(number);
}

/**
 * The injects that have been handed out when those named have, in the order of the case: what they follow has been too.
 * `3` is 1, 2 and 3, and no branch, for which one was taken is not in the number; `2a,3` says it. Nothing named is the first.
 */
export function released<Each extends Inject>(injects: readonly Each[], upto: readonly string[]): Each[] {
  if (upto.length === 0) return injects.slice(0, 1);
  const highest = Math.max(...upto.map(mainOf));
  const named = new Set(upto);
  return injects.filter((each) => named.has(each.number) || (!isBranch(each) && mainOf(each.number) <= highest));
}

/** What each inject can be followed by: those that say so by `after`, else by the next main number. */
export function followers<Each extends Inject>(injects: readonly Each[]): ReadonlyMap<Each, readonly Each[]> {
  return new Map(injects.map((each) => [each, followersOf(each, injects)]));
}

function followersOf<Each extends Inject>(from: Each, injects: readonly Each[]): Each[] {
  const said = injects.filter((each) => each !== from && (each.after ?? usualAfter(each, injects)) === from.number);
  // A branch leads on to the next main inject, unless something says that it follows this very branch.
  if (said.length > 0 || !isBranch(from)) return said;
  const next = injects.find((each) => !isBranch(each) && mainOf(each.number) === mainOf(from.number) + 1);
  return next ? [next] : [];
}

/** `2a` follows 2; 3 follows 2 when 2 has no branches, else its branches. */
function usualAfter<Each extends Inject>(each: Each, injects: readonly Each[]): string | undefined {
  const main = mainOf(each.number);
  if (isBranch(each)) return String(main);
  const before = String(main - 1);
  return injects.some((other) => isBranch(other) && mainOf(other.number) === main - 1) ? undefined : before;
}
