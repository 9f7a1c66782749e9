import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { discover } from '../src/bank/discover.ts';
import { Parsed } from '../src/bank/parsed.ts';
import { check, checkAndRemember } from '../src/checking.ts';
import { readAhead } from '../src/threads/pool.ts';
import { packageRoot } from './support/fonts.ts';

/** A bank large enough for threads: the glossary of our own several times over, with something wrong here and there. */
let root: string;
/** A package's folder without anything built in it: there, one thread does everything. */
let unbuilt: string;
/** What one thread finds. */
let alone: unknown;

const today = '2026-11-22';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'etos-threads-'));
  unbuilt = mkdtempSync(join(tmpdir(), 'etos-unbuilt-'));
  const terms = join(packageRoot, 'glossary/terms');
  mkdirSync(join(root, 'glossary/terms'), { recursive: true });
  cpSync(join(packageRoot, 'dilemmas'), join(root, 'dilemmas'), { recursive: true });
  cpSync(join(packageRoot, 'glossary/laws.yaml'), join(root, 'glossary/laws.yaml'));
  writeFileSync(join(root, 'etos.yaml'), 'name: Stor bank\n');
  const names = readdirSync(terms).filter((name) => /^[a-z0-9-]+\.md$/.test(name));
  for (const round of [1, 2, 3, 4]) {
    for (const [at, name] of names.entries()) {
      const text = readFileSync(join(terms, name), 'utf8');
      const faulty = at % 9 === round ? `${text}\nVi erhåller det självklart av FL 900 §, och och.\n` : text;
      const broken = at % 50 === round ? `${faulty.replace('title:', 'titel:')}\r\n` : faulty;
      writeFileSync(join(root, `glossary/terms/${name.replace('.md', `-${round}.md`)}`), broken);
    }
  }
});

beforeAll(async () => {
  alone = await findings(unbuilt);
});

afterAll(() => {
  for (const folder of [root, unbuilt]) rmSync(folder, { recursive: true });
});

async function findings(home: string): Promise<unknown> {
  return (await check(root, home, { today })).diagnostics;
}

// `npm ci` and `npm run build` build the thread’s own code; after a change in the rules it is to be built again.
test('what is remembered holds as long as etos.yaml is the same', async () => {
  const { memory } = (await checkAndRemember(root, packageRoot, { today })).value;
  const nothing = Object.fromEntries(Object.keys(memory.findings).map((text) => [text, []]));
  const again = (context: string) => check(root, packageRoot, { today, memory: { ...memory, context, findings: nothing } });
  expect((await again('of another etos.yaml')).diagnostics).toEqual(alone);
  expect((await again(memory.context)).diagnostics).not.toEqual(alone);
});

test('several threads find what one finds, in the same order', async () => {
  expect(alone).not.toEqual([]);
  const task = { root, builtin: packageRoot, listed: discover(root).value, parsed: new Parsed(), today };
  expect((await readAhead(task))?.texts.size).toBeGreaterThan(600);
  expect(await readAhead({ ...task, builtin: unbuilt })).toBeUndefined();
  for (let run = 0; run < 2; run++) expect(await findings(packageRoot)).toEqual(alone);
});

test('the program says nothing but its findings, whatever version of Node it runs on', () => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(packageRoot, 'bin/etos.js'), 'lint', root, '--no-cache'], {
    encoding: 'utf8',
  });
  expect(stdout).toContain('glossary/terms/');
  expect(stderr).toBe('');
});

test.each(['throw new Error("no")', ''])('a thread that fails or says nothing leaves its texts to others: %s', async (code) => {
  const home = mkdtempSync(join(tmpdir(), 'etos-failing-'));
  mkdirSync(join(home, 'dist'));
  writeFileSync(join(home, 'dist/lint-worker.js'), code);
  expect(await findings(home)).toEqual(alone);
  rmSync(home, { recursive: true });
});
