import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Headway } from '../diagnostics/headway.ts';
import type { LanguageCode } from '../i18n/language.ts';
import type { Entry, Listed, Translation } from './bank.ts';
import { parseEntry, parseTranslation } from './parse.ts';
import { Parsed } from './parsed.ts';
import { readSource } from './read.ts';
import type { Source } from './source.ts';

/** The texts of some files. */
export interface Texts {
  readonly sources: ReadonlyMap<string, Source>;
  readonly entries: readonly Entry[];
  readonly translations: readonly Translation[];
  /** Ids of files that are too broken to be entries. */
  readonly broken: readonly string[];
}

/** Where files are read from, and what is known of them. */
export interface Reading {
  readonly root: string;
  /** The language of the bank: what is in another is a translation. */
  readonly language: LanguageCode;
  readonly parsed?: Parsed;
  /** Texts that stand in for what is on disk. */
  readonly texts?: ReadonlyMap<string, Source>;
  readonly tell?: Headway | undefined;
}

/** Reads files as entries and translations, in their order; what is wrong with one is a finding on it. */
export function readTexts(files: readonly Listed[], reading: Reading): Checked<Texts> {
  const { root, language, parsed = new Parsed(), texts, tell } = reading;
  const diagnostics: Diagnostic[] = [];
  const take = <T>(checked: Checked<T>): T => {
    diagnostics.push(...checked.diagnostics);
    return checked.value;
  };
  const sources = new Map<string, Source>();
  const entries: Entry[] = [];
  const translations: Translation[] = [];
  const broken: string[] = [];
  for (const [at, found] of files.entries()) {
    tell?.(at / files.length);
    const source = texts?.get(found.file) ?? take(readSource(`${root}/${found.file}`, found.file));
    if (source) sources.set(source.file, source);
    const isTranslation = found.lang !== undefined && found.lang !== language;
    const lang = found.lang ?? language;
    const entry = source && !isTranslation ? take(parseEntry(source, { found, lang, parsed })) : undefined;
    const translation = source && isTranslation ? take(parseTranslation(source, { found, lang, parsed })) : undefined;
    if (entry) entries.push(entry);
    else if (translation) translations.push(translation);
    else if (!isTranslation) broken.push(found.id);
  }
  return { value: { sources, entries, translations, broken }, diagnostics };
}
