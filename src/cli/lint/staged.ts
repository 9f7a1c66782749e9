import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import { UsageError } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import type { Changed } from './changed.ts';
import { askGit, changesIn, isLeanedOn } from './git.ts';

/** The bank as the next commit will have it. */
export interface Staged extends Changed {
  /** A folder with all that is staged, for as long as it is used. */
  readonly root: string;
}

/**
 * Lays out what is staged in a folder of its own, hands it over, and takes the folder away again however that ends. What
 * stands in the bank's folder and is not staged, is not there.
 */
export async function withStaged<T>(bank: string, terminal: Terminal, use: (staged: Staged) => Promise<T>): Promise<T> {
  const asking = { root: bank, flag: '--staged', terminal };
  const changes = askGit(asking, 'diff', '--cached', '--name-status', '--no-renames', '--no-ext-diff', '--relative', '-z', '--');
  const top = askGit(asking, 'rev-parse', '--show-toplevel')?.trim();
  if (changes === undefined || !top) throw unreadable(terminal);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'etos-')));
  try {
    const prefix = `--prefix=${within(folder, top).split(sep).join('/')}/`;
    if (askGit({ ...asking, root: top }, ...plain, 'checkout-index', '--all', '--force', prefix) === undefined)
      throw unreadable(terminal);
    const root = within(folder, realpathSync(bank));
    mkdirSync(root, { recursive: true });
    linkBase(root, realpathSync(bank), folder);
    const { files, gone } = changesIn(changes);
    return await use({ root, files: new Set(files), all: gone || isLeanedOn(files) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A path in the folder as it would be if the folder were all there is, so that `..` never leads out of it. */
function within(folder: string, path: string): string {
  return join(folder, relative(parse(path).root, path));
}

/** A bank may extend one that lies outside the repository: it is found where the staged one looks for it. */
function linkBase(root: string, bank: string, folder: string): void {
  const config = join(root, 'etos.yaml');
  const base = existsSync(config)
    ? /^extends:[ \t]*["']?([^"'#\n]+)/m.exec(readFileSync(config, 'utf8'))?.[1]?.trim()
    : undefined;
  if (base === undefined || base === 'builtin') return;
  const wanted = resolve(bank, base);
  const at = within(folder, wanted);
  if (resolve(root, base) !== at || existsSync(at) || !existsSync(join(wanted, 'etos.yaml'))) return;
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(wanted, at, 'junction');
}

/** Pictures that are kept elsewhere are not fetched. */
const plain = ['process=', 'smudge=', 'required=false'].flatMap((each) => ['-c', `filter.lfs.${each}`]);

function unreadable({ locale }: Terminal): UsageError {
  return locale === 'sv'
    ? new UsageError('Git kunde inte lägga fram det som är köat.', 'Kör git status, och lös först det som Git ber om.')
    : new UsageError('Git could not lay out what is staged.', 'Run git status, and first resolve what Git asks for.');
}
