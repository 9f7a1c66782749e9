import type { Inline } from '../../document/document.ts';
import { escapedForLabel, escapeProse, escapeWithin } from '../escape.ts';
import { type Chunk, joinChunks } from './chunks.ts';

/** Where inline nodes are written: most places but a paragraph have one line, and a cell is cut at its bars before it is read. */
export interface InlineStyle {
  readonly oneLine?: boolean;
  readonly cell?: boolean;
}

/** Inline Markdown that reads back as the same nodes, when they are in normal form (`tidy.ts`). */
export function serializeInline(nodes: readonly Inline[], style: InlineStyle = {}): string {
  const lineBreak = style.oneLine || style.cell ? '<br>' : '\\\n';
  return run(nodes, { ...style, lineBreak, strong: false, emphasis: false });
}

interface Context extends InlineStyle {
  /** The lexer undoes the escapes of brackets in a link's text before it reads it, so there they are spelled. */
  readonly inLink?: boolean;
  readonly lineBreak: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

function run(nodes: readonly Inline[], context: Context): string {
  return keepEdges(joinChunks(chunks(nodes, context)));
}

/** The pieces that make up the nodes, with emphasis left open: its marks depend on what stands beside them. */
function chunks(nodes: readonly Inline[], context: Context): Chunk[] {
  return nodes.flatMap((node, i): Chunk[] => {
    const last = nodes[i - 1];
    const startsLine = last ? last.type === 'lineBreak' : !context.strong && !context.emphasis;
    const own = nodeChunks(node, context, startsLine);
    return last && needsSeparator(last, node) ? [{ kind: 'raw', text: '<!-- -->' }, ...own] : own;
  });
}

/** Two marked passages, or two pieces of code, side by side would be read as one or none. */
function needsSeparator(last: Inline, node: Inline): boolean {
  return last.type === node.type && (node.type === 'strong' || node.type === 'emphasis' || node.type === 'code');
}

function nodeChunks(node: Inline, context: Context, startsLine: boolean): Chunk[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: text(node.value, startsLine, context.inLink === true) }];
    case 'lineBreak':
      return [{ kind: 'raw', text: context.lineBreak }];
    case 'noteRef':
      return [{ kind: 'raw', text: `[^${node.id}]` }];
    case 'code':
      return [{ kind: 'raw', text: code(node.value, context) }];
    case 'link':
      return [
        { kind: 'raw', text: link(node, run(node.children, { ...context, inLink: true, strong: false, emphasis: false })) },
      ];
    case 'language':
      return [
        { kind: 'raw', text: `[${run(node.children, { ...context, strong: false, emphasis: false })}]{lang=${node.lang}}` },
      ];
    case 'strong':
    case 'emphasis':
      if (context[node.type]) return chunks(node.children, context);
      return [
        { kind: 'open', mark: node.type },
        ...chunks(node.children, { ...context, [node.type]: true }),
        { kind: 'close', mark: node.type },
      ];
  }
}

function text(value: string, startsLine: boolean, inLink: boolean): string {
  const written = startsLine ? escapeProse(value) : escapeWithin(value);
  return inLink ? escapedForLabel(written) : written;
}

/**
 * Code between more backticks than are in it; in a cell, a bar in code is escaped like any other. Two things the lexer cannot
 * read become text: a backslash before a bar in a cell, and a backtick in a link.
 */
function code(value: string, { cell = false, inLink = false }: Context): string {
  if ((cell && value.includes('\\|')) || (inLink && value.includes('`'))) return escapeWithin(value);
  const longest = Math.max(0, ...(value.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^`|`$|^ .*[^ ].* $/.test(value) ? ' ' : '';
  const written = `${fence}${padding}${value.replace(/\n/g, ' ')}${padding}${fence}`;
  return cell ? written.replace(/\|/g, '\\|') : written;
}

function link(node: Extract<Inline, { type: 'link' }>, text: string): string {
  const [only] = node.children;
  const shown = node.children.length === 1 && only?.type === 'text' ? only.value : '';
  if (/^https?:\/\/[^\s<>]+$/.test(shown) && shown === node.href) return `<${shown}>`;
  if (`mailto:${shown}` === node.href && /^[A-Za-z0-9.+-]+@[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)+$/.test(shown)) return `<${shown}>`;
  return `[${text}](${destination(node.href)})`;
}

/** An address as it may stand between the parentheses of a link or image. */
export function destination(address: string): string {
  const written = address.replace(/&(?=#?[0-9A-Za-z]+;)/g, '&amp;').replace(/[\\<>]/g, '\\$&');
  return /^[^\s()<>\\]+$/.test(written) ? written : `<${written}>`;
}

/** White space beyond ASCII is trimmed with the rest at the ends of headings, cells and items. */
function keepEdges(written: string): string {
  return written.replace(/^[^\S ]|[^\S ]$/gu, (space) => (space === '\n' ? space : `&#${space.codePointAt(0)};`));
}
