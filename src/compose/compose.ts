import { join } from 'node:path';
import type { Bank } from '../bank/bank.ts';
import { Source } from '../bank/source.ts';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Block, Document } from '../document/document.ts';
import { inlineText } from '../document/walk.ts';
import { wordsIn } from '../i18n/words.ts';
import { parseMarkdown } from '../markdown/markdown.ts';
import { withDrawings } from './drawings.ts';
import { lookOf } from './look.ts';
import type { Occasion } from './occasion.ts';
import { type Chosen, optionsView } from './options.ts';
import { pageOf, type TemplatePage } from './page.ts';
import { readPicture, withPictures } from './pictures.ts';
import { fillTemplate } from './template.ts';
import type { Template } from './templates.ts';
import { withLibrary } from './view/library.ts';
import { facilitatorView, observerView, participantView } from './view/view.ts';

/** A composed document, with the Markdown it was made of and the paper its template asks for. */
export interface Composed {
  readonly markdown: string;
  readonly document: Document;
  readonly page: TemplatePage;
}

/** Fills a template with an occasion and reads the result as a document. A participant template gets the participant's view. */
export function compose(bank: Bank, occasion: Occasion, template: Template, chosen: Chosen = {}): Checked<Composed> {
  const view = viewOf(template, bank, occasion, chosen);
  const body = fillTemplate(template.set, view);
  const markdown = tidy(body.value);
  // Its lines are those of the filled template, which --format source shows.
  const blocks = parseMarkdown(markdown, { file: `${template.set.main.file} (--format source)` });
  const drawn = withDrawings(blocks.value, bank, occasion);
  const own = template.own
    ? withPictures(drawn, { folder: join(bank.root, 'templates'), source: template.set.main })
    : { value: drawn, diagnostics: [] };
  const diagnostics: Diagnostic[] = [...untranslated(occasion), ...body.diagnostics, ...blocks.diagnostics, ...own.diagnostics];
  const filled = (text: string) => {
    const done = fillTemplate({ main: new Source(template.set.main.file, text), partials: template.set.partials }, view);
    diagnostics.push(...done.diagnostics);
    return plain(done.value);
  };
  const words = wordsIn(occasion.lang);
  const date = newestReview(bank);
  const document: Document = {
    title: filled(template.title),
    lang: occasion.lang,
    author: bank.config.agency?.name ?? bank.config.name,
    subject: filled(template.subject),
    keywords: [],
    ...(date ? { date } : {}),
    audience: template.for,
    runningTitle: filled(template.runningTitle),
    words: words.writer,
    look: lookOf(bank.config.agency?.colour),
    blocks: withLogo(own.value, bank, diagnostics),
  };
  const page = pageOf(template.page, template.set.main, filled);
  return { value: { markdown, document, page: page.value }, diagnostics: [...diagnostics, ...page.diagnostics] };
}

/** All that a template may name. */
export function viewOf(
  template: Pick<Template, 'for' | 'options'>,
  bank: Bank,
  occasion: Occasion,
  chosen: Chosen = {},
): Record<string, unknown> {
  const view = { ...optionsView(template.options, chosen), ...viewFor(template.for, bank, occasion) };
  withLibrary(view, bank, { audience: template.for, lang: occasion.lang });
  return view;
}

/** Each reader's view is made from scratch, so that nobody is handed what is for another. */
function viewFor(reader: Template['for'], bank: Bank, occasion: Occasion): object {
  if (reader === 'facilitator') return facilitatorView(bank, occasion);
  return reader === 'observer' ? observerView(bank, occasion) : participantView(bank, occasion);
}

/** Texts that are printed in another language than the document's, because nobody has translated them. */
function untranslated(occasion: Occasion): Diagnostic[] {
  const texts = [...occasion.dilemmas, ...occasion.cases, ...occasion.methods, ...(occasion.session ? [occasion.session] : [])];
  const ids = texts.filter((text) => text.lang !== occasion.lang).map((text) => text.id);
  if (ids.length === 0) return [];
  const message = {
    sv: `Saknar översättning och skrivs på sitt eget språk: ${ids.join(', ')}.`,
    en: `Not translated, and printed in its own language: ${ids.join(', ')}.`,
  };
  return [{ code: 'untranslated', severity: 'warning', file: '', message }];
}

/** Puts the agency's logo on the cover. */
function withLogo(blocks: readonly Block[], bank: Bank, diagnostics: Diagnostic[]): readonly Block[] {
  const { agency } = bank.config;
  if (!agency?.logo) return blocks;
  const picture = readPicture(agency.logo, bank.root);
  if ('sv' in picture) {
    diagnostics.push({ code: 'picture', severity: 'warning', file: 'etos.yaml', message: picture });
    return blocks;
  }
  return blocks.map((block) => (block.type === 'cover' ? { ...block, logo: { ...picture, alt: agency.name } } : block));
}

/** The text of one line of Markdown, without its marks. */
function plain(markdown: string): string {
  const first = parseMarkdown(markdown, { directives: false }).value[0];
  return first?.type === 'paragraph' ? inlineText(first.children) : markdown;
}

/** Templates leave blank lines where nothing was filled in; one is enough. Code keeps its own. */
function tidy(markdown: string): string {
  return `${markdown.replace(/\n(?:[ \t]*\n){2,}/g, '\n\n').trim()}\n`;
}

/** The day the bank was last reviewed: the document's date, so that the same bank gives the same bytes. */
function newestReview(bank: Bank): string | undefined {
  return bank.entries
    .map((entry) => entry.data.reviewed)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
