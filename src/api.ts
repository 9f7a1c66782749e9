/*
 * loadBank, lint and render: what programs that import etos may rely on. Everything named here keeps its form within a
 * major version; `docs/api.report.md` is made from this file, so that a change of it is seen. The types stand on their own:
 * nothing of the inside of etos is part of them.
 */
import { fileURLToPath } from 'node:url';
import type { Bank as LoadedBank } from './bank/bank.ts';
import type { PageOptions } from './layout/paper.ts';

/** A language etos speaks, as in BCP 47; `sv` is the source language. */
export type Language = 'sv' | 'en';

/** The kinds of texts a bank holds; `docs/content.md` describes each. */
export type Kind = 'dilemma' | 'case' | 'term' | 'method' | 'session' | 'programme' | 'survey' | 'resource';

/** Whom a text is for. */
export type Audience = 'participant' | 'facilitator' | 'observer';

/** The same sentence in every language etos speaks. */
export interface Words {
  readonly sv: string;
  readonly en: string;
}

/** A place in a text: line and column from 1 (UTF-16 code units, as editors count), offset from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Something wrong: what, where, and what to do. Bad input gives findings, never an exception. */
export interface Finding {
  /** The rule's id, as in `docs/rules`: lower-case words with hyphens. */
  readonly code: string;
  /** `error`: the bank is unsound. `warning`: look at it. `info`: for knowing. */
  readonly severity: 'error' | 'warning' | 'info';
  /** Path from the bank's folder, with `/` on every system; empty when no file is at fault. */
  readonly file: string;
  /** From `start` up to but not including `end`. */
  readonly span?: { readonly start: Position; readonly end: Position };
  readonly message: Words;
  readonly hint?: Words;
}

/** A value, whole as far as it could be made, and what was found on the way. */
export interface Checked<T> {
  readonly value: T;
  readonly diagnostics: readonly Finding[];
}

/** What stands under one heading of a text. */
export interface Section {
  /** The section's name, the same in every language (`situation`, `questions`); empty for a heading the kind does not know. */
  readonly key: string;
  /** Of numbered sections: `2a`. */
  readonly number?: string;
  readonly audience: Audience;
  readonly heading: string;
  /** Line of the heading, from 1. */
  readonly line: number;
  /** Markdown, as written. */
  readonly text: string;
  /** What stands under its subheadings. */
  readonly parts: readonly Section[];
}

