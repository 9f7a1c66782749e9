import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../support/fonts.ts';
import { temporaryBank } from '../temporary-bank.ts';

const bin = join(packageRoot, 'bin/etos.js');

/** How many times a run is killed here; `KILLS=100` is the whole test. */
const kills = Number(process.env.KILLS ?? 3);

/** The files of a kit, by the sums of their bytes. */
function sums(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = files.map((each) => join(each.parentPath, each.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

it(`etos kit, killed at ${kills} moments, leaves the whole folder or none`, async () => {
  const folder = temporaryBank({});
  const run = (to: string) => ['kit', 'etiskt-cafe', '--date', '2027-03-10', '-o', to, '--no-input'];
  const env = { PATH: process.env.PATH, HOME: folder, LANG: 'sv', SOURCE_DATE_EPOCH: '1800000000' };
  const began = performance.now();
  const first = spawnSync(process.execPath, [bin, ...run('hel')], { cwd: folder, env, encoding: 'utf8' });
  expect(first.status, first.stderr).toBe(0);
  const usual = performance.now() - began;
  const whole = sums(join(folder, 'hel'));
  for (let kill = 0; kill < kills; kill++) {
    const child = spawn(process.execPath, [bin, ...run(`k${kill}`)], { cwd: folder, env, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    setTimeout(() => child.kill('SIGKILL'), (usual * 1.05 * (kill + 1)) / kills);
    await ended;
    const made = join(folder, `k${kill}`);
    if (existsSync(made)) expect(sums(made), `killed at ${kill}`).toEqual(whole);
  }
}, 900_000);
