import type { lintLevels } from '../bank/config.ts';
import type { KindName } from '../bank/kinds/kind.ts';
import type { Diagnostic, Message, Severity } from '../diagnostics/diagnostic.ts';
import type { Facts } from './facts.ts';

/*
 * To add a rule:
 *   1. write `rules/<id>.ts` with one exported const of type Rule: id, group, scope, severity, what, why, good, bad, check;
 *   2. list it in `rules.ts`.
 * The tests run its examples; what, why, good and bad are also its page in the documentation.
 * `check` asks `facts` for what several rules need to know, and yields what it finds in any order.
 */

/** What a rule is about; the documentation lists rules by it. */
export const groups = [
  'files',
  'references',
  'structure',
  'craft',
  'language',
  'privacy',
  'law',
  'accessibility',
  'bank',
] as const;
export type Group = (typeof groups)[number];

/** How much a rule's findings weigh, or that they are not shown at all; lightest first. */
export type Level = (typeof lintLevels)[number];

/** How far a text has come; a draft may be thinner than what is published. */
export const statuses = ['draft', 'review', 'published', 'retired'] as const;
export type Status = (typeof statuses)[number];

/** One thing that can be wrong with a bank, and how to see it. */
export interface Rule<Id extends string = string> {
  /** Lower-case words with hyphens; the file's name, and the code of every finding. */
  readonly id: Id;
  readonly group: Group;
  /**
   * What `check` looks at. `text`: one text at a time, handed facts in which no other text exists; what it finds is kept
   * with the text's digest and not worked out again until the text, etos.yaml or laws.yaml has changed. `beside`: a text,
   * its translations, and the names of all others. `bank`: all texts at once, so not with `--changed`.
   */
  readonly scope: 'text' | 'beside' | 'bank';
  /** The kinds of text that a `text` rule can find anything in, where it is not all: others are not shown to it. */
  readonly kinds?: readonly KindName[];
  readonly severity: Severity;
  /** The most that findings weigh in texts of a status, where it differs from what `levels.ts` says of the group. */
  readonly levels?: Readonly<Partial<Record<Status, Level>>>;
  /** What etos.yaml may set, with what holds when it does not: `readability: { max: 50 }`. */
  readonly options?: Readonly<Record<string, Option>>;
  /** Finds something else tomorrow than today, by `settings.today`. */
  readonly timely?: true;
  /** What the rule asks for, in one sentence. */
  readonly what: Message;
  /** What happens to readers or to the facilitator when it is broken. */
  readonly why: Message;
  readonly good: readonly Example[];
  readonly bad: readonly BadExample[];
  check(facts: Facts, settings: RuleSettings): Iterable<Finding>;
}

/** One option of a rule: a whole number from `min` to `max`, or a list of words. */
export type Option =
  | { readonly what: Message; readonly default: number; readonly min: number; readonly max: number }
  | { readonly what: Message; readonly default: readonly string[] };

/** What etos.yaml and the day say to a rule; options by the file that is judged, since folders may differ. */
export interface RuleSettings {
  /** A number that the rule declares as an option. */
  number(name: string, file: string): number;
  /** A list of words that the rule declares as an option. */
  words(name: string, file: string): readonly string[];
  /** The day, `2026-11-20`; undefined when the caller does not say, and then nothing is too old. */
  readonly today?: string;
}

/** Files of a small bank, path → text. They are laid over the files of `exampleBank`. */
export interface Example {
  readonly files: Readonly<Record<string, string>>;
}

/** An example in which the rule finds something at exactly these places: `file:line:column`, in reading order. */
export interface BadExample extends Example {
  readonly at: readonly string[];
  /** The text of a file after `--fix`, for rules whose findings can be mended without a person. */
  readonly fixed?: Readonly<Record<string, string>>;
}

/** What a rule says; `lint` adds the rule's id, and its severity where the finding has none of its own. */
export type Finding = Omit<Diagnostic, 'code' | 'severity'> & Partial<Pick<Diagnostic, 'severity'>>;
