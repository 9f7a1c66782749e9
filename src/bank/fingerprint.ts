import { createHash, type Hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { astray } from './astray.ts';
import { discover } from './discover.ts';
import { maxFileBytes } from './read.ts';

/**
 * SHA-256, in hexadecimal, of all that `loadBank` reads below some folders: the names and bytes of the files. Two banks
 * with the same fingerprint are read as the same bank. A file that cannot be read counts by its name.
 */
export function fingerprint(roots: readonly string[]): string {
  const hash = createHash('sha256');
  for (const root of roots) {
    hash.update(`\0\0${root}`);
    const { value, diagnostics } = filesOf(root);
    for (const file of [...declared, ...value.map((found) => found.file)]) addFile(hash, file, `${root}/${file}`);
    // A file that does not belong is not read, and yet a finding.
    for (const { file, code } of diagnostics) hash.update(`\0${file} ${code}`);
  }
  return hash.digest('hex');
}

/**
 * The same of what the system says of the files, without reading them: size, number, and when they were last written and
 * changed. `newest` is the latest of those times, in milliseconds: a file that was written while it was looked at may
 * change again within the clock's resolution.
 */
export function statprint(roots: readonly string[]): { readonly print: string; readonly newest: number } {
  const hash = createHash('sha256');
  let newest = 0;
  for (const root of roots) {
    const { value, diagnostics } = filesOf(root);
    for (const file of [...declared, ...value.map((found) => found.file)]) {
      const stat = statSync(`${root}/${file}`, { throwIfNoEntry: false });
      hash.update(`${root}\0${file}\0${stat?.size} ${stat?.ino} ${stat?.mtimeMs} ${stat?.ctimeMs}\0`);
      newest = Math.max(newest, stat?.mtimeMs ?? 0, stat?.ctimeMs ?? 0);
    }
    for (const { file, code } of diagnostics) hash.update(`\0${file} ${code}`);
  }
  return { print: hash.digest('hex'), newest };
}

const declared = ['etos.yaml', 'glossary/laws.yaml'];

function filesOf(root: string): ReturnType<typeof discover> {
  const isFolder = statSync(root, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) return { value: [], diagnostics: [] };
  const { value, diagnostics } = discover(root);
  return { value, diagnostics: [...diagnostics, ...astray(root)] };
}

function addFile(hash: Hash, file: string, path: string): void {
  hash.update(`\0${file}\0`);
  try {
    const stat = statSync(path);
    hash.update(String(stat.size));
    // What is larger than any text is refused unread, and a pipe would be read for ever.
    if (stat.isFile() && stat.size <= maxFileBytes) hash.update(readFileSync(path));
  } catch {
    hash.update('unreadable');
  }
}
