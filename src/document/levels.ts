import type { Block, Heading } from './document.ts';
import { mapChildren } from './walk.ts';

/** Headings whose level was changed because it skipped one. */
export interface Levelled {
  readonly blocks: readonly Block[];
  readonly moved: readonly { readonly heading: Heading; readonly from: Heading['level'] }[];
}

/**
 * Makes heading levels follow each other: none is more than one deeper than the one before (ISO 14289-1, 7.4.2), and the
 * first is `first`. Headings in quotes, callouts and lists count too, in reading order.
 */
export function levelled(blocks: readonly Block[], first: Heading['level']): Levelled {
  const moved: { heading: Heading; from: Heading['level'] }[] = [];
  let deepest = first - 1;
  const visit = (block: Block): Block => {
    if (block.type === 'heading') {
      const level = Math.min(block.level, deepest + 1) as Heading['level'];
      deepest = level;
      if (level === block.level) return block;
      const heading = { ...block, level };
      moved.push({ heading, from: block.level });
      return heading;
    }
    if (block.type === 'cover') deepest = 1;
    return mapChildren(block, visit);
  };
  return { blocks: blocks.map(visit), moved };
}
