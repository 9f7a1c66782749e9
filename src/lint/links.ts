import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import type { Block, Inline } from '../document/document.ts';
import { inlineText, walkBlocks } from '../document/walk.ts';
import type { Prose } from './prose.ts';
import type { Text } from './texts.ts';

type Link = Extract<Inline, { type: 'link' }>;

/** A link, and where its words stand in the source, with their brackets. */
export interface PlacedLink {
  readonly link: Link;
  readonly span: Span;
}

/** The links in a piece of prose, in reading order. One whose place cannot be told has the line of its block. */
export function linksIn(prose: Prose): PlacedLink[] {
  const { source } = prose.text;
  const found: PlacedLink[] = [];
  let from = prose.start;
  walkBlocks(prose.blocks, (block) => {
    const line = block.line ?? prose.section.textLine;
    for (const link of linkNodes(inlinesOf(block))) {
      const words = inlineText(link.children);
      const start = Math.max(from, source.lines.startOf(line));
      const [written, at] = [`[${words}](`, words]
        .map((each) => [each, source.text.indexOf(each, start)] as const)
        .find(([each, place]) => each !== '' && place >= 0) ?? ['', -1];
      if (at >= 0) from = at + written.length;
      const end = at + written.length - (written === words ? 0 : 1);
      found.push({ link, span: at < 0 ? source.lineSpan(line) : source.span(at, end) });
    }
  });
  return found;
}

function linkNodes(nodes: readonly Inline[]): Link[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text' || node.type === 'code' || node.type === 'lineBreak' || node.type === 'noteRef') return [];
    return [...(node.type === 'link' ? [node] : []), ...linkNodes(node.children)];
  });
}

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
    for (const { href } of linkNodes(inlinesOf(block)).filter((each) => each.href.startsWith('#'))) {
      const at = placeOf(source.text, href, Math.max(from, source.lines.startOf(line)));
      if (at !== undefined) from = at + href.length;
      links.push({ id: href.slice(1), span: at === undefined ? source.lineSpan(line) : source.span(at, at + href.length) });
    }
  });
  return links;
}

/** The ids of the headings inside the sections of each text. */
export function headingIds(all: readonly Prose[]): ReadonlyMap<Text, ReadonlySet<string>> {
  const ids = new Map<Text, Set<string>>();
  for (const { text, blocks } of all) {
    const own = ids.get(text) ?? new Set<string>();
    ids.set(text, own);
    walkBlocks(blocks, (block) => {
      if (block.type === 'heading') own.add(block.id);
    });
  }
  return ids;
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

/** The address of a link to another file, when that is why the Markdown reader dropped it: `../terms/jav.md`. */
export function droppedFileLink(prose: Prose, diagnostic: Diagnostic): string | undefined {
  if (diagnostic.code !== 'unsafe-link' || !diagnostic.span) return undefined;
  const written = prose.text.source.text.slice(diagnostic.span.start.offset, diagnostic.span.end.offset);
  const address = /\]\(\s*<?([^)\s>]+)/.exec(written)?.[1];
  return address !== undefined && /^[^:]*$/.test(address) && !/^(?:#|\/\/)/.test(address) ? address : undefined;
}
