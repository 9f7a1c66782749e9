import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { loadBank } from '../bank/load.ts';
import type { Parsed, ParsedStore } from '../bank/parsed.ts';
import { Source } from '../bank/source.ts';
import type { Headway } from '../diagnostics/headway.ts';
import type { Gleaned } from '../lint/gleaning.ts';
import type { FindingsByText } from '../lint/known-findings.ts';
import { letPileUp } from './heap.ts';
import type { Handful, Work } from './judging.ts';

/** What a thread sends: what it has read and judged, a handful of texts at a time; at last, what it has gleaned of them all. */
export type Sent = Handful | { readonly gleaned: Gathered['gleaned'][number] };

/** What all threads have read and found, as `loadBank` and `lint` take it. */
export interface Ahead {
  readonly texts: ReadonlyMap<string, Source>;
  readonly parts: ParsedStore['parts'];
  readonly findings: FindingsByText;
  /** By rule, once for every thread; undefined when some thread did not get to the end. */
  readonly gleaned: Gleaned | undefined;
}

/** What is to be done, and `parsed`, what is known already of etos.yaml, laws.yaml and the bank that is extended. */
export type Task = Omit<Work, 'parts' | 'next'> & { readonly parsed: Parsed };

/**
 * Reads and judges the texts of a bank on several threads, this one among them, ahead of putting it all together. What a
 * thread that fails had taken has not been done: it is then read like any other file. Undefined where etos is not built, as
 * in its own tests.
 */
export async function readAhead({ parsed, ...task }: Task, tell?: Headway): Promise<Ahead | undefined> {
  const worker = join(task.builtin, 'dist', 'lint-worker.js');
  if (!existsSync(worker)) return undefined;
  tuned();
  const work = { ...task, parts: partsOf(task, parsed), next: new Int32Array(new SharedArrayBuffer(4)) };
  const ahead: Gathered = { texts: new Map(), parts: {}, findings: {}, gleaned: [] };
  const others = Array.from({ length: Math.min(most, availableParallelism()) - 1 }, () => runThread(worker, work, ahead));
  // Loaded now, while the other threads load it too.
  const { Judging } = await import('./judging.ts');
  const judging = new Judging(work);
  for (let done = judging.next(); done; done = judging.next()) {
    takeIn(done, ahead);
    tell?.(Math.min(1, ahead.texts.size / task.listed.length));
    // Now others are heard: threads that have sent something, somebody who wants to stop.
    await new Promise((resolve) => setImmediate(resolve));
  }
  ahead.gleaned.push(judging.gleaned());
  await Promise.all(others);
  return { ...ahead, gleaned: ahead.gleaned.length > others.length ? together(ahead.gleaned) : undefined };
}

/** More threads than this wait for the one that gathers what they send. */
const most = 4;

/**
 * Node 20 makes the best of code that it will run for a few seconds, which takes a third of those seconds; later ones do not know
 * the flag.
 */
function tuned(): void {
  letPileUp(150);
  if (versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=800000');
}

/** What everything but the texts was parsed into, so that each thread need not do it. */
function partsOf({ root, builtin, listed }: Omit<Task, 'parsed'>, parsed: Parsed): ParsedStore['parts'] {
  loadBank(root, { builtin, found: { value: listed, diagnostics: [] }, only: new Set(), parsed });
  return { ...parsed.used };
}

/** What threads have done so far. */
interface Gathered {
  readonly texts: Map<string, Source>;
  readonly parts: Record<string, unknown>;
  readonly findings: Record<string, FindingsByText[string]>;
  /** Of every thread that has come to the end, what it has gleaned, by rule. */
  readonly gleaned: Readonly<Record<string, unknown>>[];
}

/** What every thread has gleaned, by rule. */
function together(all: Gathered['gleaned']): Gleaned {
  return Object.fromEntries(Object.keys(all[0] ?? {}).map((id) => [id, all.map((each) => each[id])]));
}

/** Takes in what a thread sends until it has ended, well or not. */
function runThread(worker: string, work: Work, ahead: Gathered): Promise<void> {
  return new Promise((resolve) => {
    const thread = new Worker(worker, { workerData: work, resourceLimits: { maxYoungGenerationSizeMb: 48 } });
    thread.on('message', (sent: Sent) => {
      if ('gleaned' in sent) ahead.gleaned.push(sent.gleaned);
      else takeIn(sent, ahead);
    });
    thread.once('error', () => resolve());
    thread.once('exit', () => resolve());
  });
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
