/*
 * READ FIRST. The whole program in two functions:
 *   check:   files → Bank → Diagnostics
 *   render:  files → Bank → Occasion → Markdown → Document → PDF or HTML
 * Everything else in src/ is one step of these, in the room named after it.
 */
import { dirname, join } from 'node:path';
import type { Bank, Listed } from './bank/bank.ts';
import { discover } from './bank/discover.ts';
import { type Loading, loadBank } from './bank/load.ts';
import { type ParsedStore, readParsed } from './bank/parsed.ts';
import { readSource } from './bank/read.ts';
import { compose } from './compose/compose.ts';
import { makeOccasion, type Occasion } from './compose/occasion.ts';
import { ownText } from './compose/own-text.ts';
import type { Request } from './compose/request.ts';
import { loadTemplate, type TemplateName } from './compose/templates.ts';
import { type Checked, type Diagnostic, inReadingOrder } from './diagnostics/diagnostic.ts';
import type { Document } from './document/document.ts';
import { documentTree } from './document/tree.ts';
import type { LanguageCode } from './i18n/language.ts';
import type { Notice } from './layout/notice.ts';
import type { FindingsByText } from './lint/known-findings.ts';
import { noticeFinding } from './notices.ts';

/** What a document can be written as: print, screen, the composed Markdown, or the document tree for looking at. */
export const formats = ['pdf', 'html', 'md', 'tree'] as const;
export type Format = (typeof formats)[number];

/** Where the build leaves the built-in bank, parsed: in the package's folder. */
export const parsedStore = 'dist/bank.json';

/** How a bank is checked, besides as a whole from its folder. */
export interface Checking extends Pick<Loading, 'texts'> {
  /** The files to check: they are read, with the translations beside them, and rules that look at all texts are not run. */
  readonly only?: ReadonlySet<string>;
  /** The day, `2026-11-20`, for what grows old. */
  readonly today?: string;
  /** The ids of the rules to run; all when not said. */
  readonly rules?: ReadonlySet<string>;
  /** What is known from the last time. */
  readonly memory?: Memory;
}

/** What reading and judging texts gave, by their digests: true as long as the texts are the same. */
export interface Memory {
  readonly parts: ParsedStore['parts'];
  /** What the findings were made in the context of; in another they say nothing. */
  readonly context: string;
  readonly findings: FindingsByText;
}

/** Loads a bank and lints it: every finding, in reading order. `home` holds the built-in bank. */
export async function check(root: string, home: string, checking: Checking = {}): Promise<Checked<Bank>> {
  const { value, diagnostics } = await checkAndRemember(root, home, checking);
  return { value: value.bank, diagnostics };
}

/** The same, with what to remember for the next time. */
export async function checkAndRemember(
  root: string,
  home: string,
  checking: Checking,
): Promise<Checked<{ readonly bank: Bank; readonly memory: Memory }>> {
  const { memory = forgotten, today, rules } = checking;
  const kept = readParsed(join(home, parsedStore));
  const ahead = await aheadOf(root, home, { ...checking, memory });
  const parsed = kept.and({ ...memory.parts, ...ahead?.parts });
  const texts = new Map([...(ahead?.texts ?? []), ...(checking.texts ?? [])]);
  const partly = checking.only ? { only: withNeighbours(root, checking.only) } : {};
  const { value: bank, diagnostics } = loadBank(root, { builtin: home, parsed, texts, ...partly });
  const clean = parsed.isClean(bank.sources.values());
  if (clean && today === undefined) return { value: { bank, memory }, diagnostics };
  const [{ lint, timely }, { contextOf, KnownFindings }] = await Promise.all([
    import('./lint/lint.ts'),
    import('./lint/known-findings.ts'),
  ]);
  const context = contextOf(bank);
  const known = new KnownFindings({ ...(memory.context === context ? memory.findings : {}), ...ahead?.findings });
  const asked = clean ? timely.filter((id) => rules?.has(id) ?? true) : rules && [...rules];
  const options = {
    known,
    partial: checking.only !== undefined,
    ...(today === undefined ? {} : { today }),
    ...(asked ? { only: new Set(asked) } : {}),
  };
  // What a bank extends is linted where it is kept.
  const found = lint(bank, options).filter((finding) => !bank.base || finding.file === '' || bank.sources.has(finding.file));
  const value = { bank, memory: { parts: parsed.used, context, findings: known.used } };
  const shown = [...diagnostics, ...found].filter(({ file }) => checking.only?.has(file) ?? true);
  return { value, diagnostics: inReadingOrder(shown) };
}

