import { Command as Commander, CommanderError, type CommanderError as Failure } from 'commander';
import { type Command, UsageError } from './command.ts';
import { declareEverywhere } from './everywhere.ts';
import type { Terminal } from './terminal.ts';

/** A command line taken apart: operands and options by name. */
export interface Parsed {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** Takes a command's words apart. Undefined when help was asked for (and shown); a wrong call is a UsageError. */
export async function parse(command: Command, words: readonly string[], terminal: Terminal): Promise<Parsed | undefined> {
  let help = '';
  const commander = declared(command, words, terminal).configureOutput({
    writeOut: (text) => {
      help += text;
    },
    writeErr: () => undefined,
    getOutHelpWidth: () => terminal.environment.width,
  });
  try {
    commander.parse([...words], { from: 'user' });
    return { operands: commander.args, options: commander.opts() };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code !== 'commander.helpDisplayed') throw wrongCall(error, command, terminal.locale === 'sv');
    await terminal.out(help);
    return undefined;
  }
}

/** A command with all that it declares, ready to parse words or to be described. */
export function declared(command: Command, words: readonly string[], terminal: Terminal): Commander {
  const sv = terminal.locale === 'sv';
  const commander = new Commander(`etos ${command.name}`)
    .exitOverride()
    .helpOption('-h, --help', sv ? 'visa den här hjälpen' : 'show this help')
    .configureHelp({ styleTitle: (title) => (sv ? (titles[title] ?? title) : title) });
  command.declare(commander, terminal, words);
  declareEverywhere(commander, terminal);
  return commander;
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Så här:',
  'Arguments:': 'Ord efter kommandot:',
  'Options:': 'Flaggor:',
};

function wrongCall(error: Failure, command: Command, sv: boolean): UsageError {
  const quoted = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const suggestion = /Did you mean (--?[\w-]+)/.exec(error.message)?.[1];
  const swedish: Readonly<Record<string, string>> = {
    'commander.unknownOption': `Flaggan »${quoted}« finns inte.`,
    'commander.optionMissingArgument': `Flaggan »${quoted}« behöver ett värde.`,
    'commander.missingArgument': `Det saknas något: ${quoted}.`,
    'commander.excessArguments': 'För många ord efter kommandot.',
  };
  const english = error.message.split('\n')[0]?.replace(/^error: /, '') ?? '';
  const first = sv ? (swedish[error.code] ?? english) : `${english[0]?.toUpperCase() ?? ''}${english.slice(1)}.`;
  const more = sv ? `Se »etos ${command.name} --help«.` : `See “etos ${command.name} --help”.`;
  return new UsageError(
    first,
    suggestion ? (sv ? `Menade du »${suggestion}«? ${more}` : `Did you mean “${suggestion}”? ${more}`) : more,
  );
}
