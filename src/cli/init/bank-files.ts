import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../../bank/json-schema.ts';
import { writeYaml } from '../../bank/write-front-matter.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { home } from '../home.ts';
import type { NewFile } from '../write-folder.ts';
import { builtInFiles } from './built-in.ts';
import { snippets } from './snippets.ts';

/** What somebody asked of a new bank. */
export interface Wanted {
  readonly lang: LanguageCode;
  readonly name?: string | undefined;
  readonly agency?: string | undefined;
  /** With `.github/`, `.githooks/` and `.gitignore`. */
  readonly gitFiles: boolean;
}

/** Schemas that whole files have; front matter is a part of a file, which no schema of an editor reaches. */
const wholeFiles = ['etos', 'laws', 'survey'];

/** Every file of a new bank, by its path. */
export function bankFiles(wanted: Wanted): ReadonlyMap<string, NewFile> {
  const { lang } = wanted;
  const schemas = [...jsonSchemas()].filter(([name]) => wholeFiles.includes(name));
  const texts: [string, string][] = [
    ...skeletonFiles(join(home, 'templates', 'new', 'bank', lang), ''),
    ...builtInFiles(lang),
    ...schemas.map(([name, schema]): [string, string] => [
      `.vscode/schemas/${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
    ['.vscode/etos.code-snippets', snippets(lang)],
  ];
  const kept = texts.filter(([file]) => wanted.gitFiles || !file.startsWith('.git'));
  return new Map(
    kept.map(([file, text]) => [
      file,
      { text: file === 'etos.yaml' ? named(text, wanted) : text, runs: file.startsWith('.githooks/') },
    ]),
  );
}

/** The files below a folder. A name that begins with `dot-` stands for a hidden file: npm leaves some of those out of packages. */
function skeletonFiles(folder: string, below: string): [string, string][] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry): [string, string][] => {
    const path = join(folder, entry.name);
    const name = `${below}${entry.name.replace(/^dot-/, '.')}`;
    return entry.isDirectory() ? skeletonFiles(path, `${name}/`) : [[name, readFileSync(path, 'utf8')]];
  });
}

function named(text: string, { name, agency }: Wanted): string {
  return writeYaml(text, { name, 'agency.name': agency });
}
