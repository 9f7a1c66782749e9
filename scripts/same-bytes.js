// Prints the same documents with several versions of Node and compares the bytes:
//   node scripts/same-bytes.js /path/to/node22 /path/to/node24
// Exits 1 when any differ from those of the Node that runs this.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const prints = [
  ['pack', '--bank', root, '--archive', '-o', '-'],
  ['guide', '--bank', root, '--lang', 'en', '-o', '-'],
  ['pack', '--bank', root, '--booklet', '-o', '-'],
  ['pack', '--bank', root, '--variant', 'large-print', '-o', '-'],
  ['pack', '--bank', root, '--format', 'html', '-o', '-'],
  ['guide', 'etiskt-cafe', '--bank', root, '--format', 'docx', '-o', '-'],
  ['make', 'slides', 'etiskt-cafe', '--bank', root, '--format', 'html', '-o', '-'],
  ['make', 'cards', '--bank', root, '-o', '-'],
  ['lesson', 'objektivitet', '--bank', root, '-o', '-'],
  ['print', `${root}/README.md`, '-o', '-'],
  ['export', '--bank', root, '-f', 'csv', '-o', '-'],
  ['export', '--bank', root, '-f', 'gift', '--commentary', '-o', '-'],
  ['export', '--bank', root, '-f', 'h5p', '--topic', 'jav', '--commentary', '-o', '-'],
  ['kit', 'etiskt-cafe', '--date', '2027-03-10', '--bank', root, '--no-input', '-o', 'kit'],
  ['kit', 'tisdagskoren', '--bank', root, '--no-input', '-o', 'kit.zip'],
  ['programme', 'sex-digitala-moten', '--date', '2027-01-19', '--bank', root, '-o', 'programme'],
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

/** Of all that is written: on standard output, and in files with their names. */
function digest(node, words) {
  const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'));
  try {
    // Findings about a text do not matter here, so neither does the exit code.
    const { stdout } = spawnSync(node, [`${root}/bin/etos.js`, ...words], { cwd: folder, maxBuffer: 1e9 });
    const hash = createHash('sha256').update(stdout);
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map(pathOf)
      .sort())
      hash.update(`\0${file.slice(folder.length)}\0`).update(readFileSync(file));
    return hash.digest('hex');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pathOf(each) {
  return join(each.parentPath, each.name);
}
