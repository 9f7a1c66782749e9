import type { Command as Commander } from 'commander';
import type { Chosen } from '../compose/options.ts';
import { usual } from '../compose/options.ts';
import type { TemplateOption } from '../compose/template-front.ts';
import type { Template } from '../compose/templates.ts';
import { oneOf, usage, wholeNumber } from './arguments.ts';
import type { Terminal } from './terminal.ts';

type Options = Template['options'];

/** Adds a template's own options to a command as flags. */
export function declareTemplateOptions(command: Commander, options: Options, terminal: Terminal): void {
  for (const [name, option] of Object.entries(options)) {
    const flags = option.type === 'yes-no' ? `--${name} [yes]` : `--${name} <${option.type === 'number' ? 'number' : 'text'}>`;
    command.option(flags, describe(option, terminal));
  }
}

/** What an option is for, what may be written, and what is meant when nothing is. */
function describe(option: TemplateOption, terminal: Terminal): string {
  const values = option.type === 'choice' ? option.values.join(', ') : option.type === 'yes-no' ? yesNo(terminal).join(', ') : '';
  const standard = usual(option);
  const shown = typeof standard === 'boolean' ? yesNo(terminal)[standard ? 0 : 1] : standard;
  return [option.about ?? '', values, shown === '' ? '' : `(${shown})`].filter((part) => part !== '').join(' ');
}

function yesNo({ locale }: Terminal): [string, string] {
  return locale === 'sv' ? ['ja', 'nej'] : ['yes', 'no'];
}

/** The values that were given for a template's options; one that does not fit is a UsageError. */
export function readTemplateOptions(options: Options, given: Readonly<Record<string, unknown>>, terminal: Terminal): Chosen {
  const chosen = Object.entries(options).flatMap(([name, option]) => {
    const value = given[camelCase(name)];
    const read = value === undefined ? undefined : readOne(`--${name}`, { option, value }, terminal);
    return read === undefined ? [] : [[name, read] as const];
  });
  return Object.fromEntries(chosen);
}

function readOne(name: string, { option, value }: { option: TemplateOption; value: unknown }, terminal: Terminal) {
  switch (option.type) {
    case 'choice':
      return oneOf(terminal, { name, value, words: option.values });
    case 'number':
      return wholeNumber(terminal, { name, value, min: option.min, max: option.max });
    case 'text':
      return String(value);
    case 'yes-no':
      return answer(name, value, terminal);
  }
}

const answers: Readonly<Record<string, boolean>> = { ja: true, yes: true, true: true, nej: false, no: false, false: false };

/** A flag without a value is a yes. */
function answer(name: string, value: unknown, terminal: Terminal): boolean {
  if (value === true) return true;
  const said = answers[String(value).toLowerCase()];
  if (said !== undefined) return said;
  throw usage(terminal, {
    sv: `${name} ska vara ja eller nej, inte »${String(value)}«.`,
    en: `${name} should be yes or no, not “${String(value)}”.`,
  });
}

/** `card-size` as commander names it: `cardSize`. */
function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
