import type { Command } from './command.ts';
import { declared } from './parse.ts';
import type { Terminal } from './terminal.ts';

/** A command as it is described: in help, in the manual, to a shell that completes. */
export interface CommandSpec {
  readonly name: string;
  /** One sentence, in the terminal's language, as is all that follows. */
  readonly summary: string;
  /** What stands after the name: `[options] [ids...]`. */
  readonly usage: string;
  /** Command lines that can be tried as they stand, with what they do below some of them. */
  readonly examples: string;
  readonly operands: readonly { readonly name: string; readonly about: string }[];
  readonly options: readonly OptionSpec[];
}

/** One option of a command. */
export interface OptionSpec {
  /** As in help: `-t, --topic <id>`. */
  readonly flags: string;
  readonly long: string;
  readonly short?: string;
  /** Whether a word must follow. */
  readonly takesValue: boolean;
  readonly about: string;
}

/** Describes a command as it declares itself. */
export function specOf(command: Command, terminal: Terminal): CommandSpec {
  const commander = declared(command, [], terminal);
  let help = '';
  commander.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  commander.outputHelp();
  const options = commander.createHelp().visibleOptions(commander);
  return {
    name: command.name,
    summary: commander.summary(),
    usage: commander.usage(),
    examples: help.slice(0, help.indexOf(commander.helpInformation())).trimEnd(),
    operands: commander.registeredArguments.map((each) => ({ name: each.name(), about: each.description })),
    options: options.map((each) => ({
      flags: each.flags,
      long: each.long ?? each.short ?? '',
      ...(each.short && each.long ? { short: each.short } : {}),
      takesValue: each.required,
      about: each.description,
    })),
  };
}