/** Files, and those that are translations of the same texts or what they are translated from. */
function withNeighbours(root: string, files: ReadonlySet<string>): ReadonlySet<string> {
  const key = ({ kind, folder, id }: Listed) => `${kind} ${folder} ${id}`;
  const listed = discover(root).value;
  const wanted = new Set(listed.filter(({ file }) => files.has(file)).map(key));
  return new Set([...files, ...listed.filter((each) => wanted.has(key(each))).map(({ file }) => file)]);
}

const forgotten: Memory = { parts: {}, context: '', findings: {} };

/** Threads take longer to start than a few hundred texts take to read. */
const worthThreads = 600;

/** The texts of a large bank of which little is remembered, read and judged on several threads. */
async function aheadOf(root: string, home: string, { memory, only, today }: Checking & { memory: Memory }) {
  const files = only ? [] : discover(root).value.map((each) => each.file);
  if (files.length - Object.keys(memory.parts).length < worthThreads) return undefined;
  const { readAhead } = await import('./threads/pool.ts');
  return readAhead({ root, builtin: home, files, ...(today === undefined ? {} : { today }) });
}

/** What to print, from which template, as what. */
export interface Job {
  readonly request: Request;
  readonly template: TemplateName;
  readonly format: Format;
  /** The folder that holds `templates/`, `assets/` and `dist/`: the package's own. */
  readonly home: string;
}

/** A document as bytes, and the occasion it was made for. */
export interface Rendered {
  readonly bytes: Uint8Array;
  readonly occasion: Occasion;
}

/** Composes and writes one document from a bank that has been loaded; undefined when the template is too broken to use. */
export async function render(bank: Bank, job: Job): Promise<Checked<Rendered | undefined>> {
  const occasion = makeOccasion(bank, job.request);
  const template = loadTemplate(join(job.home, 'templates'), job.template);
  const before = [...occasion.diagnostics, ...template.diagnostics];
  if (!template.value) return { value: undefined, diagnostics: before };
  const composed = compose(bank, occasion.value, template.value);
  const { markdown, document } = composed.value;
  const written = job.format === 'md' ? { value: encode(markdown), diagnostics: [] } : await write(document, job);
  const value = { bytes: written.value, occasion: occasion.value };
  return { value, diagnostics: [...before, ...composed.diagnostics, ...written.diagnostics] };
}

/** A text to print may be a long report, but not one that would fill the memory: some 10,000 pages. */
const mostPrinted = 40_000_000;

/** A Markdown file of somebody's own, and what to write it as. */
export interface OwnJob extends Pick<Job, 'format' | 'home'> {
  readonly path: string;
  /** The file as the user named it, for findings. */
  readonly file: string;
  readonly lang?: LanguageCode;
}

/** Prints any Markdown file through the same page; undefined when it cannot be read as text. */
export async function printMarkdown(job: OwnJob): Promise<Checked<Uint8Array | undefined>> {
  const read = readSource(job.path, job.file, mostPrinted);
  if (!read.value) return { value: undefined, diagnostics: read.diagnostics };
  const own = ownText(read.value, { folder: dirname(job.path), lang: job.lang ?? 'sv' });
  const written = job.format === 'md' ? { value: encode(read.value.text), diagnostics: [] } : await write(own.value, job);
  return { value: written.value, diagnostics: inReadingOrder([...read.diagnostics, ...own.diagnostics, ...written.diagnostics]) };
}

/** Writes a document as bytes. */
export async function write(document: Document, as: Pick<Job, 'format' | 'home'>): Promise<Checked<Uint8Array>> {
  if (as.format === 'tree') return { value: encode(documentTree(document)), diagnostics: [] };
  if (as.format === 'html') {
    const { writeHtml } = await import('./html/html.ts');
    return { value: encode(writeHtml(document)), diagnostics: [] };
  }
  const [{ writePdf }, { loadFonts }] = await Promise.all([import('./pdf/pdf.ts'), import('./pdf/fonts/fonts.ts')]);
  const pdf = await writePdf(document, { fonts: loadFonts(as.home) });
  return { value: pdf.bytes, diagnostics: noticeFindings(pdf.notices) };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function noticeFindings(notices: readonly Notice[]): Diagnostic[] {
  return notices.map((notice) => noticeFinding(notice));
}
