// Bundles src/ and every library it uses into dist/, and makes the font tables that layout measures with.
// Bundled, so that an installed etos has no dependencies to fetch and starts without reading hundreds of files.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { isolatedDeclarationSync } from 'rolldown/experimental';
import { buildFontTables } from './fonts.js';
import { writeNotices } from './notices.js';
import { runTypeScript } from './run-ts.js';

const root = fileURLToPath(new URL('..', import.meta.url));

rmSync(`${root}/dist`, { recursive: true, force: true });
// Libraries that pdfkit imports but that we never reach; loading them takes longer than printing twenty pages.
const unreached = `${root}/src/pdf/unreached.ts`;

/**
 * Hyphenation patterns as text that is read when a language is first asked for: as code, both languages' tables of numbers would
 * be compiled by everyone who prints.
 */
const patternsAsText = {
  name: 'patterns-as-text',
  async load(id) {
    if (!/hyphen[\\/]patterns[\\/][\w-]+\.js$/.test(id)) return null;
    const { default: patterns } = await import(pathToFileURL(id).href);
    const text = JSON.stringify(JSON.stringify(patterns));
    return `let read; export default { *[Symbol.iterator]() { yield* (read ??= JSON.parse(${text})); } };`;
  },
};

/** Commander can start other programs as its commands; ours are all our own, and the module that starts programs is slow to load. */
const withoutCommandsOfOthers = {
  name: 'without-commands-of-others',
  transform: (code, id) =>
    /commander[\\/]lib[\\/]command\.js$/.test(id) ? code.replace("require('node:child_process')", '{}') : null,
};

const bundle = await rolldown({
  input: { main: `${root}/src/main.ts`, api: `${root}/src/api.ts`, 'lint-worker': `${root}/src/threads/worker.ts` },
  resolve: { alias: { fontkit: unreached, linebreak: unreached, '@noble/ciphers/aes': unreached } },
  plugins: [patternsAsText, withoutCommandsOfOthers],
  platform: 'node',
  cwd: root,
  logLevel: 'warn',
});
const { output } = await bundle.write({
  dir: `${root}/dist`,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  minify: true,
});
writeTypes();
await buildFontTables();
await runTypeScript('scripts/prepare-bank.ts');
await runTypeScript('scripts/prepare-completion.ts');
writeVersion();
writeNotices(output.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : [])));

/** The types of the programmatic API. They stand on their own in one file, so nothing need be gathered. */
function writeTypes() {
  const { code, errors } = isolatedDeclarationSync('api.ts', readFileSync(`${root}/src/api.ts`, 'utf8'), {});
  if (errors.length > 0 || /\bimport\b/.test(code.replace(/\/\*[\s\S]*?\*\//g, '')))
    throw new Error('src/api.ts: types that stand on their own');
  writeFileSync(`${root}/dist/api.d.ts`, code);
}

/** `0.1.0 (880d229)`; the commit is left out where there is no Git. */
function writeVersion() {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  writeFileSync(`${root}/dist/version.txt`, `${version}${commit()}\n`);
}

function commit() {
  try {
    const git = (...words) =>
      execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    // Another repository may lie around an unpacked package.
    const own = git('ls-files', '--error-unmatch', 'package.json') === 'package.json';
    return own ? ` (${git('rev-parse', '--short=9', 'HEAD')})` : '';
  } catch {
    return '';
  }
}
