import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ParsedStore } from '../bank/parsed.ts';
import { Source } from '../bank/source.ts';
import type { FindingsByText } from '../lint/known-findings.ts';

/** What one thread is to read and judge. */
export interface Share {
  readonly root: string;
  /** The folder that `extends: builtin` means. */
  readonly builtin: string;
  readonly files: readonly string[];
  readonly today?: string;
}

/** What one thread has read and found. */
export interface ShareDone {
  readonly texts: readonly { readonly file: string; readonly text: string; readonly digest: string }[];
  readonly parts: ParsedStore['parts'];
  readonly findings: FindingsByText;
}

/** What all threads have read and found, as `loadBank` and `lint` take it. */
export interface Ahead {
  readonly texts: ReadonlyMap<string, Source>;
  readonly parts: ParsedStore['parts'];
  readonly findings: FindingsByText;
}

/**
 * Reads and judges the files of a bank on several threads, ahead of the one that puts it all together. A thread that fails
 * has done nothing: its share is then read like any other file. Undefined where etos is not built, as in its own tests.
 */
export async function readAhead(task: Share): Promise<Ahead | undefined> {
  const worker = join(task.builtin, 'dist', 'lint-worker.js');
  if (!existsSync(worker)) return undefined;
  const count = Math.min(most, availableParallelism());
  const shares = Array.from({ length: count }, (_, at) => task.files.filter((__, index) => index % count === at));
  const done = await Promise.all(shares.map((files) => runShare(worker, { ...task, files })));
  return {
    texts: new Map(done.flatMap((each) => each.texts.map(({ file, text, digest }) => [file, new Source(file, text, digest)]))),
    parts: Object.assign({}, ...done.map((each) => each.parts)),
    findings: Object.assign({}, ...done.map((each) => each.findings)),
  };
}

/** More threads than this wait for the one that gathers what they send. */
const most = 4;

const nothing: ShareDone = { texts: [], parts: {}, findings: {} };

function runShare(worker: string, share: Share): Promise<ShareDone> {
  return new Promise((resolve) => {
    const thread = new Worker(worker, { workerData: share });
    thread.once('message', (done: ShareDone) => resolve(done));
    thread.once('error', () => resolve(nothing));
    thread.once('exit', () => resolve(nothing));
  });
}
