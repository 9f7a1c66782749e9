import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Block, Inline } from '../document/document.ts';
import { walkBlocks } from '../document/walk.ts';
import type { Prose } from './prose.ts';

/** A link as it came through the Markdown reader, with the 1-based line of the block it stands in. */
export interface Link {
  readonly href: string;
  readonly line: number;
}

/** The links of a piece of prose, in reading order. */
export function linksOf(prose: Prose): Link[] {
  const links: Link[] = [];
  walkBlocks(prose.blocks, (block) => {
    const line = block.line ?? prose.section.textLine;
    for (const href of hrefs(inlinesOf(block))) links.push({ href, line });
  });
  return links;
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.children;
    case 'table':
      return [...(block.caption ?? []), ...[block.header, ...block.rows].flatMap((row) => row.flatMap((cell) => cell.children))];
    case 'figure':
      return block.caption ?? [];
    default:
      return [];
  }
}

function hrefs(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text' || node.type === 'code' || node.type === 'lineBreak') return [];
    return [...(node.type === 'link' ? [node.href] : []), ...hrefs(node.children)];
  });
}

/** The address of a link to another file, when that is why the Markdown reader dropped it: `../terms/jav.md`. */
export function droppedFileLink(prose: Prose, diagnostic: Diagnostic): string | undefined {
  if (diagnostic.code !== 'unsafe-link' || !diagnostic.span) return undefined;
  const written = prose.text.source.text.slice(diagnostic.span.start.offset, diagnostic.span.end.offset);
  const address = /\]\(\s*<?([^)\s>]+)/.exec(written)?.[1];
  return address !== undefined && /^[^:]*$/.test(address) && !/^(?:#|\/\/)/.test(address) ? address : undefined;
}
