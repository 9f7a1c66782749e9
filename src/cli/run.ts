import { templateNames } from '../compose/template-list.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { type ExitCode, exit, UsageError } from './command.ts';
import { type CommandName, commands } from './commands.ts';
import { askedFor, fromCommand } from './everywhere.ts';
import { overview } from './overview.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command line (without `node` and the script) and says how it went by its exit code. Never throws for what a user does. */
export async function run(words: readonly string[], given: Terminal): Promise<ExitCode> {
  const terminal = askedFor(given, words);
  const line = fromCommand(words);
  try {
    return await runLine(line, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.say(error.hint ? `${error.message}\n${error.hint}` : error.message);
    return exit.failure;
  }
}

async function runLine(line: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = line;
  if (name === undefined && terminal.dialogue) {
    const { menu } = await import('./menu/menu.ts');
    return menu(terminal, (chosen) => runLine(chosen, terminal));
  }
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    await terminal.out(overview(terminal.locale));
    return exit.clean;
  }
  return runCommand(name === 'help' ? [...rest, '--help'] : line, terminal);
}

async function runCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const name = words[0] ?? '';
  if (!isCommand(name)) throw unknownCommand(name, terminal);
  const [command, { parse }] = await Promise.all([commands[name].load(), import('./parse.ts')]);
  const parsed = await parse(command, words.slice(1), terminal);
  return parsed ? command.run(parsed.operands, parsed.options, terminal) : exit.clean;
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

function unknownCommand(name: string, terminal: Terminal): UsageError {
  if (isTemplate(name)) return templateAsCommand(name, terminal);
  const near = nearest(name, Object.keys(commands), 1)[0];
  const sv = terminal.locale === 'sv';
  const what = name.startsWith('-') ? (sv ? 'flaggan' : 'option') : sv ? 'kommandot' : 'command';
  return new UsageError(
    sv ? `etos har inte ${what} »${name}«.` : `etos has no ${what} “${name}”.`,
    near
      ? sv
        ? `Menade du »etos ${near}«?`
        : `Did you mean “etos ${near}”?`
      : sv
        ? 'Alla kommandon: etos --help'
        : 'All commands: etos --help',
  );
}

function isTemplate(name: string): boolean {
  return (templateNames as readonly string[]).includes(name);
}

/** Whoever writes `etos cards` has understood the templates; only the word before is missing. */
function templateAsCommand(name: string, terminal: Terminal): UsageError {
  return terminal.locale === 'sv'
    ? new UsageError(`»${name}« är en mall och inget kommando.`, `Skriv »etos make ${name}«.`)
    : new UsageError(`“${name}” is a template and not a command.`, `Write “etos make ${name}”.`);
}
