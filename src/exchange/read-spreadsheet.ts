import Papa from 'papaparse';
import { principlesOf } from '../bank/bank.ts';
import type { Checked, Diagnostic, Message } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { shorten } from '../diagnostics/shorten.ts';
import { type Column, columns, idsByName, type Looked } from './spreadsheet.ts';

/** A row that can become a dilemma. */
export interface DraftRow {
  /** In the file, counted from 1, headings included. */
  readonly row: number;
  readonly title: string;
  readonly principles: readonly string[];
  readonly topics: readonly string[];
  readonly audience: readonly string[];
  readonly minutes: number;
  readonly level: number | undefined;
  readonly sensitive: string | undefined;
  readonly situation: string;
  readonly questions: readonly string[];
}

/** More than this is a database, and should come in parts that somebody reads. */
const mostRows = 500;

/** No cell names more than this. */
const mostNames = 50;

/**
 * Reads a spreadsheet saved as CSV: any separator, UTF-8 with or without its mark, UTF-16, or what Swedish Excel saves by
 * itself (Windows-1252). A row that cannot be used is a finding and is left out; the others are still read.
 */
export function readSpreadsheet(bytes: Uint8Array, file: string, bank: Looked): Checked<readonly DraftRow[]> {
  // Excel ends rows in one way and lines inside cells in another.
  const { data } = Papa.parse<string[]>(decoded(bytes).replace(/\r\n?/g, '\n'), { skipEmptyLines: 'greedy' });
  const [headings = [], ...rows] = data;
  const places = placesOf(headings);
  const lacking = (['title', 'situation'] as const).filter((name) => !places.has(name));
  if (lacking.length > 0) return { value: [], diagnostics: [noColumn(file, lacking, headings)] };
  if (rows.length > mostRows) return { value: [], diagnostics: [tooMany(file, rows.length)] };
  const reader = new RowReader(file, bank, places);
  const value = rows.flatMap((row, at) => reader.read(row, at + 2) ?? []);
  return { value, diagnostics: reader.diagnostics };
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function placesOf(headings: readonly string[]): ReadonlyMap<Column, number> {
  const names = headings.map((heading) => heading.trim().toLowerCase());
  const found = (Object.keys(columns) as Column[]).map((column): [Column, number] => [
    column,
    names.findIndex((name) => called(column).includes(name)),
  ]);
  return new Map(found.filter(([, at]) => at >= 0));
}

function called(column: Column): readonly string[] {
  return [...columns[column].sv, ...columns[column].en];
}

class RowReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #file: string;
  readonly #places: ReadonlyMap<Column, number>;
  readonly #known: Readonly<Record<'principles' | 'topics' | 'audience', ReadonlyMap<string, string>>>;

  constructor(file: string, bank: Looked, places: ReadonlyMap<Column, number>) {
    this.#file = file;
    this.#places = places;
    const declared = (names: Looked['config']['topics']) =>
      idsByName(Object.entries(names).map(([id, { sv, en }]) => [id, [sv, en ?? sv]] as const));
    this.#known = {
      principles: idsByName(principlesOf(bank).map(({ id, data }) => [id, [data.title, data.label ?? data.title]] as const)),
      topics: declared(bank.config.topics),
      audience: idsByName(Object.entries(bank.config.audiences).map(([id, { sv, en }]) => [id, [sv, en ?? sv]] as const)),
    };
  }

  read(cells: readonly string[], row: number): DraftRow | undefined {
    const before = this.diagnostics.length;
    const cell = (column: Column) => unguarded((cells[this.#places.get(column) ?? -1] ?? '').trim());
    const draft = {
      row,
      title: this.#title(cell('title'), row),
      principles: this.#ids('principles', cell('principles'), row).slice(0, 3),
      topics: this.#ids('topics', cell('topics'), row),
      audience: this.#ids('audience', cell('audience'), row),
      minutes: this.#number('minutes', cell('minutes'), { row, min: 1, max: 960 }) ?? 20,
      level: this.#number('level', cell('level'), { row, min: 1, max: 3 }),
      sensitive: cell('sensitive').replace(/\s+/g, ' ').slice(0, 300) || undefined,
      situation: cell('situation'),
      questions: questionsIn(cell('questions')),
    };
    if (draft.situation === '')
      this.#report(
        row,
        { sv: 'situationen är tom', en: 'the situation is empty' },
        { sv: 'Skriv vad som händer.', en: 'Write what happens.' },
      );
    return this.diagnostics.length === before ? draft : undefined;
  }

  #title(text: string, row: number): string {
    const title = text.replace(/\s+/g, ' ');
    if (title === '' || title.length > 300)
      this.#report(
        row,
        { sv: 'titeln saknas eller är längre än 300 tecken', en: 'the title is missing, or longer than 300 characters' },
        { sv: 'Skriv en kort titel.', en: 'Write a short title.' },
      );
    return title;
  }

  /** Names in a cell, with semicolons, commas or lines between; each an id, or what the bank calls it. */
  #ids(column: 'principles' | 'topics' | 'audience', text: string, row: number): string[] {
    const known = this.#known[column];
    // A name may itself hold a comma, so the whole is tried first.
    const parts = known.has(text.toLowerCase()) ? [text] : text.split(/[;\n|]|,\s*/, mostNames);
    const names = new Set(parts.map((each) => each.trim()).filter((each) => each !== ''));
    return [...names].flatMap((name) => {
      const id = known.get(name.toLowerCase());
      if (id === undefined) this.#unknown(column, name, row);
      return id ?? [];
    });
  }

  #unknown(column: 'principles' | 'topics' | 'audience', name: string, row: number): void {
    const known = this.#known[column];
    const near = nearest(name.toLowerCase(), known.keys(), 1)[0];
    const ids = [...new Set(known.values())].slice(0, 12).join(', ');
    const said = { principles: ['principen', 'principle'], topics: ['ämnet', 'topic'], audience: ['målgruppen', 'audience'] }[
      column
    ];
    this.#report(
      row,
      { sv: `${said[0]} »${shorten(name)}« finns inte`, en: `there is no ${said[1]} “${shorten(name)}”` },
      near
        ? { sv: `Menade du »${known.get(near)}«?`, en: `Did you mean “${known.get(near)}”?` }
        : { sv: `De som finns: ${ids}.`, en: `There are: ${ids}.` },
    );
  }

  #number(column: Column, text: string, at: { row: number; min: number; max: number }): number | undefined {
    if (text === '') return undefined;
    const number = Number(text);
    if (Number.isInteger(number) && number >= at.min && number <= at.max) return number;
    const [sv, en] = [columns[column].sv[0], columns[column].en[0]];
    this.#report(
      at.row,
      { sv: `${sv} är »${shorten(text)}«`, en: `${en} is “${shorten(text)}”` },
      { sv: `Skriv ett heltal från ${at.min} till ${at.max}.`, en: `Write a whole number from ${at.min} to ${at.max}.` },
    );
    return undefined;
  }

  #report(row: number, what: Message, hint: Message): void {
    const message = { sv: `Rad ${row}: ${what.sv}.`, en: `Row ${row}: ${what.en}.` };
    this.diagnostics.push({ code: 'import-row', severity: 'error', file: this.#file, message, hint });
  }
}

