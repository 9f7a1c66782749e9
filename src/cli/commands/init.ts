import { relative, resolve } from 'node:path';
import { languages } from '../../i18n/language.ts';
import { oneOf } from '../arguments.ts';
import { type Command, exit } from '../command.ts';
import { bankFiles } from '../init/bank-files.ts';
import { plainText } from '../new/plain-text.ts';
import type { Terminal } from '../terminal.ts';
import { writeFolder } from '../write-folder.ts';

/** `etos init`: a bank of one's own that lints clean and prints, with one of each kind. */
export const init: Command = {
  name: 'init',
  declare(command, terminal) {
    const sv = terminal.locale === 'sv';
    const summary = sv
      ? 'Skapa en egen bank, med ett exempel av varje sort'
      : 'Make a bank of your own, with an example of each kind';
    command.summary(summary).description(summary);
    command.argument(
      '[folder]',
      sv
        ? 'en mapp som är tom eller inte finns (annars den du står i)'
        : 'a folder that is empty or does not exist (else the one you are in)',
    );
    command.option('--name <name>', sv ? 'bankens namn' : 'the bank’s name');
    command.option(
      '--agency <name>',
      sv ? 'myndighetens namn, som står på det som skrivs ut' : 'the agency’s name, which stands on what is printed',
    );
    command.option('-l, --lang <language>', sv ? 'bankens språk: sv eller en (sv)' : 'the bank’s language: sv or en (sv)');
    command.option('--no-git-files', sv ? 'utan .github, .githooks och .gitignore' : 'without .github, .githooks and .gitignore');
    command.addHelpText('before', () => `  etos init min-bank\n  etos init min-bank --agency "Länskontoret"\n`);
  },
  async run(operands, options, terminal) {
    const { folder } = terminal.environment;
    const target = resolve(folder, operands[0] ?? '.');
    const gitFiles = options.gitFiles !== false;
    const files = bankFiles({
      lang: oneOf(terminal, { name: '--lang', value: options.lang, words: languages }) ?? 'sv',
      name: nameFrom(options.name, '--name', terminal),
      agency: nameFrom(options.agency, '--agency', terminal),
      gitFiles,
    });
    writeFolder(target, files, terminal);
    const shown = relative(folder, target) || '.';
    await terminal.out(`${shown}\n`);
    tellNext(shown, gitFiles, terminal);
    return exit.clean;
  },
};

function nameFrom(value: unknown, name: string, terminal: Terminal): string | undefined {
  return value === undefined ? undefined : plainText(terminal, { name, text: String(value), most: 300 });
}

function tellNext(folder: string, gitFiles: boolean, terminal: Terminal): void {
  const enter = folder === '.' ? '' : `\n  cd ${/\s/.test(folder) ? `"${folder}"` : folder}`;
  const hook = gitFiles ? '\n  git config core.hooksPath .githooks' : '';
  terminal.tell({
    sv: `Banken är klar. Börja med README.md, eller pröva:${enter}\n  etos lint\n  etos pack\n  etos new${hook}`,
    en: `The bank is ready. Begin with README.md, or try:${enter}\n  etos lint\n  etos pack\n  etos new${hook}`,
  });
}
