import type { Message } from '../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../i18n/language.ts';
import { type Catalogue, titleIn } from './catalogue.ts';
import type { Item } from './item.ts';
import { lix } from './lix.ts';
import { categoryWords, kindWords, statusWords } from './names.ts';

/*
 * To add a column: add it to `columns`. A column with `short` stands in the terminal's table; all stand in CSV.
 */

/** One column of a list of items. */
interface Column {
  readonly heading: Message;
  /** For reading: names in the reader's language. Without it the column is for CSV alone. */
  short?(item: Item, context: Context): string;
  /** For spreadsheets and programs: ids, several with a space between. */
  full(item: Item, context: Context): string;
}

/** Whom a table is made for. */
interface Context {
  readonly catalogue: Catalogue;
  readonly locale: LanguageCode;
}

const columns = {
  kind: {
    heading: { sv: 'Sort', en: 'Kind' },
    short: (item, { locale }) => (item.category ? categoryWords[item.category] : kindWords[item.kind].one)[locale],
    full: (item) => item.kind,
  },
  id: { heading: { sv: 'Id', en: 'Id' }, short: (item) => item.id, full: (item) => item.id },
  title: {
    heading: { sv: 'Titel', en: 'Title' },
    short: (item, { locale }) => titleIn(item.titles, locale),
    full: (item, { locale }) => titleIn(item.titles, locale),
  },
  category: { heading: { sv: 'Kategori', en: 'Category' }, full: (item) => item.category ?? '' },
  topics: { heading: { sv: 'Ämnen', en: 'Topics' }, full: (item) => item.topics.join(' ') },
  principles: { heading: { sv: 'Principer', en: 'Principles' }, full: (item) => item.principles.join(' ') },
  audience: { heading: { sv: 'Målgrupper', en: 'Audiences' }, full: (item) => item.audience.join(' ') },
  level: { heading: { sv: 'Nivå', en: 'Level' }, full: (item) => String(item.level ?? '') },
  minutes: {
    heading: { sv: 'Min', en: 'Min' },
    short: (item) => String(item.minutes ?? ''),
    full: (item) => String(item.minutes ?? ''),
  },
  status: {
    heading: { sv: 'Läge', en: 'Status' },
    short: (item, { locale }) => statusWords[item.status][locale],
    full: (item) => item.status,
  },
  languages: {
    heading: { sv: 'Språk', en: 'Lang' },
    short: (item) => Object.keys(item.titles).join(' '),
    full: (item) => Object.keys(item.titles).join(' '),
  },
  reviewed: { heading: { sv: 'Granskad', en: 'Reviewed' }, full: (item) => item.reviewed ?? '' },
  tags: { heading: { sv: 'Märken', en: 'Tags' }, full: (item) => item.tags.join(', ') },
  words: { heading: { sv: 'Ord', en: 'Words' }, full: (item) => String(item.measures.words) },
  lix: { heading: { sv: 'LIX', en: 'LIX' }, full: (item) => String(lix(item.measures)) },
  file: { heading: { sv: 'Fil', en: 'File' }, full: (item) => item.file },
} satisfies Readonly<Record<string, Column>>;

const columnList: readonly (readonly [string, Column])[] = Object.entries<Column>(columns);

/** Headings and rows of cells. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Index of the column whose text may be cut when there is no room. */
  readonly widest: number;
  /** Indexes of columns of numbers. */
  readonly numbers: readonly number[];
}

/** A table to read. A column that says the same of every item, and is not what tells them apart, is left out. */
export function readableTable(items: readonly Item[], context: Context): Table {
  const shown = columnList.flatMap(([name, { heading, short }]) => {
    const cells = short ? items.map((item) => short(item, context)) : [];
    const told = always.has(name) || new Set(cells).size > 1;
    return short && told ? [{ name, heading: heading[context.locale], cells }] : [];
  });
  const names = shown.map(({ name }) => name);
  return {
    headings: shown.map(({ heading }) => heading),
    rows: items.map((_, row) => shown.map(({ cells }) => cells[row] ?? '')),
    widest: names.indexOf('title'),
    numbers: [names.indexOf('minutes')].filter((index) => index >= 0),
  };
}

/** All that is known of each item, by column name: for CSV. The headings are the columns' names in code, the same in every language. */
export function fullTable(items: readonly Item[], context: Context): Pick<Table, 'headings' | 'rows'> {
  return {
    headings: columnList.map(([name]) => name),
    rows: items.map((item) => columnList.map(([, column]) => column.full(item, context))),
  };
}

const always: ReadonlySet<string> = new Set(['id', 'title', 'minutes']);
