import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Bank } from '../bank/bank.ts';
import { fingerprint } from '../bank/fingerprint.ts';
import { home } from './home.ts';

/** What to make from a bank, as plain data, under a name of its own. */
interface Made<T> {
  readonly name: 'catalogue' | 'search';
  make(bank: Bank): T;
}

/** Where it is kept, what it was made of, and the sum of what follows in the file. */
interface Head {
  readonly form: string;
  readonly roots: readonly string[];
  readonly print: string;
  readonly sum: number;
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
  if (file && bank.entries.length >= worthKeeping && fingerprint([root]) === before) keep(file, rootsOf(bank), value);
  return value;
}

function readKept<T>(file: string): { readonly value: T } | undefined {
  try {
    const bytes = readFileSync(file);
    const at = bytes.indexOf('\n');
    const head: Head = JSON.parse(bytes.toString('utf8', 0, at));
    const body = bytes.subarray(at + 1);
    if (head.form !== form() || head.sum !== crc32(body) || head.print !== fingerprint(head.roots)) return undefined;
    // The sum says that this is what was written, and the form that the same version wrote it.
    return { value: JSON.parse(body.toString('latin1')) as T };
  } catch {
    // Nothing there, or something else than what was written: it is made anew.
    return undefined;
  }
}

/** Whole or not at all, readable by nobody else: a bank may hold what not everybody may read. */
function keep(file: string, roots: readonly string[], value: unknown): void {
  const body = latin1(JSON.stringify(value));
  const head: Head = { form: form(), roots, print: fingerprint(roots), sum: crc32(body) };
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch {
    return;
  }
  try {
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]), { mode: 0o600, flag: 'wx' });
    renameSync(temporary, file);
  } catch {
    // A full disk or a folder that may not be written to costs time, and nothing else.
    rmSync(temporary, { force: true });
  }
}

/** The bank's own folder, and those it is laid over. */
function rootsOf(bank: Bank): string[] {
  return [bank.root, ...(bank.base ? rootsOf(bank.base) : [])];
}

/**
 * JSON in Latin-1, other characters as escapes: the bytes are read as they are, where UTF-8 would be decoded letter by
 * letter (18 MB: 13 ms against 60).
 */
function latin1(json: string): Buffer {
  const escaped = json.replace(/[\u0100-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Buffer.from(escaped, 'latin1');
}

/** Another version of etos may read a bank in another way. Raise the number when what is kept changes its form. */
function form(): string {
  return `1 ${digest(readFileSync(join(home, 'package.json'), 'utf8'))}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
