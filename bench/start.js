// How long each command takes to start (its help), against `node -e 0`, and how many modules and bytes of dist/ it loads.
// node bench/start.js
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = `${root}bin/etos.js`;
const names = readdirSync(`${root}src/cli/commands`)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'print-document');
const lines = [
  ['--version'],
  ['--complete', 'pack', '--topic', 'g'],
  ['--help'],
  ['lint'],
  ['list'],
  ...names.map((name) => [name, '--help']),
];

const empty = median(['-e', '0']);
console.log(`node -e 0: ${empty.toFixed(0)} ms\n`);
console.log('| command | ms | times node | modules | kB |\n|---|---|---|---|---|');
for (const line of lines) {
  const time = median([bin, ...line]);
  const { modules, bytes } = loaded(line);
  console.log(
    `| etos ${line.join(' ')} | ${time.toFixed(0)} | ${(time / empty).toFixed(2)} | ${modules} | ${Math.round(bytes / 1000)} |`,
  );
}

function median(words) {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    spawnSync(process.execPath, words, { cwd: root });
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[4];
}

/** Which modules of dist/ a run loads, as node tells of them. */
function loaded(line) {
  const { stderr } = spawnSync(process.execPath, [bin, ...line], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_DEBUG: 'esm' },
  });
  const files = new Set([...stderr.matchAll(/file:\/\/[^'"\s]*\/dist\/([\w.-]+\.js)/g)].map(([, file]) => file));
  return {
    modules: files.size,
    bytes: [...files].reduce((sum, file) => sum + (statSync(`${root}dist/${file}`, { throwIfNoEntry: false })?.size ?? 0), 0),
  };
}
