import type { Block, Document } from '../document/document.ts';
import { walkBlocks } from '../document/walk.ts';
import { escapeHtml } from './escape.ts';
import { blockHtml } from './nodes.ts';
import { makePage } from './page.ts';
import { styleSheet } from './style.ts';
import { emptyTag, tag } from './tag.ts';

/**
 * The document as one HTML file that needs nothing else: no script, no font, no picture from elsewhere, which its
 * Content-Security-Policy also forbids. A cover and contents at the front stand before the main part.
 */
export function writeHtml(document: Document): string {
  const page = makePage(document, blockHtml);
  const mainId = page.id('main');
  const front = document.blocks.findIndex((block) => block.type !== 'cover' && block.type !== 'contents');
  const split = front < 0 ? document.blocks.length : front;
  const title = hasTitle(document.blocks) ? '' : `\n${tag('h1', { class: 'document-title' }, escapeHtml(document.title))}`;
  const parts = [
    tag('a', { class: 'skip', href: `#${mainId}` }, escapeHtml(document.words.skip)),
    page.blocks(document.blocks.slice(0, split)),
    tag('main', { id: mainId, tabindex: '-1' }, `${title}\n${page.blocks(document.blocks.slice(split))}\n`),
    footer(document),
  ];
  const body = tag('body', {}, `\n${parts.filter(Boolean).join('\n')}\n`);
  return `<!doctype html>\n${tag('html', { lang: document.lang }, `\n${head(document)}\n${body}\n`)}\n`;
}

/** A page has one heading of the first level; cards and posters have none of their own. */
function hasTitle(blocks: readonly Block[]): boolean {
  let found = false;
  walkBlocks(blocks, (block) => {
    if (block.type === 'cover' || (block.type === 'heading' && block.level === 1)) found = true;
  });
  return found;
}

function head(document: Document): string {
  const lines = [
    emptyTag('meta', { charset: 'utf-8' }),
    emptyTag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    emptyTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('title', {}, escapeHtml(document.title)),
    ...Object.entries(described(document)).map(([name, content]) => (content ? emptyTag('meta', { name, content }) : '')),
    `<style>\n${styleSheet(document)}</style>`,
  ];
  return `<head>\n${lines.filter(Boolean).join('\n')}\n</head>`;
}

/** Nothing may be fetched: style and pictures stand in the file. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

function described(document: Document): Record<string, string> {
  const { author, subject, keywords, date = '' } = document;
  return { author, description: subject, keywords: keywords.join(', '), 'dcterms.date': date, 'color-scheme': 'light' };
}

/** Who gives the document out, and its date. */
function footer(document: Document): string {
  const author = document.author ? tag('p', {}, escapeHtml(document.author)) : '';
  const date = document.date ? tag('p', {}, tag('time', { datetime: document.date }, escapeHtml(document.date))) : '';
  return author || date ? tag('footer', {}, author + date) : '';
}
