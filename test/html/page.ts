import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { Block, Document } from '../../src/document/document.ts';
import { writeHtml } from '../../src/html/html.ts';
import { parseMarkdown } from '../../src/markdown/markdown.ts';

type Node = DefaultTreeAdapterMap['node'];
/** An element as the parser has it. */
export type Element = DefaultTreeAdapterMap['element'];

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element in and under a node, in reading order. */
export function elements(node: Node): Element[] {
  const own = isElement(node) ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elements)] : own;
}
/** The text that a reader meets in a node. */
export function text(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isElement(node) && (node.tagName === 'style' || node.tagName === 'title')) return '';
  return 'childNodes' in node ? node.childNodes.map(text).join('') : '';
}
/** An attribute's value, if the element has it. */
export const attribute = (element: Element | undefined, name: string) => element?.attrs.find((a) => a.name === name)?.value;

/** A document of some blocks. */
export function document(blocks: readonly Block[], over: Partial<Document> = {}): Document {
  return {
    title: 'Titel',
    lang: 'sv',
    author: 'Myndigheten',
    subject: 'Om gåvor',
    keywords: ['etik', 'gåvor'],
    date: '2026-03-01',
    audience: 'participant',
    runningTitle: 'Löpande titel',
    words: {
      page: 'Sida {page} av {pages}',
      link: 'Länk till',
      skip: 'Till innehållet',
      continued: '(forts.)',
      note: 'Not {number}',
      noteBack: 'Tillbaka till texten',
      slides: {
        slide: 'Bild {page} av {pages}',
        controls: 'Visa',
        back: 'Förra',
        next: 'Nästa',
        start: 'Starta',
        stop: 'Stoppa',
        timer: 'Kvar',
        notes: 'Stöd',
        whole: 'Hel',
      },
    },
    look: { accent: '#00538a' },
    blocks,
    ...over,
  };
}
/** Markdown as a page, read back by a parser of its own. */
export function page(markdown: string, over?: Partial<Document>) {
  const source = document(parseMarkdown(markdown).value, over);
  const html = writeHtml(source);
  const all = elements(parse(html));
  const find = (name: string) => all.filter((element) => element.tagName === name);
  return { source, html, all, find, one: (name: string) => find(name)[0], texts: (name: string) => find(name).map(text) };
}
