import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { usage } from './arguments.ts';
import type { Terminal } from './terminal.ts';
import { cannotWrite } from './write-file.ts';

/** A file of a new folder; `runs`: it may be run as a program. */
export interface NewFile {
  readonly text: string;
  readonly runs?: boolean;
}

/**
 * Writes a whole folder, or nothing: into a temporary folder first, which then becomes the folder. One that exists must
 * be empty, save for `.git`, and is filled entry by entry. Anything in the way is a UsageError; what was begun is undone.
 */
export function writeFolder(target: string, files: ReadonlyMap<string, NewFile>, terminal: Terminal): void {
  const exists = refuseFull(target, terminal);
  // Inside a folder that exists, so that the entries are moved and not copied to another disk.
  const beside = exists ? target : dirname(target);
  let temporary: string | undefined;
  try {
    temporary = mkdtempSync(join(beside, `.${basename(target)}-`));
    // One level down: what mkdtemp makes is for one person only, and the bank should get the usual rights.
    const made = join(temporary, 'made');
    for (const [file, { text, runs }] of files) write(join(made, file), text, runs ?? false);
    if (exists) moveInto(target, made);
    else renameSync(made, target);
  } catch (error) {
    throw cannotWrite(target, error, terminal);
  } finally {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  }
}

/** Moves all that is in one folder into another; when something cannot be moved, what was moved is taken away again. */
function moveInto(target: string, from: string): void {
  const moved: string[] = [];
  try {
    for (const entry of readdirSync(from)) {
      renameSync(join(from, entry), join(target, entry));
      moved.push(entry);
    }
  } catch (error) {
    for (const entry of moved) rmSync(join(target, entry), { recursive: true, force: true });
    throw error;
  }
}

/** True when the folder exists and is empty enough to fill. */
function refuseFull(target: string, terminal: Terminal): boolean {
  if (!existsSync(target)) return false;
  if (!statSync(target).isDirectory()) {
    throw usage(
      terminal,
      { sv: `${target} är en fil.`, en: `${target} is a file.` },
      { sv: 'Ange en mapp som är tom eller inte finns.', en: 'Name a folder that is empty, or does not exist.' },
    );
  }
  const inside = readdirSync(target).filter((name) => name !== '.git');
  if (inside.length === 0) return true;
  const some = `${inside.slice(0, 3).join(', ')}${inside.length > 3 ? ' …' : ''}`;
  throw usage(
    terminal,
    { sv: `Mappen ${target} är inte tom: i den finns ${some}.`, en: `The folder ${target} is not empty: it holds ${some}.` },
    {
      sv: 'Ange en mapp som är tom eller inte finns, så skrivs inget över.',
      en: 'Name a folder that is empty, or does not exist: nothing is written over.',
    },
  );
}

function write(path: string, text: string, runs: boolean): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  if (runs) chmodSync(path, 0o755);
}
