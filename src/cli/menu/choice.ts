import type { Message } from '../../diagnostics/diagnostic.ts';
import type { Prompter } from '../prompt.ts';
import type { Terminal } from '../terminal.ts';

/*
 * To add something that `etos` alone offers:
 *   1. write `menu/<name>.ts` with one exported const of type MenuChoice;
 *   2. list it in `choices.ts`, in the order in which somebody is likely to want it.
 */

/** What a choice may ask, and of whom. */
export interface Asking {
  readonly prompter: Prompter;
  readonly terminal: Terminal;
}

/** A command line, without `etos`. */
export type CommandLine = readonly string[];

/** Something that `etos` alone offers: it asks what is needed and gives the command lines that do it, in order. */
export interface MenuChoice {
  readonly id: string;
  /** One line, as what the person wants done. */
  readonly what: Message;
  commands(asking: Asking): Promise<readonly CommandLine[]>;
}
