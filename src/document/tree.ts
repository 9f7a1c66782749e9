import type { Block, Document, Inline } from './document.ts';
import { childBlocks, inlineText } from './walk.ts';

/** The document tree as indented text, one node a line: for looking at what was composed. */
export function documentTree(document: Document): string {
  const head = `document "${document.title}" lang=${document.lang} for=${document.audience}`;
  return `${[head, ...document.blocks.flatMap((block) => treeLines(block, 1))].join('\n')}\n`;
}

function treeLines(block: Block, depth: number): string[] {
  const lang = block.lang ? ` lang=${block.lang}` : '';
  const line = `${'  '.repeat(depth)}${block.type}${attributes(block)}${lang}${textOf(block)}`;
  if (block.type === 'list') {
    const items = block.items.flatMap((item) => [
      `${'  '.repeat(depth + 1)}item`,
      ...item.children.flatMap((each) => treeLines(each, depth + 2)),
    ]);
    return [line, ...items];
  }
  if (block.type === 'table') {
    const rows = [block.header, ...block.rows].map(
      (row) => `${'  '.repeat(depth + 1)}row ${row.map((cell) => quoted(cell.children)).join(' | ')}`,
    );
    return [line, ...rows];
  }
  return [line, ...childBlocks(block).flatMap((each) => treeLines(each, depth + 1))];
}

function attributes(block: Block): string {
  switch (block.type) {
    case 'heading':
      return ` ${block.level} #${block.id}`;
    case 'section':
      return `${block.role ? ` ${block.role}` : ''}${block.newPage ? ' new-page' : ''}`;
    case 'list':
      return ` ${block.marker}${block.tight ? ' tight' : ''}`;
    case 'paragraph':
      return block.tone ? ` ${block.tone}` : '';
    case 'callout':
      return ` ${block.tone}`;
    case 'writing':
      return ` ${block.lines} lines`;
    case 'fields':
      return ` ${block.items.map((item) => item.label).join(', ')}`;
    case 'cover':
      return ` "${block.title}"`;
    case 'card':
      return ` ${block.fill}${block.label ? ` "${block.label}"` : ''}${block.back.length > 0 ? ' two-sided' : ''}`;
    case 'slide':
      return ` ${block.look}${block.minutes ? ` ${block.minutes} minutes` : ''}`;
    case 'only':
      return ` ${block.medium}`;
    case 'qr':
      return ` ${block.href}`;
    case 'poster':
      return block.mark ? ` "${block.mark}"` : '';
    default:
      return '';
  }
}

function textOf(block: Block): string {
  if (block.type === 'heading' || block.type === 'paragraph') return ` ${quoted(block.children)}`;
  if (block.type === 'callout' && block.title) return ` ${quoted(block.title)}`;
  return '';
}

function quoted(children: readonly Inline[]): string {
  return JSON.stringify(inlineText(children));
}
