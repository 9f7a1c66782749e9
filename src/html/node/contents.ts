import type { Contents } from '../../document/document.ts';
import type { OutlineEntry } from '../../document/outline.ts';
import { inlineText, walkBlocks } from '../../document/walk.ts';
import { escapeHtml } from '../escape.ts';
import type { NodeWriter, Page } from '../page.ts';
import { tag } from '../tag.ts';

/** The headings that come after it, as nested lists of links, `depth` levels from the highest of them. */
export const contents: NodeWriter<'contents'> = (block, page) => {
  const id = block.title ? page.id('contents') : undefined;
  const after = headingsAfter(block, page);
  const highest = Math.min(...after.map(({ level }) => level));
  const entries = after.filter(({ level }) => level < highest + block.depth);
  const title = block.title ? `${tag('p', { class: 'contents-title', id }, escapeHtml(block.title))}\n` : '';
  return tag('nav', { class: 'contents', 'aria-labelledby': id, lang: block.lang }, title + listHtml(nested(entries)));
};

function headingsAfter(contents: Contents, page: Page): OutlineEntry[] {
  const found: OutlineEntry[] = [];
  let after = false;
  walkBlocks(page.document.blocks, (block) => {
    if (block === contents) after = true;
    else if (after && block.type === 'heading')
      found.push({ level: block.level, id: block.id, text: inlineText(block.children) });
  });
  return found;
}

interface Entry {
  readonly heading: OutlineEntry;
  readonly below: Entry[];
}

/** Each heading with those that stand under it. */
function nested(headings: readonly OutlineEntry[]): Entry[] {
  const roots: Entry[] = [];
  const above: Entry[] = [];
  for (const heading of headings) {
    const entry = { heading, below: [] };
    while (above.length > 0 && (above.at(-1)?.heading.level ?? 0) >= heading.level) above.pop();
    (above.at(-1)?.below ?? roots).push(entry);
    above.push(entry);
  }
  return roots;
}

function listHtml(entries: readonly Entry[]): string {
  if (entries.length === 0) return '';
  const items = entries.map(({ heading, below }) => {
    const link = tag('a', { href: `#${heading.id}` }, escapeHtml(heading.text));
    return tag('li', {}, link + (below.length > 0 ? `\n${listHtml(below)}` : ''));
  });
  return tag('ol', {}, `\n${items.join('\n')}\n`);
}
