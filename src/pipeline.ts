/*
 * READ FIRST. The whole program in two functions:
 *   check:   files → Bank → Diagnostics
 *   render:  files → Bank → Occasion → Markdown → Document → PDF or HTML
 * Everything else in src/ is one step of these, in the room named after it. Steps are loaded when they are come to: a text of
 * one's own is printed without ever loading the bank's schemas.
 */
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Bank } from './bank/bank.ts';
import { readSource } from './bank/read.ts';
import type { Occasion } from './compose/occasion.ts';
import type { Chosen } from './compose/options.ts';
import { ownText } from './compose/own-text.ts';
import type { Request } from './compose/request.ts';
import type { Theme } from './compose/theme.ts';
import { type Checked, type Diagnostic, inReadingOrder } from './diagnostics/diagnostic.ts';
import { type Headway, partOf } from './diagnostics/headway.ts';
import type { Document } from './document/document.ts';
import { documentTree } from './document/tree.ts';
import { walkBlocks } from './document/walk.ts';
import type { LanguageCode } from './i18n/language.ts';
import type { Notice } from './layout/notice.ts';
import type { PageOptions } from './layout/paper.ts';
import { noticeFinding } from './notices.ts';

/** What a document can be written as: print, screen, Word, Markdown for other programs, and for looking at it the composed Markdown or the document tree for looking at. */
export const formats = ['pdf', 'html', 'docx', 'md', 'source', 'tree'] as const;
export type Format = (typeof formats)[number];

/** Loads a bank and lints it: every finding, in reading order. `home` holds the built-in bank. */
export async function check(root: string, home: string, tell?: Headway): Promise<Checked<Bank>> {
  const { check: checkBank } = await import('./checking.ts');
  return checkBank(root, home, { tell });
}

/** How a document is put on paper; means nothing to formats that know no pages. */
export interface Output {
  /** Paper, size of print and how pages share a sheet; see `layout/paper.ts`. */
  readonly page?: PageOptions;
  /** Also keep PDF/A-2a, for archives. */
  readonly archive?: boolean;
  /** Fonts, sizes and colours of somebody's own; see `compose/theme.ts`. */
  readonly theme?: Theme;
}

/** Whom to tell while a document is made. */
interface Told {
  readonly tell?: Headway | undefined;
}

/** What to print, from which template, as what. */
export interface Job extends Output, Told {
  readonly request: Request;
  /** A template by its name, the bank's own or one that ships. */
  readonly template: string;
  /** What was chosen of the template's options. */
  readonly options?: Chosen;
  readonly format: Format;
  /** The folder that holds `templates/`, `assets/` and `dist/`: the package's own. */
  readonly home: string;
}

/** A document as bytes, the occasion it was made for, and how it was put on paper. */
export interface Rendered {
  readonly bytes: Uint8Array;
  readonly page: PageOptions;
  readonly occasion: Occasion;
}

/** The part of the work that is done when a document is composed and not yet written. */
const composedPart = 0.1;

/** Composes and writes one document from a bank that has been loaded; undefined when the template is too broken to use. */
export async function render(bank: Bank, job: Job): Promise<Checked<Rendered | undefined>> {
  const [{ makeOccasion }, { loadTemplate }, { compose }] = await Promise.all([
    import('./compose/occasion.ts'),
    import('./compose/templates.ts'),
    import('./compose/compose.ts'),
  ]);
  const occasion = makeOccasion(bank, job.request);
  const template = loadTemplate({ bank: bank.root, home: job.home }, job.template);
  const before = [...occasion.diagnostics, ...template.diagnostics];
  if (!template.value) return { value: undefined, diagnostics: before };
  const composed = compose(bank, occasion.value, template.value, job.options);
  const { markdown, document } = composed.value;
  const page = { ...composed.value.page, ...job.page };
  job.tell?.(composedPart);
  const written =
    job.format === 'source'
      ? { value: encode(markdown), diagnostics: [] }
      : await write(document, { ...job, page, tell: partOf(job.tell, composedPart, 1) });
  const value = { bytes: written.value, occasion: occasion.value, page };
  return { value, diagnostics: [...before, ...composed.diagnostics, ...written.diagnostics] };
}

/** A text to print may be a long report, but not one that would fill the memory: some 10,000 pages. */
const mostPrinted = 40_000_000;

