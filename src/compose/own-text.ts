import { cutFrontMatter, type FrontMatter } from '../bank/cut-front-matter.ts';
import type { Source } from '../bank/source.ts';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Block, Document } from '../document/document.ts';
import { levelled } from '../document/levels.ts';
import { inlineText, walkBlocks } from '../document/walk.ts';
import { isLanguage, type LanguageCode } from '../i18n/language.ts';
import { wordsIn } from '../i18n/words.ts';
import { parseMarkdown } from '../markdown/markdown.ts';
import { lookOf } from './look.ts';
import { withPictures } from './pictures.ts';

/** What a text may say of itself; other keys are other programs' and are left alone, and so are values that mean nothing here. */
interface About {
  readonly title?: string;
  readonly lang?: string;
  readonly author?: string;
  readonly subject?: string;
  readonly date?: string;
  readonly colour?: string;
  readonly contents?: boolean | number;
}

/** Read by hand: a schema library takes longer to load than twenty pages to lay out. */
function aboutOf(data: unknown): About {
  const given = new Map(typeof data === 'object' && data !== null ? Object.entries(data) : []);
  const worded = (key: string) => {
    const value: unknown = given.get(key);
    return ['string', 'number', 'boolean'].includes(typeof value) ? { [key]: String(value) } : {};
  };
  const formed = (key: string, form: RegExp) => {
    const value: unknown = given.get(key);
    return typeof value === 'string' && form.test(value) ? { [key]: value } : {};
  };
  const contents: unknown = given.get('contents');
  return {
    ...worded('title'),
    ...formed('lang', /./),
    ...worded('author'),
    ...worded('subject'),
    ...formed('date', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
    ...formed('colour', /^#[0-9a-fA-F]{6}$/),
    ...((typeof contents === 'boolean' || contents === 1 || contents === 2 || contents === 3) && { contents }),
  };
}

/**
 * A Markdown file of somebody's own as a document. Title: front matter, else the first level-1 heading, else the file's
 * name. Language: front matter, else `lang`. Pictures are read from `folder` and below.
 */
export async function ownText(
  source: Source,
  at: { readonly folder: string; readonly lang: LanguageCode },
): Promise<Checked<Document>> {
  const front = source.text.startsWith('---') ? await frontOf(source) : undefined;
  const diagnostics: Diagnostic[] = [...(front?.diagnostics ?? [])];
  const says = aboutOf(front?.value.data);
  const start = front?.value.body.start ?? 0;
  const firstLine = source.lines.position(start).line;
  const parsed = parseMarkdown(source.text.slice(start), { file: source.file, firstLine });
  const pictured = withPictures(parsed.value, { folder: at.folder, source });
  diagnostics.push(...parsed.diagnostics, ...pictured.diagnostics);
  const lang = says.lang ?? at.lang;
  const written = headingOf(pictured.value);
  const title = says.title ?? written ?? nameOf(source.file);
  const body = opened(pictured.value, {
    title,
    written,
    contents: says.contents,
    words: wordsIn(isLanguage(lang) ? lang : at.lang),
  });
  const { blocks, moved } = levelled(body, 1);
  diagnostics.push(...moved.map(({ heading, from }) => skipped(source, heading, from)));
  const document: Document = {
    title,
    lang,
    author: says.author ?? '',
    subject: says.subject ?? '',
    keywords: [],
    ...(says.date ? { date: says.date } : {}),
    audience: 'participant',
    runningTitle: title,
    words: wordsIn(isLanguage(lang) ? lang : at.lang).writer,
    look: lookOf(says.colour),
    blocks,
  };
  return { value: document, diagnostics };
}

/** Most front matter is plain, and then the YAML library is not loaded: that takes longer than reading the text. */
async function frontOf(source: Source): Promise<Checked<FrontMatter>> {
  const cut = cutFrontMatter(source);
  return cut.unread ? (await import('../bank/front-matter.ts')).readFrontMatter(source) : cut;
}

/** The text of a level-1 heading that opens a text, or of a cover. */
function headingOf(blocks: readonly Block[]): string | undefined {
  const first = blocks[0];
  if (first?.type === 'cover') return first.title;
  return first?.type === 'heading' && first.level === 1 ? inlineText(first.children) : undefined;
}

interface Opening {
  readonly title: string;
  readonly written: string | undefined;
  readonly contents: boolean | number | undefined;
  readonly words: ReturnType<typeof wordsIn>;
}

/** Puts the title first where the text does not have it, and the table of contents after it where it is asked for. */
function opened(blocks: readonly Block[], opening: Opening): Block[] {
  const title: Block = { type: 'heading', level: 1, id: 'title', children: [{ type: 'text', value: opening.title }] };
  const [first, ...rest] = opening.written === undefined ? [title, ...blocks] : blocks;
  const depth = opening.contents === true ? 2 : opening.contents;
  const listed = (depth === 1 || depth === 2 || depth === 3) && hasHeading(rest);
  const contents: Block[] = listed ? [{ type: 'contents', title: opening.words.print.contents, depth }] : [];
  return [...(first ? [first] : []), ...contents, ...rest];
}

/** A table of contents of nothing would be a heading without a text. */
function hasHeading(blocks: readonly Block[]): boolean {
  let found = false;
  walkBlocks(blocks, ({ type }) => {
    if (type === 'heading') found = true;
  });
  return found;
}

function nameOf(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
}

function skipped(source: Source, heading: { readonly level: number; readonly line?: number }, from: number): Diagnostic {
  const message = {
    sv: `Rubriken är på nivå ${from} men den före är på nivå ${heading.level - 1}; den skrivs ut på nivå ${heading.level}.`,
    en: `The heading is at level ${from} but the one before is at level ${heading.level - 1}; it is printed at level ${heading.level}.`,
  };
  const hint = {
    sv: `Skriv »${'#'.repeat(heading.level)}« framför rubriken.`,
    en: `Write “${'#'.repeat(heading.level)}” before the heading.`,
  };
  return source.finding('heading-level', heading.line ? source.lineSpan(heading.line) : undefined, message, {
    hint,
    severity: 'warning',
  });
}
