import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { usage } from './arguments.ts';
import { resolveBank } from './commands/print-document.ts';
import { keptFromBank } from './kept.ts';
import type { Terminal } from './terminal.ts';

/** What the bank asked for holds. Files too broken to be listed are told of; a folder that is no bank is a UsageError. */
export async function openCatalogue(asked: unknown, terminal: Terminal): Promise<Catalogue> {
  const { catalogueOf } = await import('../catalogue/catalogue.ts');
  const root = bankRoot(asked, terminal);
  const catalogue = await keptFromBank(root, { name: 'catalogue', make: catalogueOf }, terminal);
  tellLeftOut(catalogue.leftOut, terminal);
  return catalogue;
}

/** The folder of the bank asked for, which must hold etos.yaml. */
export function bankRoot(asked: unknown, terminal: Terminal): string {
  const root = resolveBank(asked, terminal);
  if (existsSync(join(root, 'etos.yaml'))) return root;
  throw usage(
    terminal,
    {
      sv: `${String(asked)} är ingen bank: där finns ingen etos.yaml.`,
      en: `${String(asked)} is not a bank: it has no etos.yaml.`,
    },
    { sv: 'Utelämna --bank för den inbyggda banken.', en: 'Leave out --bank for the built-in bank.' },
  );
}

/** Files that could not be read are not in lists and counts: that is said, or the lists would mislead. */
export function tellLeftOut(ids: readonly string[], terminal: Terminal): void {
  if (ids.length === 0) return;
  const names = `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}`;
  terminal.tell({
    sv: `För trasiga för att vara med: ${names}. »etos lint« säger vad som är fel.`,
    en: `Too broken to be included: ${names}. “etos lint” says what is wrong.`,
  });
}
