import { createHash, type Hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
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
    for (const file of ['etos.yaml', 'glossary/laws.yaml']) addFile(hash, file, join(root, file));
    for (const found of filesOf(root)) addFile(hash, found.file, found.path);
  }
  return hash.digest('hex');
}

function filesOf(root: string): ReturnType<typeof discover>['value'] {
  return statSync(root, { throwIfNoEntry: false })?.isDirectory() ? discover(root).value : [];
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
