import type { Message, Severity } from '../diagnostics/diagnostic.ts';
import type { Reading } from './read/reading.ts';

/*
 * What a PDF must keep. To add a condition: write it in the file of its group in `groups/`, under an id (the failure condition's
 * number in the Matterhorn Protocol 1.1, the clause of ISO 19005-2 after `A-`, or a word where a validator is silent), with what
 * is wrong and what to do; report it in the group's `check`; break a good file so in `test/check-pdf/`. A new group is listed in
 * `groups.ts`.
 */

/** One thing that can be wrong, in words for those who must mend it. */
export interface Condition {
  readonly what: Message;
  readonly todo: Message;
  /** An error unless given. */
  readonly severity?: Severity;
}

/** Where in a file something was found. */
export interface Place {
  /** From 1. */
  readonly page?: number;
  /** The structure element, the font or the annotation that it is about: `Figure`, `H2 “Inledning”`. */
  readonly element?: string;
}

export interface Found extends Place {
  readonly id: string;
}

export type Report<Id extends string> = (id: Id, place?: Place) => void;

/** Conditions that are looked at together. */
export interface Group {
  readonly conditions: Readonly<Record<string, Condition>>;
  check(reading: Reading): Found[];
}

/** Makes a group; what `check` may report is held to the conditions given. */
export function group<Id extends string>(
  conditions: Readonly<Record<Id, Condition>>,
  check: (reading: Reading, report: Report<Id>) => void,
): Group {
  return {
    conditions,
    check(reading) {
      const found: Found[] = [];
      check(reading, (id, place = {}) => found.push({ id, ...place }));
      return found;
    },
  };
}

/** A condition in both languages: what is wrong, then what to do. */
export function condition(what: readonly [sv: string, en: string], todo: readonly [sv: string, en: string]): Condition {
  return { what: { sv: what[0], en: what[1] }, todo: { sv: todo[0], en: todo[1] } };
}

/** The same, for what may be right but should be looked at. */
export function doubt(what: readonly [sv: string, en: string], todo: readonly [sv: string, en: string]): Condition {
  return { ...condition(what, todo), severity: 'warning' };
}
