import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Bank } from '../bank/bank.ts';
import { fingerprint } from '../bank/fingerprint.ts';
import { type Headway, partOf } from '../diagnostics/headway.ts';
import { home } from './home.ts';
import { headway } from './progress.ts';
import { readStored, store } from './stored.ts';
import type { Terminal } from './terminal.ts';

/** What to make from a bank, as plain data, under a name of its own. */
interface Made<T> {
  readonly name: 'catalogue' | 'search';
  /** `tell` is told how far it has come, where that takes time. */
  make(bank: Bank, tell: Headway): T;
}

/** What it was made of. */
interface Head {
  readonly roots: readonly string[];
  readonly print: string;
}

/** The part of the work that is done when a bank is read and nothing yet made of it. */
const readPart = 0.5;

/** Smaller banks are read anew each time: that is quick, and nothing need be left behind on the machine. */
const worthKeeping = 50;

/**
 * Something made from a bank: as it was kept the last time if not a byte of the bank has changed since, else made anew
 * and kept in the machine's cache folder. Without one, or where it cannot be read or written, it is made each time.
 */
export async function keptFromBank<T>(root: string, made: Made<T>, terminal: Terminal): Promise<T> {
  const { cache } = terminal.environment;
  const file = cache && join(cache, `${made.name}-${digest(root).slice(0, 16)}.json`);
  const kept = file && readKept<T>(file);
  if (kept) return kept.value;
  const before = file && fingerprint([root]);
  const { loadBank } = await import('../bank/load.ts');
  const tell = headway(terminal, { sv: 'läser banken', en: 'reading the bank' });
  const bank = loadBank(root, { builtin: home, tell: partOf(tell, 0, readPart) }).value;
  const value = made.make(bank, partOf(tell, readPart, 1) ?? tell);
  tell(1);
  // Not when somebody wrote in the bank while it was being read: the sum would be of the new text and the rest of the old.
  if (file && bank.entries.length >= worthKeeping && fingerprint([root]) === before) {
    const roots = rootsOf(bank);
    store(file, { roots, print: fingerprint(roots) }, value);
  }
  return value;
}

function readKept<T>(file: string): { readonly value: T } | undefined {
  const stored = readStored<Head>(file);
  if (!stored || stored.head.print !== fingerprint(stored.head.roots)) return undefined;
  return { value: stored.value() as T };
}

/** The bank's own folder, and those it is laid over. */
export function rootsOf(bank: Bank): string[] {
  return [bank.root, ...(bank.base ? rootsOf(bank.base) : [])];
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
