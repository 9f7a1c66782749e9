import type { Facts } from './facts.ts';

/**
 * What a rule that looks at all texts needs of each: gathered a text at a time, so that the threads which read a large bank
 * can do it, and `check` need not read ten thousand texts itself. `check` asks for it with `facts.gleaned`.
 */
export interface Gleaning<T> {
  /** The rule it is for. */
  readonly id: string;
  begin(): Gleaner<T>;
}

export interface Gleaner<T> {
  /** Facts of one text or of several. */
  take(facts: Pick<Facts, 'texts' | 'passages'>): void;
  /** Plain data or typed arrays, which can be sent to another thread. */
  done(): T;
}

/** What has been gleaned already, once for every thread, by rule. */
export type Gleaned = Readonly<Record<string, readonly unknown[]>>;

/** What is gleaned of some texts, each with its facts: what was gleaned of them before, or, when nothing was, what is gleaned now. */
export function gleanedOf<T>(
  gleaning: Gleaning<T>,
  texts: Iterable<Pick<Facts, 'texts' | 'passages'>>,
  before: Gleaned = {},
): readonly T[] {
  // What stands under a rule's id was gleaned by the same code, so it has the type its gleaning gives.
  if (Object.hasOwn(before, gleaning.id)) return before[gleaning.id] as readonly T[];
  const gleaner = gleaning.begin();
  for (const text of texts) gleaner.take(text);
  return [gleaner.done()];
}
