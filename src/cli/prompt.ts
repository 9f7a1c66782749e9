import type { Terminal } from './terminal.ts';

/** Something to ask a person at the terminal. */
export interface Question {
  /** The question itself, in the person's language. */
  readonly message: string;
  /** Answers to choose among, by id; without them the answer is written. */
  readonly choices?: ReadonlyMap<string, string> | undefined;
  /** The answer of somebody who only presses Enter. */
  readonly usual?: string | undefined;
  /** What is wrong with an answer; undefined when nothing is. */
  check(answer: string): string | undefined;
}

/** Asks questions, one at a time, until each has an answer that passes its check. An interrupted question throws Interrupted. */
export interface Prompter {
  ask(question: Question): Promise<string>;
  /** Gives the terminal back. */
  close(): void;
}

/** The person pressed Ctrl-C or ended the input: nothing is to be done. */
export class Interrupted extends Error {}

/** A prompter for a terminal: menus, or plain numbered questions where they were asked for. The terminal must have a dialogue. */
export async function openPrompter(terminal: Terminal, plain: boolean): Promise<Prompter> {
  const { dialogue } = terminal;
  if (!dialogue) throw new Error('nobody can be asked here');
  if (plain || dialogue.accessible) return (await import('./plain-prompts.ts')).plainPrompts(dialogue, terminal.locale);
  // Loaded only when somebody is really asked.
  return (await import('./prompts.ts')).menuPrompts(dialogue, terminal.locale);
}
