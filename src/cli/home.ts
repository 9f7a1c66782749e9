import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own folder: templates, fonts and the built-in bank are below it. */
export const home = ancestorWith(dirname(fileURLToPath(import.meta.url)), 'package.json') ?? '.';

/** Which etos this is: `1.2.3`. */
export function version(): string {
  const about: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : '';
}

/** The bank to use: the folder asked for, else the nearest one upwards that holds etos.yaml, else the built-in bank. */
export function bankFolder(asked: string | undefined, folder: string): string {
  return asked ?? nearestBank(folder) ?? home;
}

/** The nearest folder upwards that holds etos.yaml: the bank that somebody stands in. */
export function nearestBank(folder: string): string | undefined {
  return ancestorWith(folder, 'etos.yaml');
}

function ancestorWith(from: string, file: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, file))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
