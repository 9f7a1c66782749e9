import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import type { Block, Inline } from '../document/document.ts';
import { walkBlocks } from '../document/walk.ts';
import type { Prose } from './prose.ts';

/** A link to `#id`, and where `#id` stands in the source. */
export interface IdLink {
  readonly id: string;
  readonly span: Span;
}

/** The links to ids in a piece of prose, in reading order. One whose place cannot be told has the line of its block. */
export function linksToIds(prose: Prose): IdLink[] {
  const { source } = prose.text;
  const links: IdLink[] = [];
  let from = prose.start;
  walkBlocks(prose.blocks, (block) => {
    const line = block.line ?? prose.section.textLine;
    for (const href of hrefs(inlinesOf(block)).filter((each) => each.startsWith('#'))) {
      const at = placeOf(source.text, href, Math.max(from, source.lines.startOf(line)));
      if (at !== undefined) from = at + href.length;
      links.push({ id: href.slice(1), span: at === undefined ? source.lineSpan(line) : source.span(at, at + href.length) });
    }
  });
  return links;
}

/** Where an address stands as a whole: `#jav` is not a part of `#javelin`. */
function placeOf(text: string, href: string, from: number): number | undefined {
  for (let at = text.indexOf(href, from); at >= 0; at = text.indexOf(href, at + 1)) {
    if (!/[\w-]/.test(text[at + href.length] ?? '')) return at;
  }
  return undefined;
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
