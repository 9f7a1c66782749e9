// Prints the same documents with several versions of Node and compares the bytes:
//   node scripts/same-bytes.js /path/to/node22 /path/to/node24
// Exits 1 when any differ from those of the Node that runs this.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const prints = [
  ['pack', '--bank', root, '--archive'],
  ['guide', '--bank', root, '--lang', 'en'],
  ['pack', '--bank', root, '--booklet'],
  ['pack', '--bank', root, '--variant', 'large-print'],
  ['pack', '--bank', root, '--format', 'html'],
  ['print', `${root}/README.md`],
];

const nodes = [process.execPath, ...process.argv.slice(2)];
const versions = nodes.map((node) => execFileSync(node, ['--version'], { encoding: 'utf8' }).trim());
for (const words of prints) {
  const digests = nodes.map((node) => digest(node, words));
  const same = digests.every((each) => each === digests[0]);
  if (!same) process.exitCode = 1;
  const told = same
    ? `${digests[0].slice(0, 16)} on ${versions.join(', ')}`
    : versions.map((it, at) => `${it} ${digests[at]}`).join('\n  ');
  console.log(`${same ? 'same' : 'DIFFERENT'}: etos ${words.filter((word) => word !== root).join(' ')}\n  ${told}`);
}

function digest(node, words) {
  // Findings about a text do not matter here, so neither does the exit code.
  const { stdout } = spawnSync(node, [`${root}/bin/etos.js`, ...words, '-o', '-'], { maxBuffer: 1e9 });
  return createHash('sha256').update(stdout).digest('hex');
}
