import { Command as Commander, CommanderError, type CommanderError as Failure } from 'commander';
import type { Message } from '../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../i18n/language.ts';
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
    if (error.code !== 'commander.helpDisplayed') throw wrongCall(error, command, terminal.locale);
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
    .configureHelp({ styleTitle: (title) => titles[title]?.[terminal.locale] ?? title });
  command.declare(commander, terminal, words);
  declareEverywhere(commander, terminal);
  return commander;
}

const titles: Readonly<Record<string, Message>> = {
  'Usage:': { sv: 'Så här:', en: 'Usage:' },
  'Arguments:': { sv: 'Ord efter kommandot:', en: 'Arguments:' },
  'Options:': { sv: 'Flaggor:', en: 'Options:' },
};

function wrongCall({ code, message }: Failure, command: Command, locale: LanguageCode): UsageError {
  const quoted = /'([^']+)'/.exec(message)?.[1] ?? '';
  const suggestion = /Did you mean (--?[\w-]+)/.exec(message)?.[1];
  const near = suggestion && { sv: `Menade du »${suggestion}«? `, en: `Did you mean “${suggestion}”? ` };
  const more = { sv: `Se »etos ${command.name} --help«.`, en: `See “etos ${command.name} --help”.` };
  const first = (wrong[code] ?? wrongSomehow)(quoted);
  return new UsageError(first[locale], `${near ? near[locale] : ''}${more[locale]}`);
}

/** What commander finds wrong with a call, by its code. */
const wrong: Readonly<Record<string, (quoted: string) => Message>> = {
  'commander.unknownOption': (quoted) => ({
    sv: `Flaggan »${quoted}« finns inte.`,
    en: `There is no option “${quoted}”.`,
  }),
  'commander.optionMissingArgument': (quoted) => ({
    sv: `Flaggan »${quoted}« behöver ett värde.`,
    en: `The option “${quoted}” needs a value.`,
  }),
  'commander.missingArgument': (quoted) => ({ sv: `Det saknas något: ${quoted}.`, en: `Something is missing: ${quoted}.` }),
  'commander.excessArguments': () => ({ sv: 'För många ord efter kommandot.', en: 'Too many words after the command.' }),
};

function wrongSomehow(): Message {
  return { sv: 'Kommandot går inte att förstå.', en: 'The command cannot be understood.' };
}
