import type { Block } from '../document/document.ts';
import { callout } from './node/callout.ts';
import { card } from './node/card.ts';
import { code } from './node/code.ts';
import { columns } from './node/columns.ts';
import { contents } from './node/contents.ts';
import { corners } from './node/corners.ts';
import { cover } from './node/cover.ts';
import { definitions } from './node/definitions.ts';
import { fields } from './node/fields.ts';
import { figure } from './node/figure.ts';
import { footnotes } from './node/footnotes.ts';
import { heading } from './node/heading.ts';
import { keep } from './node/keep.ts';
import { list } from './node/list.ts';
import { notes } from './node/notes.ts';
import { only } from './node/only.ts';
import { pageBreak } from './node/page-break.ts';
import { paragraph } from './node/paragraph.ts';
import { poster } from './node/poster.ts';
import { qr } from './node/qr.ts';
import { quote } from './node/quote.ts';
import { rule } from './node/rule.ts';
import { section } from './node/section.ts';
import { slide } from './node/slide.ts';
import { table } from './node/table.ts';
import { writing } from './node/writing.ts';
import type { NodeWriter, Page } from './page.ts';

type Writers = { readonly [T in Block['type']]: NodeWriter<T> };

/** The writer of every kind of block. */
export const nodes = {
  callout,
  code,
  columns,
  contents,
  cover,
  definitions,
  fields,
  figure,
  footnotes,
  heading,
  keep,
  list,
  pageBreak,
  paragraph,
  quote,
  rule,
  slide,
  qr,
  poster,
  only,
  notes,
  corners,
  card,
  section,
  table,
  writing,
} satisfies Writers;

/** One block as HTML. */
export function blockHtml<T extends Block['type']>(block: Extract<Block, { readonly type: T }>, page: Page): string {
  const writers: Writers = nodes;
  const type: T = block.type;
  return writers[type](block, page);
}
