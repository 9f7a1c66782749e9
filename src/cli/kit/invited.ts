import type { Command as Commander } from 'commander';
import { line } from '../../bank/kinds/fields.ts';
import type { Invited } from '../../compose/kit/kit.ts';
import { usage } from '../arguments.ts';
import type { Terminal } from '../terminal.ts';

/** The options that say it: `--place` and `--reply`. */
export function declareInvited(command: Commander, terminal: Terminal): void {
  const sv = terminal.locale === 'sv';
  command.option('--place <text>', sv ? 'var ni träffas' : 'where you meet');
  command.option('--reply <text>', sv ? 'svara senast' : 'reply by');
}

/** What an invitation should say, from options: one line each. */
export function readInvited(options: Readonly<Record<string, unknown>>, terminal: Terminal): Invited {
  const one = (name: 'place' | 'reply') => {
    if (options[name] === undefined) return undefined;
    const read = line.safeParse(String(options[name]));
    if (read.success) return read.data;
    throw usage(terminal, {
      sv: `--${name} ska vara en rad på högst 300 tecken.`,
      en: `--${name} should be one line of at most 300 characters.`,
    });
  };
  return { place: one('place'), reply: one('reply') };
}
