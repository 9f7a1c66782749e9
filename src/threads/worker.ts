import { parentPort, workerData } from 'node:worker_threads';
import { Judging } from './judging.ts';
import type { Sent } from './pool.ts';

/* The other end of `pool.ts`: a thread that takes its part in the work. An entry point of its own, started from `dist/`. */

const judging = new Judging(workerData);
for (let done = judging.next(); done; done = judging.next()) {
  parentPort?.postMessage(done satisfies Sent, [done.bytes.buffer]);
}
parentPort?.postMessage({ gleaned: judging.gleaned() } satisfies Sent);
