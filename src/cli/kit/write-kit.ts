import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { usage } from '../arguments.ts';
import type { Terminal } from '../terminal.ts';
import { cannotWrite, writeWhole } from '../write-file.ts';
import type { Files } from './make-kit.ts';

/**
 * Writes a kit as a folder: into a new folder beside, which then takes the name. A kit that stands there is replaced whole;
 * anything else is left alone, with a UsageError. Between the two renames of a replacement the old kit lies beside, under a
 * name that the next run gives back.
 */
export function writeKitFolder(target: string, files: Files, terminal: Terminal): void {
  const old = join(dirname(target), `.${basename(target)}.old`);
  if (!existsSync(target) && existsSync(old)) renameSync(old, target);
  refuseOther(target, terminal);
  const made = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    for (const [name, bytes] of files) writeOne(join(made, name), bytes);
    rmSync(old, { recursive: true, force: true });
    if (existsSync(target)) renameSync(target, old);
    renameSync(made, target);
    rmSync(old, { recursive: true, force: true });
  } catch (error) {
    throw cannotWrite(target, error, terminal);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
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

/** Only an empty folder or an older kit may be in the way. */
export function refuseOther(target: string, terminal: Terminal): void {
  const found = statSync(target, { throwIfNoEntry: false });
  if (!found) return;
  const inside = found.isDirectory() ? readdirSync(target) : [];
  if (found.isDirectory() && (inside.length === 0 || inside.includes('kit.yaml'))) return;
  throw usage(
    terminal,
    found.isDirectory()
      ? { sv: `Mappen ${target} innehåller annat än ett kit.`, en: `The folder ${target} holds something else than a kit.` }
      : { sv: `${target} är en fil.`, en: `${target} is a file.` },
    {
      sv: 'Ange en mapp som är tom eller inte finns: -o MAPP.',
      en: 'Name a folder that is empty, or does not exist: -o FOLDER.',
    },
  );
}

/** Writes a kit as one zip file. */
export function writeKitZip(target: string, files: Files, terminal: Terminal): void {
  writeWhole(target, zipOf(basename(target).replace(/\.zip$/i, ''), files), terminal);
}

/** Files in a folder of that name, as a zip; the same files give the same bytes, wherever and whenever. */
export function zipOf(folder: string, files: Files): Uint8Array {
  // A zip keeps the wall clock's time, and knows nothing before 1980.
  const mtime = new Date(1980, 0, 1);
  return zipSync(
    Object.fromEntries([...files].map(([name, bytes]) => [folder === '' ? name : `${folder}/${name}`, [bytes, { mtime }]])),
  );
}
