import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Bank } from '../../bank/bank.ts';
import { loadBank } from '../../bank/load.ts';
import { readSpreadsheet } from '../../exchange/read-spreadsheet.ts';
import { usage } from '../arguments.ts';
import { type Command, exit } from '../command.ts';
import { home, nearestBank } from '../home.ts';
import { draftText } from '../import/draft.ts';
import type { Context } from '../new/form.ts';
import { forms } from '../new/forms.ts';
import { fileOf, freeId, idOf, refuseOutside } from '../new/place.ts';
import { headway } from '../progress.ts';
import { type Terminal, tellFindings } from '../terminal.ts';
import { writeWhole } from '../write-file.ts';

/** `etos import`: rows of a spreadsheet as drafts of dilemmas. */
export const importDilemmas: Command = {
  name: 'import',
  declare(command, terminal) {
    const sv = terminal.locale === 'sv';
    const summary = sv ? 'Gör utkast av rader i ett kalkylblad (CSV)' : 'Make drafts of rows in a spreadsheet (CSV)';
    command.summary(summary).description(summary);
    command.argument(
      '<file>',
      sv ? 'CSV-filen; första raden har kolumnernas namn' : 'the CSV file; its first row has the columns’ names',
    );
    command.option('-b, --bank <folder>', sv ? 'banken att skriva i' : 'the bank to write in');
    command.option(
      '--dry-run',
      sv ? 'visa vad som skulle skrivas, och skriv inget' : 'show what would be written, and write nothing',
    );
    command.addHelpText('before', () => '  etos import dilemman.csv --dry-run\n  etos import dilemman.csv\n');
  },
  async run(operands, options, terminal) {
    const bank = bankToWriteIn(options.bank, terminal);
    const file = operands[0] ?? '';
    const read = readSpreadsheet(bytesOf(file, terminal), file, bank);
    tellFindings(terminal, read.diagnostics);
    const context: Context = { bank, form: forms.dilemma, terminal };
    refuseOutside({ root: bank.root, folder: context.form.folder }, terminal);
    const taken = new Set<string>();
    const tell = headway(terminal, { sv: 'skriver utkast', en: 'writing drafts' });
    for (const [at, row] of read.value.entries()) {
      tell(at / read.value.length);
      const id = untaken(idOf(row.title) || 'utkast', taken, context);
      const path = join(bank.root, fileOf(id, context));
      if (!options.dryRun) {
        mkdirSync(dirname(path), { recursive: true });
        writeWhole(path, new TextEncoder().encode(draftText(row, bank.config.language)), terminal);
      }
      await terminal.out(`${relative(terminal.environment.folder, path)}\n`);
    }
    tell(1);
    tellNext(read.value.length, options.dryRun === true, terminal);
    return read.diagnostics.length > 0 ? exit.findings : exit.clean;
  },
};

function bankToWriteIn(asked: unknown, terminal: Terminal): Bank {
  const { folder } = terminal.environment;
  const root = asked === undefined ? nearestBank(folder) : resolve(folder, String(asked));
  if (root !== undefined && existsSync(join(root, 'etos.yaml'))) return loadBank(root, { builtin: home }).value;
  throw usage(
    terminal,
    { sv: `Det finns ingen bank i ${root ?? folder}.`, en: `There is no bank in ${root ?? folder}.` },
    { sv: 'Skapa en med »etos init«, eller ange en med --bank.', en: 'Make one with “etos init”, or name one with --bank.' },
  );
}

/** A spreadsheet of texts is never this large. */
const mostBytes = 5_000_000;

function bytesOf(file: string, terminal: Terminal): Uint8Array {
  const path = resolve(terminal.environment.folder, file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() && found.size <= mostBytes) {
    const bytes = readFileSync(path);
    // An Excel workbook is a zip file.
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes;
    throw usage(
      terminal,
      { sv: `${file} är en Excel-arbetsbok.`, en: `${file} is an Excel workbook.` },
      { sv: 'Spara den som CSV UTF-8 i Excel och försök igen.', en: 'Save it as CSV UTF-8 in Excel and try again.' },
    );
  }
  throw usage(
    terminal,
    found
      ? { sv: `${file} är ingen fil, eller större än 5 MB.`, en: `${file} is no file, or larger than 5 MB.` }
      : { sv: `${file} finns inte.`, en: `${file} does not exist.` },
  );
}

/** An id that neither the bank nor a row before has. */
function untaken(wanted: string, taken: Set<string>, context: Context): string {
  let id = freeId(wanted, context);
  for (let number = 2; taken.has(id); number++) id = freeId(`${wanted}-${number}`, context);
  taken.add(id);
  return id;
}

function tellNext(count: number, dry: boolean, terminal: Terminal): void {
  const said = {
    none: { sv: 'Ingen rad gick att ta in.', en: 'No row could be taken in.' },
    dry: {
      sv: `${count} utkast skulle skrivas. Inget är skrivet.`,
      en: `${count} drafts would be written. Nothing has been.`,
    },
    written: {
      sv: `${count} utkast (status: draft). Skriv klart delarna för samtalsledaren och pröva: etos lint`,
      en: `${count} drafts (status: draft). Finish the facilitator’s parts and try: etos lint`,
    },
  };
  terminal.tell(said[count === 0 ? 'none' : dry ? 'dry' : 'written']);
}
