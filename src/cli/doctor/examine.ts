import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../diagnostics/diagnostic.ts';
import { check } from '../../pipeline.ts';
import { resolveBank } from '../commands/print-document.ts';
import { home, version } from '../home.ts';
import type { Terminal } from '../terminal.ts';

/** One thing etos needs: how it is, and what to do when it is not as it should be. */
export interface Finding {
  readonly id: 'node' | 'etos' | 'fonts' | 'bank' | 'folder' | 'cache';
  readonly ok: boolean;
  readonly name: Message;
  readonly state: Message;
  readonly advice?: Message;
}

/** The oldest Node that etos is tested with; package.json says the same. */
const oldest = [20, 19] as const;

/** Looks at everything etos needs, in the order in which it is needed. */
export async function examine(bank: unknown, terminal: Terminal): Promise<readonly Finding[]> {
  const root = resolveBank(bank, terminal);
  return [node(), etos(), fonts(), await bankIn(root), folder(terminal), cache(terminal)];
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const state = same(process.versions.node);
  const ok = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
  return {
    id: 'node',
    ok,
    name: same('Node.js'),
    state,
    advice: { sv: 'Installera 20.19 eller senare från nodejs.org.', en: 'Install 20.19 or later from nodejs.org.' },
  };
}

function etos(): Finding {
  const built = existsSync(join(home, 'dist', 'bank.json')) && existsSync(join(home, 'templates', 'pack.md'));
  const advice = { sv: 'Installera etos på nytt: filer saknas.', en: 'Install etos anew: files are missing.' };
  return { id: 'etos', ok: built, name: same('etos'), state: same(`${version()}, ${home}`), advice };
}

/** The faces and the tables that the build makes of them. */
function fonts(): Finding {
  const name = { sv: 'Typsnitt', en: 'Fonts' };
  const folders = [join(home, 'assets', 'fonts'), join(home, 'dist', 'fonts')];
  const ok = folders.every((each) => existsSync(each) && readdirSync(each).length > 0);
  const state = ok ? { sv: 'finns', en: 'found' } : { sv: 'saknas', en: 'missing' };
  return { id: 'fonts', ok, name, state, advice: { sv: 'Installera etos på nytt.', en: 'Install etos anew.' } };
}

async function bankIn(root: string): Promise<Finding> {
  const { value: bank, diagnostics } = await check(root, home);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const where = root === home ? { sv: 'den inbyggda', en: 'the built-in one' } : same(root);
  const [count, sv, en] = [bank.entries.length, where.sv, where.en];
  return {
    id: 'bank',
    ok: errors === 0,
    name: { sv: 'Bank', en: 'Bank' },
    state: { sv: `${sv}, ${count} texter, ${errors} fel`, en: `${en}, ${count} texts, ${errors} errors` },
    advice: { sv: 'Se dem med »etos lint«.', en: 'See them with “etos lint”.' },
  };
}

function folder({ environment }: Terminal): Finding {
  const advice = {
    sv: 'Stå i en mapp som är din, eller skriv till en annan med -o.',
    en: 'Stand in a folder of your own, or write to another with -o.',
  };
  const name = { sv: 'Mappen du står i', en: 'The folder you stand in' };
  return { id: 'folder', name, advice, ...written(environment.folder) };
}

function cache({ environment }: Terminal): Finding {
  const name = { sv: 'Det som minns mellan körningar', en: 'What is kept between runs' };
  const kept = environment.cache;
  if (kept === undefined || !existsSync(kept)) {
    return { id: 'cache', ok: true, name, state: { sv: 'inget ännu', en: 'nothing yet' } };
  }
  const advice = { sv: 'Ta bort mappen, så skapas den på nytt.', en: 'Remove the folder; it is made anew.' };
  return { id: 'cache', name, advice, ...written(kept) };
}

function written(path: string): Pick<Finding, 'ok' | 'state'> {
  try {
    accessSync(path, constants.W_OK);
    return { ok: true, state: { sv: `${path}, går att skriva i`, en: `${path}, can be written to` } };
  } catch {
    return { ok: false, state: { sv: `${path}, går inte att skriva i`, en: `${path}, cannot be written to` } };
  }
}

function same(text: string): Message {
  return { sv: text, en: text };
}
