import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, lstatSync, openSync, readdirSync, readlinkSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isFolder } from '../bank/is-folder.ts';
import { UsageError } from './command.ts';
import type { Terminal } from './terminal.ts';

/**
 * Writes a file so that it is either the old one or the whole new one, whatever happens: to a temporary file beside the
 * target, then renamed. A folder in the way, a missing folder or a full disk is a UsageError in words.
 */
export function writeWhole(target: string, bytes: Uint8Array, terminal: Terminal): void {
  const swedish = terminal.locale === 'sv';
  if (isFolder(target)) {
    throw new UsageError(
      swedish ? `${target} är en mapp.` : `${target} is a folder.`,
      swedish ? `Ange en fil, till exempel ${join(target, 'pack.pdf')}.` : `Name a file, such as ${join(target, 'pack.pdf')}.`,
    );
  }
  try {
    const place = followed(target);
    // A device or a pipe has no old content to keep, and must never be replaced by a file.
    if (lstatSync(place, { throwIfNoEntry: false })?.isFile() ?? true) replace(place, bytes);
    else writeInto(place, 'w', bytes);
  } catch (error) {
    throw cannotWrite(target, error, terminal);
  }
}

/** Where a link leads, so that the link stays and its file is written; a link to nothing makes its file. */
function followed(target: string): string {
  for (let [place, steps] = [target, 0]; ; steps++) {
    if (!lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) return place;
    if (steps > 40) throw Object.assign(new Error('a ring of links'), { code: 'ELOOP' });
    place = resolve(dirname(place), readlinkSync(place));
  }
}

function replace(place: string, bytes: Uint8Array): void {
  // By chance, since in containers every run may have the same number.
  const temporary = join(dirname(place), `.${basename(place)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    sweep(place);
    writeInto(temporary, 'wx', bytes);
    renameSync(temporary, place);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeInto(path: string, flags: 'w' | 'wx', bytes: Uint8Array): void {
  const file = openSync(path, flags);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    if (flags === 'wx') fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Takes away what a run that was killed while it wrote this file or folder has left behind; another that is still writing is let be. */
export function sweep(target: string): void {
  const [folder, begins] = [dirname(target), `.${basename(target)}.`];
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(begins) || !/^[0-9a-f]{12}\.(?:tmp|old)$/.test(name.slice(begins.length))) continue;
    const written = lstatSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - written > abandoned) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Milliseconds after which nobody is still writing a file: none takes a minute. */
const abandoned = 600_000;

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
    ELOOP: ['länkarna leder runt i en ring', 'the links lead round in a ring'],
    EROFS: ['disken går inte att skriva till', 'the disk cannot be written to'],
    ENOSPC: ['disken är full', 'the disk is full'],
    EDQUOT: ['ditt utrymme på disken är slut', 'your share of the disk is used up'],
    EFBIG: ['filen blir större än vad som är tillåtet', 'the file would be larger than what is allowed'],
    ENAMETOOLONG: ['namnet är för långt', 'the name is too long'],
  };
  const reason = reasons[code]?.[swedish ? 0 : 1] ?? (code || String(error));
  return new UsageError(
    swedish ? `Det går inte att skriva ${target}: ${reason}.` : `Cannot write ${target}: ${reason}.`,
    swedish ? 'Välj en annan plats, eller gör den här skrivbar.' : 'Choose another place, or make this one writable.',
  );
}
