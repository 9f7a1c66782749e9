import type { Block, Document, Inline, List } from '../document/document.ts';
import { printed } from '../document/medium.ts';
import { walkBlocks } from '../document/walk.ts';
import { toMarkdown } from './serialize.ts';

/**
 * The document as Markdown that any other program takes on (CommonMark, tables and boxes as GitHub has them, front matter as
 * pandoc has it): no containers, no places to write, no pages. Boxes become quotations, lettered lists say their letters.
 */
export function plainMarkdown(document: Document): string {
  const blocks = printed(document).blocks.flatMap(plain);
  return `${frontMatter(document, blocks)}\n${toMarkdown(blocks)}`;
}

/** What a program needs to know; the title only where the text does not begin with it. */
function frontMatter({ title, lang, author, date }: Document, blocks: readonly Block[]): string {
  let titled = false;
  walkBlocks(blocks, (block) => {
    if (block.type === 'heading' && block.level === 1) titled = true;
  });
  const said = { ...(titled ? {} : { title }), lang, author, date };
  const lines = Object.entries(said).flatMap(([key, value]) => (value ? [`${key}: ${JSON.stringify(value)}`] : []));
  return `---\n${lines.join('\n')}\n---\n`;
}

function plain(block: Block): Block[] {
  switch (block.type) {
    case 'section':
    case 'keep':
    case 'columns':
    case 'only':
    case 'slide':
      return block.children.flatMap(plain);
    case 'notes':
    case 'contents':
    case 'writing':
    case 'pageBreak':
      return [];
    case 'heading':
      return [{ type: 'heading', level: block.level, id: '', children: words(block.children) }];
    case 'paragraph':
      return [said(block.children)];
    case 'list':
      return [plainList(block)];
    case 'corners':
      return [plainList({ ...block, type: 'list', marker: 'upper-alpha', start: 1, tight: false })];
    case 'table':
      return [plainTable(block)];
    case 'quote':
      return [{ type: 'quote', children: [...block.children.flatMap(plain), ...(block.by ? [said(block.by)] : [])] }];
    case 'callout':
      return [{ type: 'quote', children: [...(block.title ? [strong(block.title)] : []), ...block.children.flatMap(plain)] }];
    case 'fields':
      return [listOf(block.items.map(({ label, value }) => [said([text(`${label}: ${value ?? '\u2026'}`)])]))];
    case 'definitions':
      return block.items.flatMap(({ term, children }) => [strong(term), ...children.flatMap(plain)]);
    case 'cover':
      return plainCover(block);
    case 'card':
      return [...block.children, ...block.back].flatMap(plain).concat({ type: 'rule' });
    case 'poster':
      return [...(block.mark ? [strong([text(block.mark)])] : []), ...block.children.flatMap(plain), { type: 'rule' }];
    case 'qr':
      return [
        said([
          ...(block.caption ? [...block.caption, text(': ')] : []),
          { type: 'link', href: block.href, children: [text(block.href)] },
        ]),
      ];
    case 'figure': {
      const { src, alt, caption } = block;
      return [{ type: 'figure', src, alt, ...(caption && { caption: words(caption) }) }];
    }
    case 'footnotes':
      return [{ ...block, items: block.items.map((item) => ({ ...item, children: item.children.flatMap(plain) })) }];
    case 'rule':
      return [{ type: 'rule' }];
    case 'code':
      return [{ type: 'code', value: block.value }];
  }
}

function text(value: string): Inline {
  return { type: 'text', value };
}

function said(children: readonly Inline[]): Block {
  return { type: 'paragraph', children: words(children) };
}

function strong(children: readonly Inline[]): Block {
  return { type: 'paragraph', children: [{ type: 'strong', children: words(children) }] };
}

/** Places in the same document have other names in other programs: their links are left as words, as are languages. */
function words(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (!('children' in node)) return [node];
    const children = words(node.children);
    const inner = node.type === 'language' || (node.type === 'link' && node.href.startsWith('#'));
    return inner ? children : [{ ...node, children }];
  });
}

function plainCover({ eyebrow, title, subtitle, children }: Extract<Block, { type: 'cover' }>): Block[] {
  return [
    { type: 'heading', level: 1, id: '', children: [text(title)] },
    ...[subtitle, eyebrow].flatMap((line) => (line ? [said([text(line)])] : [])),
    ...children.flatMap(plain),
  ];
}

/** Letters are no marks in Markdown, so they are written out. */
function plainList(list: List): Block {
  const items = list.items.map(({ children }) => children.flatMap(plain));
  const lettered = list.marker === 'upper-alpha' || list.marker === 'lower-alpha';
  if (lettered) return listOf(items.map((item, at) => withLetter(item, letterOf(list, at))));
  return { ...listOf(items), marker: list.marker, start: list.start } as Block;
}

function letterOf({ marker, start }: List, at: number): string {
  const letter = String.fromCharCode(65 + ((start + at - 1) % 26));
  return marker === 'upper-alpha' ? letter : letter.toLowerCase();
}

function withLetter(item: readonly Block[], letter: string): Block[] {
  const mark: Inline = { type: 'strong', children: [text(`${letter}.`)] };
  const [first, ...rest] = item;
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [mark] }, ...item];
  return [{ type: 'paragraph', children: [mark, text(' '), ...first.children] }, ...rest];
}

function listOf(items: readonly (readonly Block[])[]): Block {
  const tight = items.every((item) => item.length < 2) || items.length < 2;
  return { type: 'list', marker: 'bullet', start: 1, tight, items: items.map((children) => ({ children })) };
}

function plainTable({ caption, columns, header, rows }: Extract<Block, { type: 'table' }>): Block {
  const cells = (row: typeof header) => row.map(({ children }) => ({ children: words(children) }));
  return {
    type: 'table',
    ...(caption && { caption: words(caption) }),
    columns: columns.map(({ align }) => ({ align })),
    header: cells(header),
    rows: rows.map(cells),
    rowHeaders: false,
  };
}
