import type { Bank } from '../bank/bank.ts';
import { check } from '../pipeline.ts';
import { home } from './home.ts';
import { headway } from './progress.ts';
import { type Terminal, tellFindings } from './terminal.ts';

/** A bank that can be printed from. Errors in it are told, and then there is none, unless `--force` was given. */
export async function openBank(
  root: string,
  { force }: { readonly force?: unknown },
  terminal: Terminal,
): Promise<Bank | undefined> {
  const tell = headway(terminal, { sv: 'läser banken', en: 'reading the bank' });
  const checked = await check(root, home, tell);
  tell(1);
  const errors = checked.diagnostics.filter((finding) => finding.severity === 'error');
  if (errors.length === 0 || force) return checked.value;
  tellFindings(terminal, errors);
  terminal.tell({
    sv: `Banken har ${errors.length} fel. Rätta dem, eller skriv ut det som är helt med --force.`,
    en: `The bank has ${errors.length} errors. Mend them, or print what is sound with --force.`,
  });
  return undefined;
}
