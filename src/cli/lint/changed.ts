import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { UsageError } from '../command.ts';
import type { Terminal } from '../terminal.ts';

/** What Git says has changed below a bank's folder, by path in the bank. */
export interface Changed {
  /** Files that are new or other than they were. */
  readonly files: ReadonlySet<string>;
  /** Something has been taken away, renamed, or changed that all texts lean on: everything has to be looked at. */
  readonly all: boolean;
}

/** What has changed since a commit, a branch or a tag (the last commit when not said), with what is not committed yet. */
export function changedSince(root: string, ref: string | true, terminal: Terminal): Changed {
  const since = ref === true ? 'HEAD' : ref;
  if (since.startsWith('-')) throw notARef(since, terminal);
  const git = (...words: string[]) => runGit(root, words, terminal);
  const base = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${since}^{commit}`)?.trim();
  // A repository in which nothing has been committed yet: everything is new.
  if (!base && ref === true) return { files: new Set(), all: true };
  if (!base) throw notARef(since, terminal);
  // Against the commit from which the two grew apart: what the other branch has done since is not this one's change.
  const from = git('merge-base', base, 'HEAD')?.trim() || base;
  const changes = (git('diff', '--name-status', '--no-renames', '--no-ext-diff', '--relative', '-z', from, '--') ?? '').split(
    '\0',
  );
  const fresh = (git('ls-files', '--others', '--exclude-standard', '-z') ?? '').split('\0').filter((file) => file !== '');
  const pairs = changes.flatMap((status, at) =>
    at % 2 === 0 && changes[at + 1] ? [{ status, file: changes[at + 1] ?? '' }] : [],
  );
  const files = [...pairs.filter(({ status }) => status !== 'D').map(({ file }) => file), ...fresh];
  const all = pairs.some(({ status }) => status === 'D') || [...files].some((file) => leaned.includes(file));
  return { files: new Set(files), all };
}

const leaned = ['etos.yaml', 'glossary/laws.yaml'];

/** What Git answers, or undefined when it says no. The settings keep a strange repository from running programs of its own. */
function runGit(root: string, words: readonly string[], terminal: Terminal): string | undefined {
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotePath=false'];
  try {
    return execFileSync('git', ['-C', root, ...safe, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64_000_000,
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw noGit(terminal);
    if (!isRepository(root)) throw noRepository(root, terminal);
    return undefined;
  }
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

function noGit({ locale }: Terminal): UsageError {
  return locale === 'sv'
    ? new UsageError('--changed frågar Git, och Git finns inte här.', 'Installera Git, eller granska hela banken utan --changed.')
    : new UsageError('--changed asks Git, and there is no Git here.', 'Install Git, or check the whole bank without --changed.');
}

function noRepository(root: string, { locale }: Terminal): UsageError {
  return locale === 'sv'
    ? new UsageError(`${root} ligger inte i ett Git-arkiv.`, 'Granska hela banken utan --changed.')
    : new UsageError(`${root} is not in a Git repository.`, 'Check the whole bank without --changed.');
}

function notARef(ref: string, { locale }: Terminal): UsageError {
  return locale === 'sv'
    ? new UsageError(
        `Git känner inte till »${ref}«.`,
        'Ange en gren, en tagg eller en incheckning, till exempel --changed origin/main.',
      )
    : new UsageError(`Git does not know “${ref}”.`, 'Name a branch, a tag or a commit, such as --changed origin/main.');
}
