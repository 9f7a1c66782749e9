import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Checked, Diagnostic, Message } from '../diagnostics/diagnostic.ts';
import { type LanguageCode, languages } from '../i18n/language.ts';
import { isFolder } from './is-folder.ts';
import type { KindName } from './kinds/kind.ts';
import { kindNames, kindOf } from './kinds/kinds.ts';
import { fileStart } from './source.ts';

/** A file that should be an entry or a translation, by its place and name alone. */
export interface Found {
  /** Relative to the bank, with `/`. */
  readonly file: string;
  readonly kind: KindName;
  readonly folder: string;
  readonly id: string;
  /** For translations: the language before the ending. */
  readonly lang?: LanguageCode;
}

/** The Markdown files in the folders that kinds live in, sorted by path; none where there is no folder. Links that leave the bank are not followed. */
export function discover(root: string): Checked<readonly Found[]> {
  const diagnostics: Diagnostic[] = [];
  const found: Found[] = [];
  if (!isFolder(root)) return { value: [], diagnostics: [] };
  const home = realpathSync(root);
  for (const kind of kindNames) {
    for (const folder of kindOf(kind).folders) {
      for (const file of filesBelow({ root: home, folder, depth: 0 }, diagnostics)) {
        const entry = recognise({ file, kind, folder });
        if ('code' in entry) diagnostics.push(entry);
        else found.push(entry);
      }
    }
  }
  found.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { value: found, diagnostics };
}

/** What a file would be by its path in the bank, whether or not it is there; undefined when it would be no text of a bank. */
export function foundAt(file: string): Found | undefined {
  for (const kind of kindNames) {
    const folder = kindOf(kind).folders.find((each) => file.startsWith(`${each}/`));
    if (folder === undefined) continue;
    const entry = recognise({ file, kind, folder });
    return 'code' in entry ? undefined : entry;
  }
  return undefined;
}

interface Place {
  readonly root: string;
  readonly folder: string;
  readonly depth: number;
}

function filesBelow(place: Place, diagnostics: Diagnostic[]): string[] {
  return listing(place, diagnostics).flatMap((item) => {
    const file = `${place.folder}/${item.name}`;
    if (item.name.startsWith('.')) return [];
    const type = item.isSymbolicLink()
      ? linked(place.root, file, diagnostics)
      : item.isDirectory()
        ? 'folder'
        : item.isFile()
          ? 'file'
          : 'other';
    if (type === 'folder' && /\.md$/i.test(item.name)) diagnostics.push(folderNamedAsFile(file));
    else if (type === 'folder' && place.depth >= deepest) diagnostics.push(finding(file, 'stray-file', tooDeep));
    else if (type === 'folder') return filesBelow({ ...place, folder: file, depth: place.depth + 1 }, diagnostics);
    else if (type === 'other') diagnostics.push(finding(file, 'stray-file', special));
    return type === 'file' ? [file] : [];
  });
}

/** Folders in folders are for sorting texts by hand; nobody sorts eight levels deep. */
const deepest = 8;

function listing(place: Place, diagnostics: Diagnostic[]): Dirent[] {
  const path = join(place.root, place.folder);
  try {
    const items = readdirSync(path, { withFileTypes: true });
    // Links below are looked at one by one; this is for a kind's own folder, or one above it, that is a link.
    if (place.depth === 0 && !staysInside(place.root, path)) {
      diagnostics.push(linkOutside(place.folder));
      return [];
    }
    return items.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
    if (code !== 'ENOENT') {
      diagnostics.push(
        finding(place.folder, 'unreadable-file', {
          message: { sv: `Mappen går inte att läsa (${code}).`, en: `The folder cannot be read (${code}).` },
        }),
      );
    }
    return [];
  }
}

/** A link is followed to a file inside the bank; to anything else it is a finding. */
function linked(root: string, file: string, diagnostics: Diagnostic[]): 'file' | 'none' {
  const path = join(root, file);
  if (staysInside(root, path) && statSync(path).isFile()) return 'file';
  diagnostics.push(linkOutside(file));
  return 'none';
}

/** True when a path, with every link on the way followed, ends at something inside the bank. */
export function staysInside(root: string, path: string): boolean {
  try {
    return realpathSync(path).startsWith(realpathSync(root) + sep);
  } catch {
    // A link that leads nowhere or round in a ring is the same finding as one that leads out.
    return false;
  }
}