/** One text of a bank: valid, in the language it was written in. */
export interface Entry {
  readonly kind: Kind;
  /** The file's name without language and ending. */
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  /** Path from the folder of the bank that holds it, with `/`. */
  readonly file: string;
  /** The front matter: every field of the kind in `docs/content.md`, defaults filled in. Minutes are whole, dates are `2026-11-20`. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly sections: readonly Section[];
}

/** A bank, read once and never changed. Only one that `loadBank` has given can be linted and rendered. */
export interface Bank {
  /** Absolute path of its folder. */
  readonly folder: string;
  readonly name: string;
  readonly language: Language;
  /** Its texts and, where it extends another bank, those of the other that it does not replace; in the order of their files. */
  readonly entries: readonly Entry[];
}

/** How to lint. */
export interface LintOptions {
  /** The day, `2026-11-20`, for what grows old; without it nothing does, and the same bank always gives the same findings. */
  readonly today?: string;
  /** Ids of the rules to run; all when not said. Unknown ids match nothing. */
  readonly rules?: readonly string[];
}

/** What to choose dilemmas by. */
export interface Choice {
  readonly topic?: string;
  readonly principle?: string;
  readonly audience?: string;
  /** 1 start, 2 deeper, 3 hard. */
  readonly level?: number;
  /** At most this many. */
  readonly count?: number;
  /** Another number gives another set that is as good. */
  readonly seed?: number;
  /** Ids to leave out. */
  readonly exclude?: readonly string[];
}

/** How it lies on paper; A4 upright, one page to a sheet, when not said. Means nothing to `html`, `docx`, `md` and `tree`. */
export interface Paper {
  readonly paper?: 'A3' | 'A4' | 'A5' | 'letter' | 'slide';
  readonly orientation?: 'portrait' | 'landscape';
  /** `large-print`: no text under 16 points. */
  readonly variant?: 'standard' | 'large-print' | 'black-and-white' | 'dyslexia';
  readonly imposition?: 'booklet' | '2-up' | '4-up' | 'cards';
}

/** What to print, from which template, as what. */
export interface RenderOptions {
  /** A template that ships with etos (`pack`, `guide`, `cards` …) or one of the bank's own. */
  readonly template: string;
  /** `pdf` (PDF/UA-1) when not said; `html`: one file without scripts; `docx`: Word; `md` and `tree`: for looking at what is between. */
  readonly format?: 'pdf' | 'html' | 'docx' | 'md' | 'tree';
  /** The bank's own when not said. */
  readonly language?: Language;
  /** Ids of dilemmas and cases, in the order wanted. */
  readonly ids?: readonly string[];
  /** A session's id. When nothing at all is chosen: what the template or the bank says is usual. */
  readonly session?: string;
  readonly choose?: Choice;
  /** How long the whole occasion may be. */
  readonly minutes?: number;
  /** Minutes after midnight at which it starts; 540, nine o'clock, when not said. */
  readonly start?: number;
  /** Values for the template's own options, by name. */
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  readonly page?: Paper;
  /** PDF/A-2a besides PDF/UA-1, for archives. */
  readonly archive?: boolean;
}

/** The package's own folder, which also holds the built-in bank. */
const home = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

interface Inside {
  readonly bank: LoadedBank;
  readonly found: readonly Finding[];
}

const insides = new WeakMap<Bank, Inside>();

/**
 * Reads the bank in a folder, the built-in one when none is named. What cannot be read is a finding, and the rest is there all
 * the same; a folder without `etos.yaml` gives a bank without a name of its own and the finding `missing-file`.
 */
export async function loadBank(folder: string = home): Promise<Checked<Bank>> {
  const [{ loadBank: load }, { resolve }] = await Promise.all([import('./bank/load.ts'), import('node:path')]);
  const root = resolve(folder);
  const { value: bank, diagnostics } = load(root, { builtin: home });
  const { name, language } = bank.config;
  const value: Bank = Object.freeze({ folder: root, name, language, entries: bank.entries.map(entryOf) });
  insides.set(value, { bank, found: diagnostics });
  return { value, diagnostics };
}

function entryOf({ kind, id, lang, data, source, sections }: LoadedBank['entries'][number]): Entry {
  return { kind, id, language: lang, title: data.title, file: source.file, data, sections };
}

/**
 * Everything wrong with a bank, what was found when it was read included, in reading order: file, then place. The bank it
 * extends is not judged. Throws a TypeError for anything that `loadBank` has not given.
 */
export async function lint(bank: Bank, options: LintOptions = {}): Promise<readonly Finding[]> {
  const { bank: loaded, found } = insideOf(bank);
  const [{ lint: judge }, { inReadingOrder }, { asWritten }] = await Promise.all([
    import('./lint/lint.ts'),
    import('./diagnostics/diagnostic.ts'),
    import('./lint/as-written.ts'),
  ]);
  const { today, rules } = options;
  const judged = judge(loaded, { ...(today && { today }), ...(rules && { only: new Set(rules) }) });
  const own = judged.filter(({ file }) => !loaded.base || file === '' || loaded.sources.has(file));
  return asWritten(inReadingOrder([...found, ...own]), loaded.sources);
}

/**
 * Makes one document: its bytes, the same for the same bank and options. The value is undefined when there is no such template,
 * when it is too broken to use, or when something is named that the bank does not have: the diagnostics say which. What the
 * bank has wrong otherwise does not stop it; ask `lint`. Throws a TypeError for anything that `loadBank` has not given.
 */
export async function render(bank: Bank, options: RenderOptions): Promise<Checked<Uint8Array | undefined>> {
  const { bank: loaded } = insideOf(bank);
  const [{ loadTemplate }, { usualStart, withUsual }, { render: make }, { unknownNames, noTemplate }] = await Promise.all([
    import('./compose/templates.ts'),
    import('./compose/usual.ts'),
    import('./pipeline.ts'),
    import('./compose/unknown-names.ts'),
  ]);
  const read = loadTemplate({ bank: loaded.root, home }, options.template);
  if (!read.value) {
    const why = read.diagnostics.length > 0 ? read.diagnostics : [noTemplate(options.template)];
    return { value: undefined, diagnostics: why };
  }
  const { ids = [], session, minutes, choose: query = {}, start = usualStart, language = loaded.config.language } = options;
  const unknown = unknownNames(loaded, { ids, session, query });
  if (unknown.length > 0) return { value: undefined, diagnostics: unknown };
  const usual = withUsual(loaded, { ids, query, session, minutes }, read.value);
  const page: PageOptions | undefined = options.page;
  const made = await make(loaded, {
    request: { ...usual, lang: language, start, minutes },
    template: options.template,
    format: options.format ?? 'pdf',
    home,
    ...(options.options && { options: options.options }),
    ...(page && { page }),
    ...(options.archive && { archive: true }),
  });
  return { value: made.value?.bytes, diagnostics: made.diagnostics };
}

function insideOf(bank: Bank): Inside {
  const inside = insides.get(bank);
  if (!inside) throw new TypeError('not a bank that loadBank has given');
  return inside;
}
