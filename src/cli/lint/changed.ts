import { UsageError } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { askGit, changesIn, isLeanedOn } from './git.ts';

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
  const git = (...words: string[]) => askGit({ root, flag: '--changed', terminal }, ...words);
  const base = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${since}^{commit}`)?.trim();
  // A repository in which nothing has been committed yet: everything is new.
  if (!base && ref === true) return { files: new Set(), all: true };
  if (!base) throw notARef(since, terminal);
  // Against the commit from which the two grew apart: what the other branch has done since is not this one's change.
  const from = git('merge-base', base, 'HEAD')?.trim() || base;
  const changes = changesIn(git('diff', '--name-status', '--no-renames', '--no-ext-diff', '--relative', '-z', from, '--') ?? '');
  const fresh = (git('ls-files', '--others', '--exclude-standard', '-z') ?? '').split('\0').filter((file) => file !== '');
  const files = [...changes.files, ...fresh];
  return { files: new Set(files), all: changes.gone || isLeanedOn(files) };
}

function notARef(ref: string, { locale }: Terminal): UsageError {
  return locale === 'sv'
    ? new UsageError(
        `Git känner inte till »${ref}«.`,
        'Ange en gren, en tagg eller en incheckning, till exempel --changed origin/main.',
      )
    : new UsageError(`Git does not know “${ref}”.`, 'Name a branch, a tag or a commit, such as --changed origin/main.');
}