/** The finding for a file or folder that a link takes out of the bank. */
export function linkOutside(file: string): Diagnostic {
  return finding(file, 'link-outside-bank', {
    message: {
      sv: 'Den symboliska länken leder inte till en fil i banken.',
      en: 'The symbolic link does not lead to a file in the bank.',
    },
    hint: { sv: 'Lägg in filen själv i stället för en länk.', en: 'Put the file itself here instead of a link.' },
  });
}

function recognise(at: { file: string; kind: KindName; folder: string }): Found | Diagnostic {
  const name = at.file.slice(at.file.lastIndexOf('/') + 1);
  const ending = `.${kindOf(at.kind).ending ?? 'md'}`;
  if (!name.endsWith(ending)) return finding(at.file, 'stray-file', stray(ending));
  const parts = name.slice(0, -ending.length).split('.');
  const id = parts[0] ?? '';
  const lang = languages.find((code) => code === parts[1]);
  if (parts.length > 2 || (parts.length === 2 && !lang))
    return finding(at.file, 'file-name', unknownLanguage(parts.slice(1).join('.'), ending));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return finding(at.file, 'file-name', badName(id, ending));
  if (reserved.test(id)) return finding(at.file, 'file-name', reservedName(id));
  return { file: at.file, kind: at.kind, folder: at.folder, id, ...(lang ? { lang } : {}) };
}

function finding(file: string, code: string, words: { message: Message; hint?: Message }): Diagnostic {
  return { code, severity: code === 'stray-file' ? 'warning' : 'error', file, span: fileStart, ...words };
}

function folderNamedAsFile(file: string): Diagnostic {
  return finding(file, 'stray-file', {
    message: { sv: 'Det här är en mapp som heter som en fil.', en: 'This is a folder named like a file.' },
    hint: { sv: 'Byt namn på mappen eller ta bort den.', en: 'Rename the folder, or remove it.' },
  });
}

function stray(ending: string) {
  return {
    message: { sv: 'Filen hör inte till någon sort som banken känner.', en: 'The file is of no kind that the bank knows.' },
    hint: {
      sv: `Här heter filerna »id${ending}«; flytta annat till en annan mapp.`,
      en: `Files here are named “id${ending}”; move anything else to another folder.`,
    },
  };
}

const tooDeep = {
  message: {
    sv: 'Mappen ligger för djupt; det som finns i den läses inte.',
    en: 'The folder lies too deep; what is in it is not read.',
  },
  hint: { sv: 'Flytta upp den.', en: 'Move it up.' },
};

const special = {
  message: { sv: 'Det här är ingen vanlig fil.', en: 'This is not a regular file.' },
};

function unknownLanguage(language: string, ending: string) {
  return {
    message: { sv: `»${language}« är inget språk som banken kan.`, en: `“${language}” is not a language that the bank knows.` },
    hint: {
      sv: `En översättning heter »id.språk${ending}«; språken är ${languages.join(', ')}.`,
      en: `A translation is named “id.language${ending}”; the languages are ${languages.join(', ')}.`,
    },
  };
}

/** Names that Windows keeps for devices, with any ending (Microsoft, “Naming Files, Paths, and Namespaces”). */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

function reservedName(id: string) {
  return {
    message: { sv: `En fil får inte heta »${id}« i Windows.`, en: `A file may not be named “${id}” on Windows.` },
    hint: { sv: 'Byt namn på filen.', en: 'Rename the file.' },
  };
}

function badName(id: string, ending: string) {
  const suggestion = asId(id);
  return {
    message: {
      sv: `Filnamnet »${id}« går inte att använda som id.`,
      en: `The file name “${id}” cannot be used as an id.`,
    },
    hint: {
      sv: `Byt namn till »${suggestion}${ending}«: små bokstäver a–z, siffror och bindestreck.`,
      en: `Rename it “${suggestion}${ending}”: lower-case a–z, digits and hyphens.`,
    },
  };
}

/** A name made into an id: å→a, ä→a, ö→o, anything else that is not a letter or digit to a hyphen. */
export function asId(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const hyphened = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '');
  return hyphened.slice(0, 80).replace(/-+$/, '') || 'namn';
}

/** True for a name, with any ending, that Windows keeps for a device. */
export function isReserved(name: string): boolean {
  return reserved.test(name.replace(/\..*$/, '').toLowerCase());
}

/** True for a name that a file of a bank may have, on every system. */
export function isId(name: string): boolean {
  return name.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && !reserved.test(name);
}
