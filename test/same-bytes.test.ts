import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from './support/fonts.ts';
import { temporaryBank } from './temporary-bank.ts';

const places = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'sv_SE.UTF-8', LC_ALL: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '1000000000' },
];

/**
 * Other Nodes to run: programs, separated by `:`. `npm install --prefix FOLDER node@20` brings one, as
 * `FOLDER/node_modules/node/bin/node`.
 */
const nodes = [process.execPath, ...(process.env.NODES?.split(':').filter((path) => existsSync(path)) ?? [])];

describe.each([
  ['pack', 'tisdagskoren', '-o', 'ut.pdf'],
  ['guide', 'etiskt-cafe', '-o', 'ut.html'],
])('etos %s %s', (...words) => {
  it('writes the same bytes in every folder, time zone, locale and Node', () => {
    const sums = nodes.flatMap((node) =>
      places.map((variables, at) => {
        const folder = join(temporaryBank({}), at === 0 ? 'a' : 'en mapp med å');
        mkdirSync(folder);
        const env = { PATH: process.env.PATH, HOME: folder, ...variables };
        execFileSync(node, [join(packageRoot, 'bin/etos.js'), ...words], { cwd: folder, env, stdio: 'pipe' });
        return createHash('sha256')
          .update(readFileSync(join(folder, words.at(-1) ?? '')))
          .digest('hex');
      }),
    );
    expect(new Set(sums).size).toBe(1);
  });
});
