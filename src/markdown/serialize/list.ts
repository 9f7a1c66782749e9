import type { Block, List } from '../../document/document.ts';
import { fenced } from './directive-line.ts';

/** A list; `writeBlocks` writes what stands in its items, with or without blank lines, and `again` says that a list stands directly before it. */
export function serializeList(
  list: List,
  again: boolean,
  writeBlocks: (blocks: readonly Block[], tight: boolean) => string,
): string {
  const boxes = list.marker === 'checkbox' && list.items.every((item) => item.children[0]?.type === 'paragraph');
  const items = list.items.map((item, i) => {
    const mark = marker(list, i, again);
    const inside = (boxes ? '[ ] ' : '') + (writeBlocks(item.children, list.tight) || '<!-- -->');
    return mark + inside.replace(/\n(?!\n|$)/g, `\n${' '.repeat(mark.length)}`);
  });
  const written = items.join(list.tight ? '\n' : '\n\n');
  const word = MARKED_BY_DIRECTIVE.has(list.marker) && !boxes ? `marker=${list.marker}` : undefined;
  const wanted = list.tight ? 'tight' : 'loose';
  const spacing = readsAs(list, written) === wanted ? undefined : wanted;
  return word || spacing ? fenced('list', [word, spacing], written) : written;
}

const MARKED_BY_DIRECTIVE: ReadonlySet<List['marker']> = new Set(['lower-alpha', 'upper-alpha', 'checkbox']);

/** Lists that follow each other take turns with their marks, or they would be one. */
function marker(list: List, index: number, again: boolean): string {
  if (list.marker === 'bullet' || list.marker === 'checkbox') return again ? '+ ' : '- ';
  return `${list.start + index}${again ? ')' : '.'} `;
}

/** How the reader takes the list: loose by a blank line between items or between two blocks of one; undefined when it is hard to say. */
function readsAs(list: List, written: string): 'tight' | 'loose' | undefined {
  if (!written.includes('\n\n')) return 'tight';
  const apart = list.items.length > 1 || (list.items[0]?.children.length ?? 0) > 1;
  return apart && !list.tight ? 'loose' : undefined;
}
