import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../support/fonts.ts';
import { temporaryBank } from '../temporary-bank.ts';
import { killing } from './killing.ts';

/** The files of a kit, by the sums of their bytes, as one word. */
function sums(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = files.map((each) => join(each.parentPath, each.name)).sort();
  return paths
    .map((path) => `${path.slice(folder.length)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .join('\n');
}

it('etos kit, killed at any moment, leaves the whole folder or none', async () => {
  const folder = temporaryBank({});
  const at = (kill: number) => join(folder, kill < 0 ? 'hel' : `k${kill}`);
  const tally = await killing({
    folder,
    env: { HOME: folder, LANG: 'sv', SOURCE_DATE_EPOCH: '1800000000' },
    usually: 3,
    words: (kill) => ['kit', 'etiskt-cafe', '--date', '2027-03-10', '-o', at(kill), '--no-input'],
    found: (kill) => (existsSync(at(kill)) ? (sums(at(kill)) === sums(at(-1)) ? 'whole' : 'HALF') : 'none'),
  });
  expect(Object.keys(tally).filter((found) => !['whole', 'none'].includes(found))).toEqual([]);
}, 900_000);

it('a kit that takes the place of another, killed at any moment, is the old one or the new', async () => {
  const folder = temporaryBank({});
  const known = new Set<string>();
  const now = () =>
    readdirSync(folder)
      .sort()
      .reverse()
      .filter((name) => /^kit$|^\.kit\..*\.old$/.test(name))
      .map((name) => join(folder, name))[0];
  const tally = await killing({
    folder,
    env: { HOME: folder, LANG: 'sv', SOURCE_DATE_EPOCH: '1800000000' },
    usually: 2,
    // What is made is told apart by its people, so that both kits are known before the first is killed.
    words: (kill) => ['kit', 'tisdagskoren', '--people', kill % 2 === 0 ? '8' : '9', '-o', 'kit', '--no-input'],
    prepare: (kill) => {
      if (kill > 0) return;
      known.add(sums(join(folder, 'kit')));
      execFileSync(
        process.execPath,
        [join(packageRoot, 'bin/etos.js'), 'kit', 'tisdagskoren', '--people', '8', '-o', 'kit', '--no-input'],
        {
          cwd: folder,
          env: { PATH: process.env.PATH, HOME: folder, LANG: 'sv', SOURCE_DATE_EPOCH: '1800000000' },
        },
      );
      known.add(sums(join(folder, 'kit')));
    },
    found: () => {
      const place = now();
      return place === undefined ? 'LOST' : known.has(sums(place)) ? 'whole' : 'HALF';
    },
  });
  expect(known.size).toBe(2);
  expect(Object.keys(tally).filter((found) => found !== 'whole')).toEqual([]);
}, 900_000);
