import type { Diagnostic, Message, Severity } from '../diagnostics/diagnostic.ts';
import type { Facts } from './facts.ts';

/*
 * To add a rule:
 *   1. write `rules/<id>.ts` with one exported const of type Rule: id, severity, what, why, good, bad, check;
 *   2. list it in `rules.ts`.
 * The tests run its examples; what, why, good and bad are also its page in the documentation.
 * `check` asks `facts` for what several rules need to know, and yields what it finds in any order.
 */

/** One thing that can be wrong with a bank, and how to see it. */
export interface Rule<Id extends string = string> {
  /** Lower-case words with hyphens; the file's name, and the code of every finding. */
  readonly id: Id;
  readonly severity: Severity;
  /** What the rule asks for, in one sentence. */
  readonly what: Message;
  /** What happens to readers or to the facilitator when it is broken. */
  readonly why: Message;
  readonly good: readonly Example[];
  readonly bad: readonly BadExample[];
  check(facts: Facts): Iterable<Finding>;
}

/** Files of a small bank, path → text. They are laid over the files of `exampleBank`. */
export interface Example {
  readonly files: Readonly<Record<string, string>>;
}

/** An example in which the rule finds something at exactly these places: `file:line:column`, in reading order. */
export interface BadExample extends Example {
  readonly at: readonly string[];
}

/** What a rule says; `lint` adds the rule's id, and its severity where the finding has none of its own. */
export type Finding = Omit<Diagnostic, 'code' | 'severity'> & Partial<Pick<Diagnostic, 'severity'>>;
