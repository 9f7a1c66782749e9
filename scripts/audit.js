// Holds the advisories that npm knows of about our libraries against those we have weighed (audit.json):
//   npm run audit                  asks npm
//   node scripts/audit.js FILE     reads what `npm audit --json` has answered before
// Exits 0 when they are the same; 1 when there is one that nobody has weighed, when one that is listed is gone, or was weighed
// more than half a year ago; 2 when npm cannot be reached, for then nothing is known.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [file, listFile = `${root}/audit.json`] = process.argv.slice(2);

/** Days after which what has been weighed is weighed again. */
const lasting = 183;

const found = advisories(file === undefined ? ask() : readFileSync(file, 'utf8'));
if (found === undefined) {
  console.error('npm did not answer with advisories, so nothing is known about the libraries. Try again with a network.');
  process.exit(2);
}
const faults = compare(found, JSON.parse(readFileSync(listFile, 'utf8')));
for (const fault of faults) console.error(fault);
console.log(`${found.size} advisories, ${faults.length} to look at.`);
process.exitCode = faults.length > 0 ? 1 : 0;

function ask() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return spawnSync(npm, ['audit', '--json'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }).stdout ?? '';
}

/** Each advisory by its id, with the package and the words; undefined for an answer that is none. */
function advisories(text) {
  try {
    const { vulnerabilities } = JSON.parse(text);
    const vias = Object.values(vulnerabilities).flatMap(({ via }) => via);
    // A name stands for another package's advisories, which are told there.
    const own = vias.filter((via) => typeof via === 'object');
    return new Map(own.map(({ url, source, name, severity, title }) => [idOf(url, source), `${name}, ${severity}: ${title}`]));
  } catch {
    return undefined;
  }
}

function idOf(url, source) {
  return /GHSA(?:-\w{4}){3}/.exec(url ?? '')?.[0] ?? String(source);
}

function compare(found, listed) {
  const ids = new Set(listed.map(({ advisory }) => advisory));
  const since = new Date(Date.now() - lasting * 86_400_000).toISOString().slice(0, 10);
  return [
    ...[...found].filter(([id]) => !ids.has(id)).map(([id, what]) => `not weighed: ${id} ${what}`),
    ...[...ids].filter((id) => !found.has(id)).map((id) => `no longer there, take it out of audit.json: ${id}`),
    ...listed.filter(({ reviewed }) => reviewed < since).map((it) => `weighed ${it.reviewed}, weigh it again: ${it.advisory}`),
  ];
}
