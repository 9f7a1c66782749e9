import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../support/fonts.ts';

/** How many times a run is killed in a usual run of the tests; `npm run kills` kills a hundred times and tells of each. */
const asked = process.env.KILLS === undefined ? undefined : Number(process.env.KILLS);

/** Random, and the same every time: another number in KILL_SEED gives other moments. */
const seed = Number(process.env.KILL_SEED ?? 20261122);

/** A run to kill, in a folder, and what stands there afterwards in a word: `old`, `new`; anything else is a fault. */
export interface Killing {
  readonly words: (kill: number) => readonly string[];
  readonly folder: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly usually: number;
  prepare?(kill: number): void;
  found(kill: number): string;
}

/**
 * Runs a command once to see how long it takes, then kills it without warning at random moments from its start to a little
 * after its end, and says how often each thing was found.
 */
export async function killing(run: Killing): Promise<Readonly<Record<string, number>>> {
  const times = asked ?? run.usually;
  const options = { cwd: run.folder, env: { PATH: process.env.PATH, ...run.env } };
  const began = performance.now();
  const first = spawnSync(process.execPath, [bin, ...run.words(-1)], { ...options, encoding: 'utf8' });
  if (first.status !== 0) throw new Error(first.stderr);
  const usual = performance.now() - began;
  const tally: Record<string, number> = {};
  const chance = random(seed);
  for (let kill = 0; kill < times; kill++) {
    run.prepare?.(kill);
    const after = chance() * usual * 1.1;
    const child = spawn(process.execPath, [bin, ...run.words(kill)], { ...options, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    await ended;
    clearTimeout(timer);
    const found = run.found(kill);
    tally[found] = (tally[found] ?? 0) + 1;
    if (asked)
      process.stdout.write(`${run.words(kill)[0]} killed after ${Math.round(after)} of ${Math.round(usual)} ms: ${found}\n`);
  }
  if (asked) process.stdout.write(`${run.words(-1)[0]}, seed ${seed}, ${times} kills: ${JSON.stringify(tally)}\n`);
  return tally;
}

const bin = join(packageRoot, 'bin/etos.js');

/** Numbers from 0 to 1 by Marsaglia's xorshift. */
function random(from: number): () => number {
  let state = from | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