/** The apostrophe that keeps a spreadsheet from running a text as a formula is no part of the text. */
function unguarded(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

/** Questions on lines of their own, whatever stands before each; or after one another, told apart by their marks. */
function questionsIn(text: string): string[] {
  const lines = text.split(/\r?\n/).flatMap((line) => (text.includes('\n') ? [line] : line.split(/(?<=\?)\s+/)));
  return lines.map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s*/, '').trim()).filter((line) => line !== '');
}

function noColumn(file: string, lacking: readonly Column[], headings: readonly string[]): Diagnostic {
  const [sv, en] = (['sv', 'en'] as const).map((lang) => lacking.map((name) => columns[name][lang][0]).join(', '));
  const found = headings
    .map((each) => shorten(each.trim()))
    .filter((each) => each !== '')
    .slice(0, 10)
    .join(', ');
  return {
    code: 'import-columns',
    severity: 'error',
    file,
    message: { sv: `Kolumner saknas: ${sv}.`, en: `Columns are missing: ${en}.` },
    hint: {
      sv: `Första raden ska ha kolumnernas namn. Där står: ${found}.`,
      en: `The first row should have the columns’ names. It says: ${found}.`,
    },
  };
}

function tooMany(file: string, rows: number): Diagnostic {
  return {
    code: 'import-columns',
    severity: 'error',
    file,
    message: {
      sv: `Filen har ${rows} rader; högst ${mostRows} går att ta in på en gång.`,
      en: `The file has ${rows} rows; at most ${mostRows} can be taken in at once.`,
    },
    hint: { sv: 'Dela upp den.', en: 'Divide it.' },
  };
}
