import { type ExitCode, exit } from '../command.ts';
import { Interrupted, openPrompter } from '../prompt.ts';
import type { Terminal } from '../terminal.ts';
import type { CommandLine } from './choice.ts';
import { choices } from './choices.ts';

/**
 * `etos` alone at a terminal: asks what is to be done and does it by the ordinary commands, each of which is shown, so that it
 * can be written directly the next time. The exit code is that of the last command that was run.
 */
export async function menu(terminal: Terminal, runLine: (line: CommandLine) => Promise<ExitCode>): Promise<ExitCode> {
  try {
    for (const line of await chosen(terminal)) {
      terminal.say(`\n> etos ${line.map(quoted).join(' ')}\n`);
      const code = await runLine(line);
      if (code !== exit.clean) return code;
    }
    return exit.clean;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    terminal.tell({ sv: 'Avbrutet.', en: 'Interrupted.' });
    return exit.interrupted;
  }
}

async function chosen(terminal: Terminal): Promise<readonly CommandLine[]> {
  const prompter = await openPrompter(terminal, false);
  try {
    const wanted = await prompter.ask({
      message: terminal.locale === 'sv' ? 'Vad vill du göra?' : 'What do you want to do?',
      choices: new Map(choices.map(({ id, what }) => [id, what[terminal.locale]])),
      check: () => undefined,
    });
    const choice = choices.find(({ id }) => id === wanted);
    return choice ? await choice.commands({ prompter, terminal }) : [];
  } finally {
    prompter.close();
  }
}

/** A word as it would be written at a shell. */
function quoted(word: string): string {
  return /^[\w./:@%+=,åäöÅÄÖ-]+$/.test(word) ? word : `"${word.replace(/(["\\$`])/g, '\\$1')}"`;
}
