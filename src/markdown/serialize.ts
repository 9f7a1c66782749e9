import type { Block, Code, Figure, Heading } from '../document/document.ts';
import { inlineText } from '../document/walk.ts';
import { escapedForLabel, escapeProse } from './escape.ts';
import { fenced, inlineArgument, textArgument } from './serialize/directive-line.ts';
import { serializeFootnotes } from './serialize/footnotes.ts';
import { destination, serializeInline } from './serialize/inline.ts';
import { serializeList } from './serialize/list.ts';
import { serializeTable } from './serialize/table.ts';
import { slug } from './slug.ts';

/**
 * Markdown that `parseMarkdown` reads back as the same blocks (but for `line`), and that CommonMark and pandoc read as the same text.
 * Pictures' bytes and covers' logos have no place in Markdown and are left out.
 */
export function toMarkdown(blocks: readonly Block[]): string {
  const written = writeBlocks(blocks, false);
  return written && `${written}\n`;
}

/** Blocks with blank lines between them; in a tight list, only where they would otherwise run together. */
function writeBlocks(blocks: readonly Block[], tight: boolean): string {
  let written = '';
  let again = false;
  blocks.forEach((block, i) => {
    const last = blocks[i - 1];
    again = block.type === 'list' && last?.type === 'list' && !again;
    const own = writeBlock(block, again);
    if (written && own) written += tight && last && mayFollow(last, block) ? '\n' : '\n\n';
    written += own;
  });
  return written;
}

/** Whether a block may stand on the line after another and still be a block of its own. */
function mayFollow(last: Block, block: Block): boolean {
  if (last.type !== 'paragraph' || last.lang || last.tone) return false;
  return (
    block.type === 'code' || block.type === 'quote' || (block.type === 'list' && (block.marker === 'bullet' || block.start === 1))
  );
}

function writeBlock(block: Block, again: boolean): string {
  const written = writeOne(block, again);
  return block.lang ? fenced('lang', [block.lang], written) : written;
}

function writeOne<T extends Block['type']>(block: Extract<Block, { readonly type: T }>, again: boolean): string {
  const type: T = block.type;
  return writers[type](block, again);
}

/** `again` says that a list stands directly before, with the usual marks. */
type Writers = { readonly [T in Block['type']]: (block: Extract<Block, { readonly type: T }>, again: boolean) => string };

const within = (blocks: readonly Block[]) => writeBlocks(blocks, false);

const writers: Writers = {
  heading,
  code,
  figure,
  table: serializeTable,
  list: (block, again) => serializeList(block, again, writeBlocks),
  rule: (block) => (block.cut ? fenced('cutline', [], '') : '***'),
  pageBreak: () => fenced('pagebreak', [], ''),
  paragraph: (block) => {
    const text = serializeInline(block.children);
    return block.tone && text ? fenced(block.tone, [], text) : text;
  },
  quote: (block) =>
    block.by
      ? fenced('quote', [inlineArgument('by', block.by)], within(block.children))
      : within(block.children).replace(/^(?=(.?))/gm, (_, char: string) => (char ? '> ' : '>')),
  section: (block) =>
    fenced(
      'section',
      [block.newPage ? 'newpage' : undefined, block.id && `id=${block.id}`, block.role && `role=${block.role}`],
      within(block.children),
    ),
  callout: (block) => fenced('callout', [block.tone, inlineArgument('title', block.title)], within(block.children)),
  writing: (block) =>
    fenced('writing', [`lines=${block.lines}`, block.typed ? 'typed' : undefined, textArgument('label', block.label)], ''),
  fields: (block) => fenced('fields', [], block.items.map(({ label, value }) => `- ${field(label, value)}`).join('\n')),
  contents: (block) => fenced('contents', [textArgument('title', block.title), `depth=${block.depth}`], ''),
  cover: (block) => {
    const { eyebrow, title, subtitle } = block;
    return fenced(
      'cover',
      [textArgument('eyebrow', eyebrow), textArgument('title', title), textArgument('subtitle', subtitle)],
      within(block.children),
    );
  },
  definitions: (block) => {
    const terms = block.items.map(({ id, term, children }) => {
      const meaning = within(children);
      return `### ${serializeInline(term, { oneLine: true })}${id ? ` {#${id}}` : ''}${meaning && `\n\n${meaning}`}`;
    });
    return fenced('definitions', [], terms.join('\n\n'));
  },
  keep: (block) => fenced('keep', [], within(block.children)),
  columns: (block) => fenced('columns', [`${block.count}`], within(block.children)),
  card: (block) => {
    const words = [textArgument('label', block.label), textArgument('back', block.backLabel)];
    const back = block.back.length > 0 ? fenced('back', [], within(block.back)) : '';
    const sides = [within(block.children), back].filter((side) => side !== '').join('\n\n');
    return fenced('card', [...words, block.fill === 'word' ? 'fill=word' : undefined], sides);
  },
  poster: (block) => fenced('poster', [textArgument('mark', block.mark)], within(block.children)),
  slide: (block) =>
    fenced(
      'slide',
      [block.look === 'title' ? 'title' : undefined, block.minutes ? `minutes=${block.minutes}` : undefined],
      within(block.children),
    ),
  notes: (block) => fenced('notes', [], within(block.children)),
  corners: (block) => {
    const { line: _, ...rest } = block;
    return fenced(
      'corners',
      [],
      serializeList({ ...rest, type: 'list', marker: 'bullet', start: 1, tight: false }, false, writeBlocks),
    );
  },
  footnotes: (block) => serializeFootnotes(block, within),
  qr: (block) => fenced('qr', [textArgument('href', block.href), inlineArgument('caption', block.caption)], ''),
  only: (block) => fenced(`only-${block.medium}`, [], within(block.children)),
};

/** The id is written when it is not the one that the words would give. */
function heading(block: Heading): string {
  const id = block.id === '' || block.id === slug(inlineText(block.children)) ? '' : ` {#${block.id}}`;
  return `${'#'.repeat(block.level)} ${serializeInline(block.children, { oneLine: true })}${id}`;
}

function code(block: Code): string {
  const longest = Math.max(2, ...(block.value.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${block.value}\n${fence}`;
}

function figure(block: Figure): string {
  if (block.width === undefined) return picture(block);
  return fenced('figure', [`width=${block.width}`], picture(block));
}

function picture(block: Figure): string {
  const caption = block.caption && serializeInline(block.caption, { oneLine: true }).replace(/[\\"]/g, '\\$&');
  return `![${escapedForLabel(escapeProse(block.alt))}](${destination(block.src)}${caption ? ` "${caption}"` : ''})`;
}

function field(label: string, value: string | undefined): string {
  return value === undefined ? escapeProse(label) : `${escapeProse(label)}: ${escapeProse(value)}`;
}
