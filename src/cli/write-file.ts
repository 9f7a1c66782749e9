import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, lstatSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './command.ts';
import type { Terminal } from './terminal.ts';

/**
 * Writes a file so that it is either the old one or the whole new one, whatever happens: to a temporary file beside the
 * target, then renamed. A folder in the way, a missing folder or a full disk is a UsageError in words.
 */
export function writeWhole(target: string, bytes: Uint8Array, terminal: Terminal): void {
  const swedish = terminal.locale === 'sv';
  const folder = dirname(target);
  if (isFolder(target)) {
    throw new UsageError(
      swedish ? `${target} är en mapp.` : `${target} is a folder.`,
      swedish ? `Ange en fil, till exempel ${join(target, 'pack.pdf')}.` : `Name a file, such as ${join(target, 'pack.pdf')}.`,
    );
  }
  // By chance, since in containers every run may have the same number.
  const temporary = join(folder, `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    sweep(target);
    const file = openSync(temporary, 'wx');
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw cannotWrite(target, error, terminal);
  }
}

/** What a run that was killed while it wrote this file has left behind; another that is still writing is let be. */
function sweep(target: string): void {
  const [folder, begins] = [dirname(target), `.${basename(target)}.`];
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(begins) || !/^[0-9a-f]{12}\.tmp$/.test(name.slice(begins.length))) continue;
    const written = lstatSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - written > abandoned) rmSync(join(folder, name), { force: true });
  }
}

/** Milliseconds after which nobody is still writing a file: none takes a minute. */
const abandoned = 600_000;

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** What to say when the system refuses to write: the reason in words. */
export function cannotWrite(target: string, error: unknown, terminal: Terminal): UsageError {
  const swedish = terminal.locale === 'sv';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Record<string, [string, string]> = {
    ENOENT: ['mappen finns inte', 'the folder does not exist'],
    ENOTDIR: ['sökvägen går genom en fil', 'the path goes through a file'],
    EACCES: ['du har inte skrivrätt där', 'you may not write there'],
    EPERM: ['filen är skyddad eller öppen i ett annat program', 'the file is protected, or open in another program'],
    EBUSY: ['filen är öppen i ett annat program', 'the file is open in another program'],
    EROFS: ['disken går inte att skriva till', 'the disk cannot be written to'],
    ENOSPC: ['disken är full', 'the disk is full'],
    ENAMETOOLONG: ['namnet är för långt', 'the name is too long'],
  };
  const reason = reasons[code]?.[swedish ? 0 : 1] ?? code;
  return new UsageError(
    swedish ? `Det går inte att skriva ${target}: ${reason}.` : `Cannot write ${target}: ${reason}.`,
    swedish ? 'Välj en annan plats, eller gör den här skrivbar.' : 'Choose another place, or make this one writable.',
  );
}
