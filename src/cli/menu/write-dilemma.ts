import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { home, nearestBank } from '../home.ts';
import type { Asking, CommandLine, MenuChoice } from './choice.ts';

export const writeDilemma: MenuChoice = {
  id: 'new',
  what: { sv: 'Skriv ett eget dilemma', en: 'Write a dilemma of your own' },
  async commands(asking) {
    const bank = nearestBank(asking.terminal.environment.folder);
    return bank !== undefined && bank !== home ? [['new', 'dilemma']] : inNewBank(asking);
  },
};

/** What one writes oneself needs a bank of one's own; it is made first. */
async function inNewBank({ prompter, terminal }: Asking): Promise<readonly CommandLine[]> {
  const sv = terminal.locale === 'sv';
  terminal.tell({
    sv: 'Dina egna texter ligger i en mapp, en egen bank. Här finns ingen ännu, så den skapas först.',
    en: 'Your own texts lie in a folder, a bank of your own. There is none here yet, so it is made first.',
  });
  const folder = await prompter.ask({
    message: sv ? 'Vad ska mappen heta?' : 'What should the folder be named?',
    usual: sv ? 'var-bank' : 'our-bank',
    check: (text) => freeFolder(text, { folder: terminal.environment.folder, sv }),
  });
  const agency = await prompter.ask({
    message: sv ? 'Vad heter er myndighet eller enhet?' : 'What is your agency or unit called?',
    check: (text) => (text === '' ? (sv ? 'Skriv ett namn.' : 'Write a name.') : undefined),
  });
  return [
    ['init', folder, '--agency', agency, '--no-git-files', ...(sv ? [] : ['--lang', 'en'])],
    ['new', 'dilemma', '--bank', folder],
  ];
}

function freeFolder(name: string, at: { folder: string; sv: boolean }): string | undefined {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(name))
    return at.sv ? 'Skriv bokstäver, siffror, mellanslag och bindestreck.' : 'Write letters, digits, spaces and hyphens.';
  if (!existsSync(resolve(at.folder, name))) return undefined;
  return at.sv ? `»${name}« finns redan. Välj ett annat namn.` : `“${name}” already exists. Choose another name.`;
}
