import type { Block } from '../../document/document.ts';
import { type Strip, withLast } from '../flow/strip.ts';
import type { Room } from '../room.ts';
import type { LayBlock } from './block.ts';
import { layCallout } from './callout.ts';
import { layCard } from './card.ts';
import { layCode } from './code.ts';
import { layColumns } from './columns.ts';
import { layContents } from './contents.ts';
import { layCorners } from './corners.ts';
import { layCover } from './cover.ts';
import { layDefinitions } from './definitions.ts';
import { layFields } from './fields.ts';
import { layFigure } from './figure.ts';
import { layFootnotes } from './footnotes.ts';
import { layHeading } from './heading.ts';
import { layKeep } from './keep.ts';
import { layList } from './list.ts';
import { layNotes } from './notes.ts';
import { layOnly } from './only.ts';
import { layPageBreak } from './page-break.ts';
import { layParagraph } from './paragraph.ts';
import { layPoster } from './poster.ts';
import { layQr } from './qr.ts';
import { layQuote } from './quote.ts';
import { layRule } from './rule.ts';
import { laySection } from './section.ts';
import { laySlide } from './slide.ts';
import { layTable } from './table.ts';
import { layWriting } from './writing.ts';

/** Every kind of block and how it is laid out. */
const layouts = {
  section: laySection,
  heading: layHeading,
  paragraph: layParagraph,
  list: layList,
  table: layTable,
  quote: layQuote,
  code: layCode,
  figure: layFigure,
  callout: layCallout,
  writing: layWriting,
  fields: layFields,
  contents: layContents,
  cover: layCover,
  definitions: layDefinitions,
  keep: layKeep,
  columns: layColumns,
  pageBreak: layPageBreak,
  rule: layRule,
  slide: laySlide,
  qr: layQr,
  poster: layPoster,
  only: layOnly,
  notes: layNotes,
  corners: layCorners,
  card: layCard,
  footnotes: layFootnotes,
} satisfies { [Type in Block['type']]: LayBlock<Type> };

/** Blocks one under another, in the order given. */
export function layBlocks(blocks: readonly Block[], room: Room): Strip[] {
  return blocks.flatMap((_, at) => layBlock(blocks, at, room));
}

/** One of them. */
export function layBlock(blocks: readonly Block[], at: number, room: Room): Strip[] {
  const block = blocks[at];
  if (!block) return [];
  // The table pairs each type with its own function, which TypeScript cannot follow through an index.
  const lay = layouts[block.type] as LayBlock<Block['type']>;
  const { lang = room.lang, line = room.line } = block;
  const strips = lay(block, line === undefined ? { ...room, lang } : { ...room, lang, line });
  return aboutHeading(block, blocks[at - 1]) ? withLast(strips, { keepNext: true }) : strips;
}

/** Quiet information right under a heading belongs to it: what they head comes after both. */
function aboutHeading(block: Block, before: Block | undefined): boolean {
  return before?.type === 'heading' && block.type === 'paragraph' && block.tone === 'meta';
}
