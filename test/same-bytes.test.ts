import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from './support/fonts.ts';
import { temporaryBank } from './temporary-bank.ts';

const places = [
  { umask: '022', variables: { TZ: 'UTC', LANG: 'sv', LC_ALL: 'C' } },
  {
    umask: '077',
    variables: { TZ: 'Pacific/Kiritimati', LANG: 'sv_SE.UTF-8', LC_ALL: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '1000000000' },
  },
];

/**
 * Other Nodes to run: programs, separated by `:`. `npm install --prefix FOLDER node@20` brings one, as
 * `FOLDER/node_modules/node/bin/node`.
 */
const nodes = [process.execPath, ...(process.env.NODES?.split(':').filter((path) => existsSync(path)) ?? [])];

/** Every file that was written, with its name. */
function sumOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  for (const path of files.map((each) => join(each.parentPath, each.name)).sort())
    hash.update(`\0${path.slice(folder.length)}\0`).update(readFileSync(path));
  expect(files.length).toBeGreaterThan(0);
  return hash.digest('hex');
}

describe.skipIf(process.platform === 'win32').each([
  ['pack', 'tisdagskoren', '-o', 'ut.pdf'],
  ['guide', 'etiskt-cafe', '-o', 'ut.html'],
  ['make', 'handout', 'tisdagskoren', '--locale', 'sv', '-o', 'ut.docx'],
  ['lesson', 'objektivitet', '-o', 'ut.html'],
  ['export', '-f', 'h5p', '-o', 'ut.h5p'],
  ['export', '-f', 'csv', '-o', 'ut.csv'],
  ['kit', 'tisdagskoren', '--no-input', '-o', 'kit.zip'],
])('etos %s %s', (...words) => {
  it('writes the same bytes in every folder, time zone, locale, umask and Node', () => {
    const sums = nodes.flatMap((node) =>
      places.map(({ umask, variables }, at) => {
        const home = temporaryBank({});
        const folder = join(home, at === 0 ? 'a' : 'en mapp med å');
        mkdirSync(folder);
        const env = { PATH: process.env.PATH, HOME: home, ...variables };
        const run = ['-c', `umask ${umask}; exec "$@"`, 'sh', node, join(packageRoot, 'bin/etos.js'), ...words];
        execFileSync('sh', run, { cwd: folder, env, stdio: 'pipe' });
        return sumOf(folder);
      }),
    );
    expect(new Set(sums).size).toBe(1);
  });
});
