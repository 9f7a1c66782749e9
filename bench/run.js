// Times etos against Node itself and against Typst, and prints ratios: npm run bench [-- NAME ...]. Fails on no figure.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { benches, hasTypst, usual } from './benches.js';
import { root } from './data.js';
import { takeTurns } from './measure.js';
import { table } from './table.js';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benches, name));

if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
} else if (!existsSync(join(root, 'dist', 'main.js'))) {
  console.error('etos is not built: run npm run build first.');
  process.exitCode = 2;
} else {
  if (!hasTypst()) console.log('Typst is not installed, so its lines are left out: npm ci --prefix bench installs it.\n');
  for (const name of asked.length > 0 ? asked : usual) run(name);
}

function run(name) {
  const { about, rounds, contenders } = benches[name]();
  console.log(`${name}: ${about}; ${rounds} rounds\n${table(takeTurns(contenders, rounds))}\n`);
}
