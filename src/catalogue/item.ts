import { type Bank, type Category, categoryOf, type Entry, type Translation } from '../bank/bank.ts';
import type { KindName } from '../bank/kinds/kind.ts';
import type { Section } from '../bank/sections.ts';
import type { LanguageCode } from '../i18n/language.ts';
import { type Measures, measure } from './lix.ts';
import type { Status } from './names.ts';

/** One entry as catalogues show it: plain data, with a list for everything the kind may hold, empty where it holds none. */
export interface Item {
  readonly kind: KindName;
  readonly id: string;
  readonly category?: Category;
  readonly file: string;
  /** The language it was written in; `titles` has that one and those it is translated into. */
  readonly lang: LanguageCode;
  readonly titles: { readonly [Code in LanguageCode]?: string };
  readonly status: Status;
  readonly reviewed?: string;
  readonly topics: readonly string[];
  readonly principles: readonly string[];
  readonly audience: readonly string[];
  readonly level?: number;
  /** How long it takes; for a method the shortest form. */
  readonly minutes?: number;
  readonly tags: readonly string[];
  /** Of the sections' text, all audiences together, in the language it was written in. */
  readonly measures: Measures;
}

/** An entry as catalogues show it, with the titles of its translations. */
export function itemOf(entry: Entry, translations: readonly Translation[]): Item {
  const { data } = entry;
  const minutes = minutesOf(entry);
  return {
    kind: entry.kind,
    id: entry.id,
    ...(entry.kind === 'term' ? { category: categoryOf(entry) } : {}),
    file: entry.source.file,
    lang: entry.lang,
    titles: { [entry.lang]: data.title, ...Object.fromEntries(translations.map((each) => [each.lang, titleOf(each)])) },
    status: data.status,
    ...(data.reviewed ? { reviewed: data.reviewed } : {}),
    topics: 'topics' in data ? data.topics : [],
    principles: principlesOf(entry),
    audience: 'audience' in data ? data.audience : [],
    ...('level' in data ? { level: data.level } : {}),
    ...(minutes === undefined ? {} : { minutes }),
    tags: data.tags,
    measures: measure(textOf(entry.sections)),
  };
}

/** The translations of a bank's entries, by kind and id: looked up once for all entries. */
export function translationsByEntry(bank: Pick<Bank, 'translations'>): (entry: Entry) => readonly Translation[] {
  const byKey = new Map<string, Translation[]>();
  for (const each of bank.translations) {
    const key = `${each.kind}/${each.id}`;
    byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  return (entry) => byKey.get(`${entry.kind}/${entry.id}`) ?? [];
}

function titleOf(translation: Translation): string {
  return String(translation.data.title ?? '');
}

function minutesOf(entry: Entry): number | undefined {
  if (entry.kind === 'session') return entry.data.length;
  if (entry.kind === 'method') return entry.data.minutes.min;
  return 'minutes' in entry.data ? entry.data.minutes : undefined;
}

/** The principles an entry is about; a survey's and a programme's stand in their items and meetings. */
function principlesOf(entry: Entry): readonly string[] {
  if ('principles' in entry.data) return entry.data.principles;
  if (entry.kind === 'survey') return distinct(entry.data.items.map((item) => item.principle));
  if (entry.kind === 'programme') return distinct(entry.data.meetings.map((meeting) => meeting.principle));
  return [];
}

function distinct(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}

function textOf(sections: readonly Section[]): string {
  return sections.flatMap((section) => [section.text, textOf(section.parts)]).join('\n');
}
