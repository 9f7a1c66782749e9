import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { UsageError } from '../command.ts';
import type { Terminal } from '../terminal.ts';

/** A folder that Git is asked about, and the option for which it is. */
export interface Asking {
  readonly root: string;
  /** `--changed`: named when Git has no answer to give. */
  readonly flag: string;
  readonly terminal: Terminal;
}

/** Settings that keep a strange repository from running programs of its own. */
const safe = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotePath=false'];

/** What Git answers, or undefined when it says no; a UsageError when there is no Git, or no repository to ask about. */
export function askGit(asking: Asking, ...words: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', asking.root, ...safe.flatMap((each) => ['-c', each]), ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64_000_000,
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw noGit(asking);
    if (!isRepository(asking.root)) throw noRepository(asking);
    return undefined;
  }
}

/** The files that a `git diff --name-status --no-renames -z` names, and whether it says that one has gone. */
export function changesIn(answer: string): { readonly files: readonly string[]; readonly gone: boolean } {
  const words = answer.split('\0');
  const pairs = words.flatMap((status, at) => (at % 2 === 0 && words[at + 1] ? [{ status, file: words[at + 1] ?? '' }] : []));
  return {
    files: pairs.filter(({ status }) => status !== 'D').map(({ file }) => file),
    gone: pairs.some(({ status }) => status === 'D'),
  };
}

/** True when something has changed that every text leans on. */
export function isLeanedOn(files: readonly string[]): boolean {
  return files.some((file) => file === 'etos.yaml' || file === 'glossary/laws.yaml');
}

function isRepository(root: string): boolean {
  try {
    const inside = execFileSync('git', ['-C', root, 'rev-parse', '--show-toplevel'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return !relative(realpathSync(inside.trim()), realpathSync(root)).startsWith('..');
  } catch {
    return false;
  }
}

function noGit({ flag, terminal }: Asking): UsageError {
  return terminal.locale === 'sv'
    ? new UsageError(`${flag} frågar Git, och Git finns inte här.`, `Installera Git, eller granska hela banken utan ${flag}.`)
    : new UsageError(`${flag} asks Git, and there is no Git here.`, `Install Git, or check the whole bank without ${flag}.`);
}

function noRepository({ root, flag, terminal }: Asking): UsageError {
  return terminal.locale === 'sv'
    ? new UsageError(`${root} ligger inte i ett Git-arkiv.`, `Granska hela banken utan ${flag}.`)
    : new UsageError(`${root} is not in a Git repository.`, `Check the whole bank without ${flag}.`);
}
