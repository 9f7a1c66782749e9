import type { Command as Commander } from 'commander';
import type { Message } from '../diagnostics/diagnostic.ts';
import type { Terminal } from './terminal.ts';

/** Options that every command has, and that may also stand before the command's name. */
const everywhere: readonly { readonly flags: string; readonly about: Message }[] = [
  {
    flags: '--locale <language>',
    about: { sv: 'språk i terminalen: sv eller en', en: 'language in the terminal: sv or en' },
  },
  { flags: '--no-input', about: { sv: 'fråga inget', en: 'ask nothing' } },
  {
    flags: '--accessible',
    about: {
      sv: 'fråga med numrerade rader, för skärmläsare (även: ETOS_ACCESSIBLE=1)',
      en: 'ask with numbered lines, for screen readers (also: ETOS_ACCESSIBLE=1)',
    },
  },
];

/** Adds them to a command that does not declare them itself. */
export function declareEverywhere(commander: Commander, terminal: Terminal): void {
  for (const { flags, about } of everywhere) {
    const [long = ''] = flags.split(' ');
    if (!commander.options.some((option) => option.long === long)) commander.option(flags, about[terminal.locale]);
  }
}

/** The words from the command's name on: options for every command that stand before it are taken off. */
export function fromCommand(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  if (first === '--locale') return fromCommand(words.slice(2));
  return first === '--no-input' || first === '--accessible' || first.startsWith('--locale=')
    ? fromCommand(words.slice(1))
    : words;
}

/**
 * The terminal as it was asked to be: nobody is asked with `--no-input`, and in plain lines with
 * `--accessible`, where nothing is redrawn either.
 */
export function askedFor(terminal: Terminal, words: readonly string[]): Terminal {
  const plain = words.includes('--accessible');
  const shown: Terminal = plain ? { ...terminal, live: undefined } : terminal;
  if (!terminal.dialogue || words.includes('--no-input')) return { ...shown, dialogue: undefined };
  return plain ? { ...shown, dialogue: { ...terminal.dialogue, accessible: true } } : shown;
}
