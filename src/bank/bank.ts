import type { LanguageCode } from '../i18n/language.ts';
import type { Config } from './config.ts';
import type { KindName } from './kinds/kind.ts';
import type { DataOf } from './kinds/kinds.ts';
import type { Laws } from './laws.ts';
import type { Section } from './sections.ts';
import type { Source } from './source.ts';

/** One entry of a bank, read and valid: front matter as typed data, body as sections. */
export interface EntryOf<Name extends KindName> {
  readonly kind: Name;
  /** The file's name without language and ending. */
  readonly id: string;
  readonly lang: LanguageCode;
  readonly data: DataOf<Name>;
  readonly sections: readonly Section[];
  readonly source: Source;
  /** Where the front matter stands in the source, for `locate`. */
  readonly yaml: { readonly start: number; readonly end: number };
  /** The folder that decided the kind; for terms also the category. */
  readonly folder: string;
}

export type Entry = { [Name in KindName]: EntryOf<Name> }[KindName];

/** A translation beside its source: only what is translated. */
export interface Translation {
  readonly kind: KindName;
  readonly id: string;
  readonly lang: LanguageCode;
  readonly data: Readonly<Record<string, unknown>>;
  readonly sections: readonly Section[];
  readonly source: Source;
  readonly yaml: { readonly start: number; readonly end: number };
}

/** What a file's place and name say that it is. */
export interface Listed {
  readonly file: string;
  readonly kind: KindName;
  readonly folder: string;
  readonly id: string;
  /** Of a translation; the bank's own language may also be written out. */
  readonly lang?: LanguageCode;
}

export type Category = 'principle' | 'role' | 'value' | 'term';

/** A bank as read from its folder. Never changed after loading. */
export interface Bank {
  readonly root: string;
  readonly config: Config;
  readonly configSource: Source | undefined;
  readonly laws: Laws;
  /** Every file that could be read as text, also those too broken to be entries, for showing the lines of findings. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly entries: readonly Entry[];
  readonly translations: readonly Translation[];
  /** Every file that should be an entry or a translation, by its place and name alone, also those not read or too broken. */
  readonly listed: readonly Listed[];
  /** The bank this one is laid over, when its etos.yaml says `extends`. */
  readonly base?: Bank;
  /**
   * Ids whose files are too broken to be entries: references to them are not unknown. Also `etos.yaml` and
   * `glossary/laws.yaml` when they are missing or broken, for then nothing is known of what they would declare.
   */
  readonly broken: ReadonlySet<string>;
}

/** The entries of one kind, in the order of their files. */
export function entriesOf<Name extends KindName>(bank: Pick<Bank, 'entries'>, kind: Name): EntryOf<Name>[] {
  return bank.entries.filter((entry): entry is EntryOf<Name> & Entry => entry.kind === kind);
}

/** One entry by kind and id. */
export function entryOf<Name extends KindName>(bank: Pick<Bank, 'entries'>, kind: Name, id: string): EntryOf<Name> | undefined {
  return entriesOf(bank, kind).find((entry) => entry.id === id);
}

const categories: Readonly<Record<string, Category>> = {
  'glossary/principles': 'principle',
  'glossary/roles': 'role',
  'glossary/values': 'value',
};

/** What kind of glossary entry a term is; its folder says so. */
export function categoryOf(term: Pick<EntryOf<'term'>, 'folder'>): Category {
  return categories[term.folder] ?? 'term';
}

/** The six principles (or the bank's own number) in their order. */
export function principlesOf(bank: Pick<Bank, 'entries'>): EntryOf<'term'>[] {
  return entriesOf(bank, 'term')
    .filter((term) => categoryOf(term) === 'principle')
    .sort((a, b) => (a.data.order ?? 99) - (b.data.order ?? 99));
}
