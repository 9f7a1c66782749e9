import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { discover } from '../../bank/discover.ts';
import { loadBank } from '../../bank/load.ts';
import { migrationsFrom, newestSchema } from '../../bank/migrations.ts';
import { usage } from '../arguments.ts';
import { type Command, exit } from '../command.ts';
import { home, nearestBank } from '../home.ts';
import type { Terminal } from '../terminal.ts';
import { writeWhole } from '../write-file.ts';

/** `etos migrate`: a bank in the form that this etos reads. */
export const migrate: Command = {
  name: 'migrate',
  declare(command, terminal) {
    const sv = terminal.locale === 'sv';
    const summary = sv
      ? 'Skriv om en bank till den form som den här versionen av etos läser'
      : 'Rewrite a bank in the form that this version of etos reads';
    command.summary(summary).description(summary);
    command.argument(
      '[folder]',
      sv ? 'banken (annars närmaste mapp med etos.yaml)' : 'the bank (else the nearest folder with etos.yaml)',
    );
    command.option('--dry-run', sv ? 'säg vad som skulle ändras, utan att ändra' : 'say what would change, and change nothing');
    command.addHelpText('before', () => '  etos migrate --dry-run\n  etos migrate min-bank\n');
  },
  async run([named], options, terminal) {
    const root = ownBank(named, terminal);
    const { value: bank } = loadBank(root, { builtin: home });
    if (bank.broken.has('etos.yaml')) throw unsound(terminal);
    const left = migrationsFrom(bank.config.schema);
    if (left.length === 0) {
      terminal.tell({ sv: `Banken är redan i form ${newestSchema}.`, en: `The bank is in form ${newestSchema} already.` });
      return exit.clean;
    }
    for (const { to, what } of left) terminal.tell({ sv: `${to}: ${what.sv}`, en: `${to}: ${what.en}` });
    const texts = rewritten(root, ['etos.yaml', ...discover(root).value.map(({ file }) => file)], left);
    await terminal.out([...texts.keys()].map((file) => `${file}\n`).join(''));
    if (!options.dryRun) for (const [file, text] of texts) writeWhole(join(root, file), Buffer.from(text), terminal);
    return exit.clean;
  },
};

function unsound(terminal: Terminal) {
  return usage(
    terminal,
    { sv: 'etos.yaml går inte att läsa, så inget skrivs om.', en: 'etos.yaml cannot be read, so nothing is rewritten.' },
    {
      sv: '»etos lint« säger vad som är fel. Är banken skriven för en nyare etos, så installera den.',
      en: '“etos lint” says what is wrong. If the bank is written for a newer etos, install that.',
    },
  );
}

function ownBank(named: string | undefined, terminal: Terminal): string {
  const { folder } = terminal.environment;
  const root = named === undefined ? nearestBank(folder) : resolve(folder, named);
  if (root !== undefined && existsSync(join(root, 'etos.yaml'))) return root;
  throw usage(
    terminal,
    { sv: `Det finns ingen bank i ${root ?? folder}.`, en: `There is no bank in ${root ?? folder}.` },
    { sv: 'Ange en mapp med etos.yaml.', en: 'Name a folder with etos.yaml.' },
  );
}

/** The files that change, in their new form; etos.yaml last, so that a run that is cut short is done again. */
function rewritten(root: string, files: readonly string[], left: ReturnType<typeof migrationsFrom>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const file of [...files].reverse()) {
    const before = readFileSync(join(root, file), 'utf8');
    const moved = left.reduce((text, each) => each.rewrite(file, text), before);
    const after = file === 'etos.yaml' ? withSchema(moved) : moved;
    if (after !== before) texts.set(file, after);
  }
  return texts;
}

/** Before the name, which every bank has, so that a name of several lines stays whole. */
function withSchema(text: string): string {
  const line = `schema: ${newestSchema}`;
  return /^schema:/m.test(text) ? text.replace(/^schema:.*$/m, line) : text.replace(/^(?=name:)/m, `${line}\n`);
}
