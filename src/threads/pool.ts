import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { ParsedStore } from '../bank/parsed.ts';
import { Source } from '../bank/source.ts';
import type { Headway } from '../diagnostics/headway.ts';
import type { Gleaned } from '../lint/gleaning.ts';
import type { FindingsByText } from '../lint/known-findings.ts';

/** What one thread is to read and judge. */
export interface Share {
  readonly root: string;
  /** The folder that `extends: builtin` means. */
  readonly builtin: string;
  readonly files: readonly string[];
  readonly today?: string;
}

/** What one thread has read and found, a handful of files at a time; at last, what it has gleaned of them all. */
export type ShareDone = Handful | { readonly gleaned: Readonly<Record<string, unknown>> };

interface Handful {
  /** Files that were sound, with where each one's text ends in `bytes`. */
  readonly texts: readonly { readonly file: string; readonly digest: string; readonly end: number }[];
  /** All those texts, one after the other, as UTF-8: in a thread that needs few of them, they take least room so. */
  readonly bytes: Uint8Array;
  readonly parts: ParsedStore['parts'];
  readonly findings: FindingsByText;
}

/** What all threads have read and found, as `loadBank` and `lint` take it. */
export interface Ahead {
  readonly texts: ReadonlyMap<string, Source>;
  readonly parts: ParsedStore['parts'];
  readonly findings: FindingsByText;
  /** By rule, once for every thread; undefined when some thread did not get to the end. */
  readonly gleaned: Gleaned | undefined;
}

/**
 * Reads and judges the files of a bank on several threads, ahead of the one that puts it all together. A thread that fails
 * has done nothing: its share is then read like any other file. Undefined where etos is not built, as in its own tests.
 */
export async function readAhead(task: Share, tell?: Headway): Promise<Ahead | undefined> {
  const worker = join(task.builtin, 'dist', 'lint-worker.js');
  if (!existsSync(worker)) return undefined;
  // Left to itself, each thread lets what it is done with pile up to twice what it needs before it throws it away.
  setFlagsFromString('--heap-growing-percent=80');
  const count = Math.min(most, availableParallelism());
  const ahead: Gathered = { texts: new Map(), parts: {}, findings: {} };
  const taking = { ahead, took: () => tell?.(Math.min(1, ahead.texts.size / task.files.length)) };
  const shares = Array.from({ length: count }, (_, at) => task.files.filter((__, index) => index % count === at));
  const gleaned = await Promise.all(shares.map((files) => runShare(worker, { ...task, files }, taking)));
  return { ...ahead, gleaned: together(gleaned) };
}

/** More threads than this wait for the one that gathers what they send. */
const most = 4;

/** What every thread has gleaned, by rule. */
function together(all: readonly (Readonly<Record<string, unknown>> | undefined)[]): Gleaned | undefined {
  const whole = all.filter((each) => each !== undefined);
  if (whole.length < all.length) return undefined;
  return Object.fromEntries(Object.keys(whole[0] ?? {}).map((id) => [id, whole.map((each) => each[id])]));
}

/** Takes in what a thread sends until it has ended, well or not; gives what it has gleaned. */
function runShare(
  worker: string,
  share: Share,
  { ahead, took }: { ahead: Gathered; took: () => void },
): Promise<Readonly<Record<string, unknown>> | undefined> {
  return new Promise((resolve) => {
    const thread = new Worker(worker, { workerData: share, resourceLimits: { maxYoungGenerationSizeMb: 48 } });
    let gleaned: Readonly<Record<string, unknown>> | undefined;
    thread.on('message', (done: ShareDone) => {
      if ('gleaned' in done) {
        gleaned = done.gleaned;
        return;
      }
      takeIn(done, ahead);
      took();
    });
    thread.once('error', () => resolve(undefined));
    thread.once('exit', () => resolve(gleaned));
  });
}

/** What threads have sent so far. */
interface Gathered {
  readonly texts: Map<string, Source>;
  readonly parts: Record<string, unknown>;
  readonly findings: Record<string, FindingsByText[string]>;
}

function takeIn({ texts, bytes, parts, findings }: Handful, ahead: Gathered): void {
  let start = 0;
  for (const { file, digest, end } of texts) {
    ahead.texts.set(file, new Source(file, bytes.subarray(start, end), [], digest));
    start = end;
  }
  Object.assign(ahead.parts, parts);
  Object.assign(ahead.findings, findings);
}
