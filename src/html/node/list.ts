import type { List, ListItem } from '../../document/document.ts';
import { inlineHtml } from '../inline.ts';
import type { NodeWriter, Page } from '../page.ts';
import { tag } from '../tag.ts';

/** A list. In a tight one, an item's first paragraph stands without a `p` of its own. */
export const list: NodeWriter<'list'> = (block, page) => {
  const { name, type } = MARKERS[block.marker];
  const classes = [block.marker === 'checkbox' && 'boxes', !block.tight && 'loose'].filter(Boolean).join(' ');
  const start = name === 'ol' && block.start !== 1 ? block.start : undefined;
  const items = block.items.map((item) => tag('li', {}, itemHtml(item, block.tight, page)));
  return tag(name, { type, start, class: classes, lang: block.lang }, `\n${items.join('\n')}\n`);
};

const MARKERS = {
  bullet: { name: 'ul', type: undefined },
  checkbox: { name: 'ul', type: undefined },
  decimal: { name: 'ol', type: undefined },
  'lower-alpha': { name: 'ol', type: 'a' },
  'upper-alpha': { name: 'ol', type: 'A' },
} as const satisfies Record<List['marker'], { name: 'ul' | 'ol'; type: 'a' | 'A' | undefined }>;

function itemHtml(item: ListItem, tight: boolean, page: Page): string {
  const [first, ...rest] = item.children;
  if (!tight || first?.type !== 'paragraph' || first.lang || first.tone) return page.blocks(item.children);
  return inlineHtml(first.children) + (rest.length > 0 ? `\n${page.blocks(rest)}` : '');
}
