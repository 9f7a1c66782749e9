import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { isReserved } from '../../bank/discover.ts';
import type { Terminal } from '../terminal.ts';
import { cannotWrite, sweep, writeWhole } from '../write-file.ts';
import { refuseOther } from './kit-folder.ts';
import type { Files } from './make-kit.ts';

/**
 * Writes a kit as a folder: into a new folder beside, which then takes the name. A kit that stands there is replaced whole;
 * anything else is left alone, with a UsageError. Between the two renames of a replacement the old kit lies beside, under a
 * name that the next run gives back.
 */
export function writeKitFolder(target: string, files: Files, terminal: Terminal): void {
  giveBack(target);
  refuseOther(target, terminal);
  const made = beside(target, 'tmp');
  try {
    sweep(target);
    for (const [name, bytes] of files) writeOne(join(made, name), bytes);
    takeName(target, made);
  } catch (error) {
    throw cannotWrite(target, error, terminal);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** A hidden name that nobody has, by chance, since in containers every run may have the same number. */
function beside(target: string, ending: 'tmp' | 'old'): string {
  return join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.${ending}`);
}

/** What a run that was killed between its two renames had moved aside. */
function giveBack(target: string): void {
  try {
    if (existsSync(target)) return;
    const begins = `.${basename(target)}.`;
    const aside = readdirSync(dirname(target)).find(
      (name) => name.startsWith(begins) && /^[0-9a-f]{12}\.old$/.test(name.slice(begins.length)),
    );
    if (aside !== undefined) renameSync(join(dirname(target), aside), target);
  } catch {
    // Somebody else has just done it, or there is no such folder, which is told when it is written in.
  }
}

/** Gives the new folder its name. When somebody else does the same at once, one of them comes last, and both are whole. */
function takeName(target: string, made: string): void {
  const asides: string[] = [];
  for (let tries = 0; existsSync(made); tries++) {
    const aside = beside(target, 'old');
    try {
      if (existsSync(target)) {
        renameSync(target, aside);
        asides.push(aside);
      }
      renameSync(made, target);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (tries >= 50 || !['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(code)) throw error;
    }
  }
  for (const aside of asides) rmSync(aside, { recursive: true, force: true, maxRetries: 3 });
}

function writeOne(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes a kit as one zip file. */
export function writeKitZip(target: string, files: Files, terminal: Terminal): void {
  writeWhole(target, zipOf(folderName(basename(target)), files), terminal);
}

/** A zip's name as its folder's name, one that no system takes for a path, a drive or a device. */
function folderName(file: string): string {
  const name = file
    .replace(/\.zip$/i, '')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '-')
    .replace(/[. ]+$/, '');
  return name === '' || isReserved(name) ? 'kit' : name;
}

/** Files in a folder of that name, as a zip; the same files give the same bytes, wherever and whenever. */
export function zipOf(folder: string, files: Files): Uint8Array {
  // A zip keeps the wall clock's time, and knows nothing before 1980.
  const mtime = new Date(1980, 0, 1);
  return zipSync(
    Object.fromEntries([...files].map(([name, bytes]) => [folder === '' ? name : `${folder}/${name}`, [bytes, { mtime }]])),
  );
}
