import type { Command as Commander } from 'commander';
import type { Terminal } from './terminal.ts';

/*
 * To add a command:
 *   1. write `commands/<name>.ts` with one exported const of type Command: name, summary in both languages, examples,
 *      options, and `run`, which returns an exit code;
 *   2. list it in `commands.ts` (its module is loaded only when it is run).
 */

/** What a command reports by its exit code. */
export const exit = { clean: 0, findings: 1, failure: 2, interrupted: 130 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** Anything wrong with how a command was called, or a file that could not be written: told to the user, exit code 2. */
export class UsageError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** A command of the face: how it is called, and what it does. */
export interface Command {
  readonly name: string;
  /** Adds arguments, options and help to a fresh commander command; `words` are those to be parsed, when options depend on them. */
  declare(command: Commander, terminal: Terminal, words: readonly string[]): void;
  /** Does it. `operands` are the words after the command, `options` what commander parsed. */
  run(operands: readonly string[], options: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ExitCode>;
}
