import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where a file that a bench makes belongs, relative to the project's folder. */
export function dataPath(name) {
  return join('bench', 'data', name);
}

/** Writes such a file and gives its path, relative to the project's folder. */
export function writeData(name, text) {
  const path = join(root, dataPath(name));
  mkdirSync(join(root, 'bench', 'data'), { recursive: true });
  writeFileSync(path, text);
  return relative(root, path);
}