/** A Markdown file of somebody's own, and what to write it as. */
export interface OwnJob extends Output, Told, Pick<Job, 'format' | 'home'> {
  readonly path: string;
  /** The file as the user named it, for findings. */
  readonly file: string;
  readonly lang?: LanguageCode;
}

/** Prints any Markdown file through the same page; undefined when it cannot be read as text. */
export async function printMarkdown(job: OwnJob): Promise<Checked<Uint8Array | undefined>> {
  const read = readSource(job.path, job.file, mostPrinted);
  if (!read.value) return { value: undefined, diagnostics: read.diagnostics };
  const own = await ownText(read.value, { folder: dirname(job.path), lang: job.lang ?? 'sv' });
  job.tell?.(composedPart);
  const as = { ...job, tell: partOf(job.tell, composedPart, 1) };
  const written = job.format === 'source' ? { value: encode(read.value.text), diagnostics: [] } : await write(own.value, as);
  return { value: written.value, diagnostics: inReadingOrder([...read.diagnostics, ...own.diagnostics, ...written.diagnostics]) };
}

/** Writes a document as bytes. */
export async function write(composed: Document, as: Output & Told & Pick<Job, 'format' | 'home'>): Promise<Checked<Uint8Array>> {
  const drawn = await withReadDrawings(await looking(composed, as));
  const written = await writeAs(await withQrCodes(drawn.value), as);
  return { value: written.value, diagnostics: [...drawn.diagnostics, ...written.diagnostics] };
}

async function writeAs(document: Document, as: Output & Told & Pick<Job, 'format' | 'home'>): Promise<Checked<Uint8Array>> {
  if (as.format === 'md')
    return { value: encode((await import('./markdown/plain.ts')).plainMarkdown(document)), diagnostics: [] };
  if (as.format === 'tree') return { value: encode(documentTree(document)), diagnostics: [] };
  if (as.format === 'docx')
    return { value: await (await import('./docx/docx.ts')).writeDocx(document, as.tell), diagnostics: [] };
  if (as.format === 'html') return { value: encode(await htmlOf(document)), diagnostics: [] };
  const [{ writePdf }, { loadFonts }] = await Promise.all([import('./pdf/pdf.ts'), import('./pdf/fonts/fonts.ts')]);
  const { page = {}, archive = false, tell } = as;
  const pdf = await writePdf(document, { fonts: loadFonts(as.home), page, archive, tell });
  return { value: pdf.bytes, diagnostics: noticeFindings(pdf.notices) };
}

/** The document with the look of a theme and a variant. */
async function looking(document: Document, { theme, page }: Output): Promise<Document> {
  if (!theme && !page?.variant) return document;
  const { themedLook } = await import('./compose/theme.ts');
  const look = { ...document.look, ...(theme && themedLook(theme)), ...(page?.variant && { variant: page.variant }) };
  const picture = theme?.picture;
  const blocks = document.blocks.map((block) =>
    block.type === 'cover' && picture ? { ...block, logo: { ...picture, alt: document.author } } : block,
  );
  return { ...document, look, blocks };
}

/** Slides when the document is made of slides, else a page to read. */
async function htmlOf(document: Document): Promise<string> {
  if (!document.blocks.some((block) => block.type === 'slide')) return (await import('./html/html.ts')).writeHtml(document);
  const { writeSlides } = await import('./html/slides/slides.ts');
  return writeSlides(document, (text) => createHash('sha256').update(text).digest('base64'));
}

/** Few documents hold a code, so the library that makes them is loaded only for those. */
async function withQrCodes(document: Document): Promise<Document> {
  let found = false;
  walkBlocks(document.blocks, (block) => {
    if (block.type === 'qr') found = true;
  });
  return found ? (await import('./qr/qr.ts')).withCodes(document) : document;
}

/** The same of pictures in SVG. */
async function withReadDrawings(document: Document): Promise<Checked<Document>> {
  let found = false;
  walkBlocks(document.blocks, (block) => {
    const picture = block.type === 'cover' ? block.logo : block.type === 'figure' ? block : undefined;
    if (picture?.mime === 'image/svg+xml') found = true;
  });
  return found ? (await import('./svg/svg.ts')).withDrawings(document) : { value: document, diagnostics: [] };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function noticeFindings(notices: readonly Notice[]): Diagnostic[] {
  return notices.map((notice) => noticeFinding(notice));
}
