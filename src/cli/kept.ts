import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Bank } from '../bank/bank.ts';
import { fingerprint } from '../bank/fingerprint.ts';
import { home } from './home.ts';
import { readStored, store } from './stored.ts';

/** What to make from a bank, as plain data, under a name of its own. */
interface Made<T> {
  readonly name: 'catalogue' | 'search';
  make(bank: Bank): T;
}

/** What it was made of. */
interface Head {
  readonly roots: readonly string[];
  readonly print: string;
}

/** Smaller banks are read anew each time: that is quick, and nothing need be left behind on the machine. */
const worthKeeping = 50;

/**
 * Something made from a bank: as it was kept the last time if not a byte of the bank has changed since, else made anew
 * and kept in `cache`. Without a cache folder, or where it cannot be read or written, it is made each time.
 */
export async function keptFromBank<T>(root: string, made: Made<T>, cache: string | undefined): Promise<T> {
  const file = cache && join(cache, `${made.name}-${digest(root).slice(0, 16)}.json`);
  const kept = file && readKept<T>(file);
  if (kept) return kept.value;
  const before = file && fingerprint([root]);
  const { loadBank } = await import('../bank/load.ts');
  const bank = loadBank(root, { builtin: home }).value;
  const value = made.make(bank);
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
