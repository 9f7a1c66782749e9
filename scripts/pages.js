// Writes pictures of every page of what etos prints, and one sheet with them all, into pages/: for looking at before a release.
// Needs pdftoppm (Debian: poppler-utils).
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}/pages`;
const prints = [
  ['pack', 'halvdag-for-chefer', 'sv'],
  ['guide', 'halvdag-for-chefer', 'sv'],
  ['pack', 'halvdag-for-chefer', 'en'],
  ['guide', 'halvdag-for-chefer', 'en'],
  ['pack', 'etiskt-cafe', 'sv'],
  ['guide', 'dorren-till-fikarummet', 'sv'],
];

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [template, id, lang] of prints) {
  const name = `${id}-${template}-${lang}`;
  execFileSync(process.execPath, [
    `${root}/bin/etos.js`,
    template,
    id,
    '--lang',
    lang,
    '--bank',
    root,
    '-o',
    `${out}/${name}.pdf`,
  ]);
  execFileSync('pdftoppm', ['-r', '80', '-png', `${out}/${name}.pdf`, `${out}/${name}`]);
  console.log(`pages/${name}-*.png`);
}
