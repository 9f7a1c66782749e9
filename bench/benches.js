import { existsSync } from 'node:fs';
import { writeBank } from './bank.js';
import { dataPath, writeData } from './data.js';
import { toMarkdown } from './markdown.js';
import { countWords, makeReport } from './text.js';
import { toTypst } from './typst.js';

/*
 * To add a bench: give it a name here and a function that makes ready what it needs and says what runs. The first
 * contender is the yardstick, the second is etos, any others are peers; `output` is the PDF that a contender writes.
 */
export const benches = {
  version: () => ({ about: 'etos --version (aim: at most 1.5 × node)', rounds: 21, contenders: [node, etos(['--version'])] }),
  pack: () => ({
    about: 'etos pack of the half-day workshop (aim: at most 10 × node, a second where node takes a tenth)',
    rounds: 11,
    contenders: [node, etos(['pack', 'halvdag-for-chefer', '-o', dataPath('pack.pdf')], dataPath('pack.pdf'))],
  }),
  'print-20': () => print(20, 9),
  'print-100': () => print(100, 9),
  'print-500': () => print(500, 5),
  'print-1000': () => print(1000, 3),
  list: () => catalogue(['list']),
  search: () => catalogue(['search', 'gåvor']),
  coverage: () => catalogue(['coverage']),
  lint: () => lintLarge(),
  'lint-own': () => ({
    about: 'etos lint of the built-in bank (aim: at most 2 × node and a fifth of a second)',
    rounds: 11,
    contenders: [node, etos(['lint', '-b', '.'])],
  }),
};

/** What is run when nothing is named; the longer ones take minutes. */
export const usual = ['version', 'pack', 'print-100'];

/** Whether the peer has been installed. */
export function hasTypst() {
  return isInstalled('@myriaddreamin/typst-ts-node-compiler');
}

function isInstalled(name) {
  return existsSync(new URL(`node_modules/${name}/package.json`, import.meta.url));
}

const node = { name: 'node -e 0', args: ['-e', '0'] };

function etos(args, output) {
  return { name: `etos ${args[0]}`, args: ['bin/etos.js', ...args], output };
}

/**
 * Linting 10,000 realistic files: cold, warm (nothing has changed since a run that is not timed), and markdownlint-cli2 on
 * the same files with its own rules.
 */
function lintLarge() {
  const folder = writeBank(10_000);
  const cold = { ...etos(['lint', '--no-cache', '-f', `json=${dataPath('lint-cold.json')}`, '-b', folder]), findings: true };
  const warm = { ...etos(['lint', '-f', `json=${dataPath('lint-warm.json')}`, '-b', folder]), findings: true };
  const peer = {
    name: 'markdownlint-cli2',
    args: ['bench/node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs', `${folder}/**/*.md`],
    findings: true,
  };
  return {
    about: 'lint of 10,000 files (aim: cold at most 0.25 × markdownlint-cli2, warm at most 0.2 × cold, under 400 MiB)',
    rounds: 3,
    contenders: [
      ...(isInstalled('markdownlint-cli2') ? [peer] : [node]),
      { ...cold, name: 'etos lint, cold' },
      { ...warm, name: 'etos lint, warm' },
    ],
  };
}

/** After a first run, which is not timed, what has been made of the bank is kept. */
function catalogue(words) {
  const about = `etos ${words.join(' ')} in a bank of 2,000 entries (aim: at most half a second)`;
  return { about, rounds: 9, contenders: [node, etos([...words, '-b', writeBank()])] };
}

function print(pages, rounds) {
  const report = makeReport(pages);
  const { words, distinct } = countWords(report);
  const markdown = writeData(`report-${pages}.md`, toMarkdown(report));
  const output = dataPath(`etos-${pages}.pdf`);
  return {
    about: `the same report of ${words} words, ${distinct} distinct`,
    rounds,
    contenders: [node, etos(['print', markdown, '-o', output], output), ...(hasTypst() ? peers(report, pages) : [])],
  };
}

function peers(report, pages) {
  return [false, true].map((divide) => {
    const kind = divide ? 'divided' : 'whole';
    const source = writeData(`typst-${kind}-${pages}.typ`, toTypst(report, { divide }));
    const output = dataPath(`typst-${kind}-${pages}.pdf`);
    return {
      name: `Typst, words ${divide ? 'divided' : 'kept whole'}`,
      args: ['bench/typst-compile.js', source, output],
      output,
    };
  });
}
