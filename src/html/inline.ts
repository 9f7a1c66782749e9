import type { Inline } from '../document/document.ts';
import { backId, type NoteRef } from '../document/footnotes.ts';
import { escapeHtml } from './escape.ts';
import { tag } from './tag.ts';

/** Inline nodes as HTML. */
export function inlineHtml(nodes: readonly Inline[]): string {
  return nodes.map(nodeHtml).join('');
}

function nodeHtml(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'strong':
      return tag('strong', {}, inlineHtml(node.children));
    case 'emphasis':
      return tag('em', {}, inlineHtml(node.children));
    case 'code':
      return tag('code', {}, escapeHtml(node.value));
    case 'link':
      return isSafe(node.href) ? tag('a', { href: node.href }, inlineHtml(node.children)) : inlineHtml(node.children);
    case 'language':
      return tag('span', { lang: node.lang }, inlineHtml(node.children));
    case 'noteRef':
      return noteMark(node);
    case 'lineBreak':
      return '<br>';
  }
}

/** Raised by the browser; the note leads back to the first of its marks. */
function noteMark({ id, number, again }: NoteRef): string {
  const own = again ? undefined : backId(id);
  return tag('sup', {}, tag('a', { id: own, href: `#${id}`, role: 'doc-noteref' }, String(number)));
}

/** The document promises as much; a browser would do what any other address says, so it is asked once more. */
function isSafe(href: string): boolean {
  return /^(?:https?:|mailto:|tel:|#)/i.test(href);
}
