// Writes THIRD-PARTY-NOTICES.md: the licence of every library that is bundled into dist/, and of the fonts.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `moduleIds`: the files that went into the bundle. */
export function writeNotices(moduleIds) {
  const packages = new Set(moduleIds.map(packageOf).filter((folder) => folder !== undefined));
  const entries = [...packages].sort().map((folder) => {
    const about = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return `## ${about.name} ${about.version}\n\nLicence: ${about.license}\n\n${quoted(licenceText(join(root, folder)))}`;
  });
  const fonts = ['SourceSans3', 'SourceSerif4'].map(
    (name) => `## ${name}\n\nLicence: OFL-1.1. The full text is in \`assets/fonts/${name}-LICENSE.md\`.\n`,
  );
  const head =
    '# Third-party notices\n\netos is built with these libraries, which are bundled into `dist/`, and prints with these fonts.\n';
  writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), `${[head, ...fonts, ...entries].join('\n')}`);
}

function packageOf(id) {
  return /(node_modules\/(?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(id.replaceAll('\\', '/'))?.[1];
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file && existsSync(join(folder, file))
    ? readFileSync(join(folder, file), 'utf8').trim()
    : 'No licence file in the package.';
}

function quoted(text) {
  return `${text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')}\n`;
}
