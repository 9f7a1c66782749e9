import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { split } from './words.ts';

type Node = DefaultTreeAdapterMap['node'];

/** Elements that stand in a line of text; all others part words. */
const inline = new Set(['a', 'strong', 'em', 'code', 'span']);
/** What the writer adds of its own: styles, scripts, the way past the front matter, contents, the foot, buttons, numbers, notes. */
const added = new Set(['style', 'script', 'title', 'nav', 'footer', 'template', 'head', 'svg', 'button']);
const addedClasses = ['skip', 'number', 'said', 'bar', 'document-title'];

/** The words of a page in reading order, without what the writer adds. */
export function htmlWords(html: string): string[] {
  return split(read(parse(html)));
}

function read(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  const name = 'tagName' in node ? node.tagName : '';
  const classes = 'attrs' in node ? (node.attrs.find((each) => each.name === 'class')?.value ?? '').split(' ') : [];
  // A drawing's words are the document's; other pictures are the writer's own.
  if ((added.has(name) && !classes.includes('drawing')) || classes.some((each) => addedClasses.includes(each))) return '';
  const inside = node.childNodes.map(read).join('');
  return inline.has(name) ? inside : `\n${inside}\n`;
}
