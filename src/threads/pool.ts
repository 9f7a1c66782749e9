import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ParsedStore } from '../bank/parsed.ts';
import { Source } from '../bank/source.ts';
import type { Headway } from '../diagnostics/headway.ts';
import type { FindingsByText } from '../lint/known-findings.ts';

/** What one thread is to read and judge. */
export interface Share {
  readonly root: string;
  /** The folder that `extends: builtin` means. */
  readonly builtin: string;
  readonly files: readonly string[];
  readonly today?: string;
}

/** What one thread has read and found, a handful of files at a time. */
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
export async function readAhead(task: Share, tell?: Headway): Promise<Ahead | undefined> {
  const worker = join(task.builtin, 'dist', 'lint-worker.js');
  if (!existsSync(worker)) return undefined;
  const count = Math.min(most, availableParallelism());
  const taking = {
    ahead: { texts: new Map<string, Source>(), parts: {}, findings: {} },
    took: () => tell?.(Math.min(1, taking.ahead.texts.size / task.files.length)),
  };
  const shares = Array.from({ length: count }, (_, at) => task.files.filter((__, index) => index % count === at));
  await Promise.all(shares.map((files) => runShare(worker, { ...task, files }, taking)));
  return taking.ahead;
}

/** More threads than this wait for the one that gathers what they send. */
const most = 4;

/** Takes in what a thread sends until it has ended, well or not. */
function runShare(
  worker: string,
  share: Share,
  { ahead, took }: { ahead: { texts: Map<string, Source>; parts: object; findings: object }; took: () => void },
): Promise<void> {
  return new Promise((resolve) => {
    const thread = new Worker(worker, { workerData: share, resourceLimits: { maxYoungGenerationSizeMb: 8 } });
    thread.on('message', ({ texts, parts, findings }: ShareDone) => {
      for (const { file, text, digest } of texts) ahead.texts.set(file, new Source(file, text, [], digest));
      Object.assign(ahead.parts, parts);
      Object.assign(ahead.findings, findings);
      took();
    });
    thread.once('error', () => resolve());
    thread.once('exit', () => resolve());
  });
}
