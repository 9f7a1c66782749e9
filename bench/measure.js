import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { root } from './data.js';

/**
 * Runs contenders in turn (A B C A B C …), `rounds` times after one round that is not timed, so that all meet the same
 * weather on the machine. A contender is `{ name, args, findings }`, arguments for Node in the project's folder; with `findings` exit code 1 is no failure. Gives each with
 * `times` (wall ms, one per round) and `peak` (KiB, from the first round), or with `failure`, what it said as it failed.
 */
export function takeTurns(contenders, rounds) {
  const results = contenders.map((contender) => ({ ...contender, times: [], ...warmUp(contender) }));
  const sound = results.filter(({ failure }) => failure === undefined);
  for (let round = 0; round < rounds; round++) {
    for (const result of sound) {
      const { time, status } = timed(result);
      result.times.push(time);
      if (status !== 0 && !(result.findings && status === 1)) result.failure = `exit code ${status} in round ${round + 1}`;
    }
  }
  return results;
}

/** How many times as long `a` takes as `b`: the median of the rounds' own ratios. */
export function ratio(a, b) {
  return median(a.times.map((time, round) => time / b.times[round]));
}

/** The middle value, or the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const memory = new URL('./memory.js', import.meta.url).href;

function warmUp({ args, findings = false }) {
  const child = spawnSync(process.execPath, ['--import', memory, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    maxBuffer: 1e9,
    encoding: 'utf8',
  });
  if (child.status === 0 || (findings && child.status === 1)) return { peak: Number(child.output[3]) };
  return { failure: child.stderr.trim().split('\n')[0] || `exit code ${child.status ?? child.signal}` };
}

function timed({ args }) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
  return { time: performance.now() - start, status };
}
