import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readRegular } from '../../bank/read-regular.ts';
import { usage } from '../arguments.ts';
import type { Terminal } from '../terminal.ts';
import type { Files } from './make-kit.ts';

/** Files that say of a folder that etos made it, and which of its files. */
const records = ['kit.yaml', 'programme.yaml'];

/**
 * Only an empty folder, or one that etos has filled and nobody has put anything else in, may be in the way; else it is a
 * UsageError. What somebody has laid beside is theirs, and would be lost with the folder.
 */
export function refuseOther(target: string, terminal: Terminal): void {
  const found = statSync(target, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) throw inTheWay(terminal, { sv: `${target} är en fil.`, en: `${target} is a file.` });
  const inside = filesBelow(target);
  const record = records.find((name) => inside.includes(name));
  if (inside.length > 0 && record === undefined)
    throw inTheWay(terminal, {
      sv: `Mappen ${target} innehåller annat än ett kit.`,
      en: `The folder ${target} holds something else than a kit.`,
    });
  const known = record === undefined ? undefined : listed(join(target, record));
  const own = known ? inside.filter((name) => name !== record && !known.has(name)) : [];
  if (own.length === 0) return;
  const some = `${own.slice(0, 3).join(', ')}${own.length > 3 ? ' …' : ''}`;
  throw inTheWay(terminal, {
    sv: `I mappen ${target} har någon lagt till ${some}, som skulle försvinna.`,
    en: `In the folder ${target} somebody has put ${some}, which would be lost.`,
  });
}

/** The SHA-256 of each file's bytes, by name: what a record says of the files beside it. */
export function digestsOf(files: Files): Record<string, string> {
  return Object.fromEntries([...files].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]));
}

/** The same as the lines of a record. */
export function filesListed(files: Files): string {
  const lines = Object.entries(digestsOf(files)).map(([name, digest]) => `  ${name}: ${digest}\n`);
  return `files:\n${lines.join('')}`;
}

/** The files that a record lists; undefined when it lists none, or cannot be read. */
function listed(path: string): ReadonlySet<string> | undefined {
  const [, list = ''] =
    readRegular(path, 1_000_000)
      ?.toString('utf8')
      .split(/^files:$/m) ?? [];
  const names = [...list.matchAll(/^ {2}(\S+): [0-9a-f]{64}$/gm)].map(([, name = '']) => name);
  return names.length > 0 ? new Set(names) : undefined;
}

/** Names of the files in a folder, with `/`; what the system itself lays there (`.DS_Store`) is not counted. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((each) => !each.isDirectory() && !/^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(each.name))
    .map((each) =>
      join(each.parentPath, each.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function inTheWay(terminal: Terminal, what: { readonly sv: string; readonly en: string }) {
  return usage(terminal, what, {
    sv: 'Ange en mapp som är tom eller inte finns: -o MAPP.',
    en: 'Name a folder that is empty, or does not exist: -o FOLDER.',
  });
}
