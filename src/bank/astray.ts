import { closeSync, type Dirent, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Message } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { kindNames, kindOf } from './kinds/kinds.ts';
import { fileStart } from './source.ts';

/**
 * What looks like texts of the bank but lies where no text is read: a folder named nearly as one of the bank's
 * (`dilemma/`), Markdown in a folder that only holds other folders (`glossary/jav.md`), and an entry at the bank's root.
 */
export function astray(root: string): Diagnostic[] {
  const folders = kindNames.flatMap((name) => kindOf(name).folders);
  const parents = [...new Set(folders.filter((folder) => folder.includes('/')).map((folder) => folder.split('/')[0] ?? ''))];
  const tops = new Set(folders.map((folder) => folder.split('/')[0] ?? ''));
  return [
    ...items(root).flatMap((item) => {
      if (item.isFile() && item.name.endsWith('.md')) return isEntry(join(root, item.name)) ? [finding(item.name, atRoot)] : [];
      return item.isDirectory() ? misnamed(root, { folder: item.name, known: [...tops] }) : [];
    }),
    ...parents.flatMap((parent) =>
      items(join(root, parent)).flatMap((item) => {
        const inside = folders.filter((folder) => folder.startsWith(`${parent}/`));
        const file = `${parent}/${item.name}`;
        if (item.isFile() && item.name.endsWith('.md') && !/^readme/i.test(item.name)) return [finding(file, between(inside))];
        return item.isDirectory() ? misnamed(root, { folder: file, known: inside }) : [];
      }),
    ),
  ];
}

function items(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((item) => !item.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // That a folder cannot be read is for `discover` to say.
    return [];
  }
}

/** A folder with Markdown in it whose name is nearly that of one of the bank's. */
function misnamed(root: string, at: { readonly folder: string; readonly known: readonly string[] }): Diagnostic[] {
  if (at.known.includes(at.folder) || !items(join(root, at.folder)).some((item) => /\.(?:md|yaml)$/.test(item.name))) return [];
  const [near] = nearest(at.folder, at.known, 1);
  if (near === undefined) return [];
  return [
    finding(at.folder, {
      message: { sv: 'Mappen läses inte: ingen sort bor i den.', en: 'The folder is not read: no kind lives in it.' },
      hint: { sv: `Menade du »${near}«?`, en: `Did you mean “${near}”?` },
    }),
  ];
}

/** Front matter with a key that only entries have; a README may have front matter too. */
function isEntry(path: string): boolean {
  const head = new Uint8Array(4096);
  try {
    const file = openSync(path, 'r');
    const length = readSync(file, head);
    closeSync(file);
    return /^\uFEFF?---\r?\n(?:.*\r?\n)*?(?:principles|definition|injects|agenda|meetings|steps):/.test(
      new TextDecoder().decode(head.subarray(0, length)),
    );
  } catch {
    return false;
  }
}

interface Words {
  readonly message: Message;
  readonly hint: Message;
}

function finding(file: string, words: Words): Diagnostic {
  return { code: 'stray-file', severity: 'warning', file, span: fileStart, ...words };
}

const atRoot: Words = {
  message: {
    sv: 'Texten ligger utanför bankens mappar och läses inte.',
    en: 'The text lies outside the bank’s folders and is not read.',
  },
  hint: {
    sv: 'Flytta den till mappen för sin sort: dilemmas, cases, glossary/terms …',
    en: 'Move it to the folder of its kind: dilemmas, cases, glossary/terms …',
  },
};

function between(inside: readonly string[]): Words {
  return {
    message: { sv: 'Filen läses inte: här ligger bara mappar.', en: 'The file is not read: only folders lie here.' },
    hint: { sv: `Flytta den till en av dem: ${inside.join(', ')}.`, en: `Move it to one of them: ${inside.join(', ')}.` },
  };
}
