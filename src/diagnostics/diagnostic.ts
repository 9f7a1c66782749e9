/** A sentence in every language the program speaks; written once, beside the check that says it. */
export interface Message {
  readonly sv: string;
  readonly en: string;
}

/** How much a finding weighs: an `error` makes a bank unsound, a `warning` should be looked at, `info` is for knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a text: 1-based line and column (UTF-16 code units, as editors count), and 0-based offset. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a text, from `start` up to but not including `end`. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** One finding: what is wrong (`message`), where (`file`, `span`), and what to do about it (`hint`). */
export interface Diagnostic {
  /** The rule's name, as in `etos explain CODE`: lower-case words with hyphens. */
  readonly code: string;
  readonly severity: Severity;
  /** Path relative to the bank's folder, with `/` on every system; empty when no file is at fault. */
  readonly file: string;
  readonly span?: Span;
  readonly message: Message;
  readonly hint?: Message;
  /** What mends it without a person: mechanical, and never a change of meaning. */
  readonly fix?: readonly Edit[];
}

/** Letters of a file, by offsets in its text as read, that other letters take the place of. */
export interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What every stage hands on: its value, whole as far as it could be made, and what it found on the way. */
export interface Checked<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** True when some finding is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}

/** Findings in reading order: file, then place, then code. Files are compared by code unit, so the order is the same everywhere. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...diagnostics].sort(
    (a, b) =>
      order(a.file, b.file) ||
      (a.span?.start.offset ?? -1) - (b.span?.start.offset ?? -1) ||
      order(a.code, b.code) ||
      order(a.message.en, b.message.en),
  );
}
