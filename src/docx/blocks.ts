import {
  Bookmark,
  type FileChild,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Block, Callout, Fields, Figure, List, ListItem } from '../document/document.ts';
import { inlineText, walkBlocks } from '../document/walk.ts';
import { pictureSize } from '../layout/picture.ts';
import { type Place, step } from './desk.ts';
import { anchorOf, legal, writeInline } from './inline.ts';
import { qrPicture } from './qr-picture.ts';
import { writeCard, writeTable } from './tables.ts';

/** Blocks one after another. */
export function writeBlocks(blocks: readonly Block[], place: Place): FileChild[] {
  return blocks.flatMap((block) => writeBlock(block, block.lang ? { ...place, lang: block.lang } : place));
}

function writeBlock<T extends Block['type']>(block: Extract<Block, { readonly type: T }>, place: Place): FileChild[] {
  const type: T = block.type;
  return writers[type](block, place);
}

type Writers = { readonly [T in Block['type']]: (block: Extract<Block, { readonly type: T }>, place: Place) => FileChild[] };

const writers: Writers = {
  section: (block, place) => {
    if (block.newPage) place.desk.breakPage();
    return writeBlocks(block.children, place);
  },
  heading: (block, place) => {
    const level = place.desk.headingLevel(block.level);
    const inside = writeInline(block.children, langOf(place));
    const children = block.id === '' ? inside : [new Bookmark({ id: anchorOf(block.id), children: inside })];
    return [paragraph(children, { heading: headings[level - 1] ?? HeadingLevel.HEADING_6 }, place)];
  },
  paragraph: (block, place) => {
    const style = block.tone === 'lead' ? 'Lead' : block.tone === 'meta' ? 'Meta' : place.style;
    return [paragraph(writeInline(block.children, langOf(place)), style ? { style } : {}, place)];
  },
  list: (block, place) => writeList(block, place),
  corners: (block, place) => writeList({ ...block, type: 'list', marker: 'upper-alpha', start: 1, tight: false }, place),
  table: (block, place) => writeTable(block, place, { paragraph: (children, options) => paragraph(children, options, place) }),
  quote: (block, place) => {
    const inner = { ...place, frame: { ...place.frame, indent: { left: step, right: step } } };
    const by = block.by ? [paragraph(writeInline(block.by, langOf(place)), { style: 'Meta' }, inner)] : [];
    return [...writeBlocks(block.children, inner), ...by];
  },
  code: (block, place) => block.value.split('\n').map((line) => text(line, { style: 'Code' }, place)),
  figure: (block, place) => writeFigure(block, place),
  callout: (block, place) => writeCallout(block, place),
  writing: (block, place) =>
    Array.from({ length: block.lines }, () =>
      paragraph([], { border: { bottom: line }, spacing: { before: 240, after: 0 } }, place),
    ),
  fields: (block, place) => block.items.map((item) => writeField(item, place)),
  contents: (block, place) => writeContents(block, place),
  cover: (block, place) => {
    const { eyebrow, title, subtitle, logo } = block;
    const picture = logo ? writeFigure({ ...logo, type: 'figure', src: '' }, place) : [];
    place.desk.headingLevel(1);
    const parts = [
      ...picture,
      ...(eyebrow ? [text(eyebrow, { style: 'Meta' }, place)] : []),
      text(title, { heading: HeadingLevel.HEADING_1 }, place),
      ...(subtitle ? [text(subtitle, { style: 'Subtitle' }, place)] : []),
      ...writeBlocks(block.children, place),
    ];
    place.desk.breakPage();
    return parts;
  },
  definitions: (block, place) =>
    block.items.flatMap(({ id, term, children }) => {
      const inside = writeInline(term, langOf(place));
      const named = id ? [new Bookmark({ id: anchorOf(id), children: inside })] : inside;
      return [
        paragraph(named, { style: 'Term' }, place),
        ...writeBlocks(children, { ...place, frame: { ...place.frame, indent: { left: step } } }),
      ];
    }),
  keep: (block, place) => writeBlocks(block.children, place),
  columns: (block, place) => writeBlocks(block.children, place),
  pageBreak: (_, place) => {
    place.desk.breakPage();
    return [];
  },
  rule: (block, place) => [paragraph([], { border: { bottom: block.cut ? { ...line, style: 'dashed' } : line } }, place)],
  card: (block, place) => writeCard(block, place, (blocks, style) => writeBlocks(blocks, style ? { ...place, style } : place)),
  poster: (block, place) => {
    place.desk.breakPage();
    const mark = block.mark ? [text(block.mark, { style: 'Mark' }, place)] : [];
    return [...mark, ...writeBlocks(block.children, { ...place, style: 'Subtitle' })];
  },
  slide: (block, place) => {
    place.desk.breakPage();
    return writeBlocks(block.children, place);
  },
  notes: () => [],
  footnotes: (block, place) => {
    for (const { number, children } of block.items) place.desk.note(number, writeBlocks(children, place));
    return [];
  },
  qr: (block, place) => {
    const picture = block.modules ? [paragraph([qrPicture(block.modules, `QR: ${block.href}`)], { keepNext: true }, place)] : [];
    const caption = block.caption ? [paragraph(writeInline(block.caption, langOf(place)), { keepNext: true }, place)] : [];
    const link = writeInline([{ type: 'link', href: block.href, children: [{ type: 'text', value: block.href }] }]);
    return [...picture, ...caption, paragraph(link, { style: 'Meta' }, place)];
  },
  only: (block, place) => writeBlocks(block.children, place),
};

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** Borders count in eighths of a point. */
const line = { style: 'single', size: 6, color: '8c8c8c', space: 1 } as const;

/** A paragraph with what surrounds it, at the top of a page when one was asked for. */
function paragraph(children: readonly ParagraphChild[], options: IParagraphOptions, place: Place): Paragraph {
  const pageBreakBefore = place.desk.takeBreak();
  return new Paragraph({ ...place.frame, ...options, ...(pageBreakBefore && { pageBreakBefore }), children });
}

function text(value: string, options: IParagraphOptions, place: Place): Paragraph {
  return paragraph([new TextRun(legal(value))], options, place);
}

function langOf({ lang, desk }: Place) {
  return lang === desk.document.lang ? {} : { lang };
}

function writeList(block: List, place: Place): FileChild[] {
  const numbering = place.desk.list(block);
  const level = Math.min(8, place.level + 1);
  return block.items.flatMap((item) => writeItem(item, { ...place, level }, { ...numbering, level }));
}

/** The first paragraph of an item has its mark; what follows it is indented as far. */
function writeItem(item: ListItem, place: Place, numbering: { reference: string; instance: number; level: number }): FileChild[] {
  const [first, ...rest] = item.children;
  const isText = first?.type === 'paragraph';
  const marked = isText ? writeInline(first.children, langOf(first.lang ? { ...place, lang: first.lang } : place)) : [];
  const indented: Place = { ...place, frame: { ...place.frame, indent: { left: step * (numbering.level + 1) } } };
  const { indent: _, ...frame } = place.frame;
  return [
    paragraph(marked, { numbering, spacing: { after: 80 }, ...(place.style && { style: place.style }) }, { ...place, frame }),
    ...writeBlocks(isText ? rest : item.children, indented),
  ];
}

function writeCallout(block: Callout, place: Place): FileChild[] {
  const fills = { note: 'f2f5f6', law: 'f4f4f2', voice: undefined, caution: 'fdf3e3' } as const;
  const fill = fills[block.tone];
  const bar = {
    style: 'single',
    size: 24,
    space: 8,
    color: block.tone === 'law' ? '595959' : place.desk.document.look.accent.slice(1),
  } as const;
  const frame: Place['frame'] = {
    ...place.frame,
    border: { left: bar },
    ...(fill && { shading: { type: 'clear' as const, color: 'auto', fill } }),
  };
  const inner = { ...place, frame };
  const title = block.title
    ? [paragraph(writeInline(block.title, { ...langOf(place), bold: true }), { keepNext: true }, inner)]
    : [];
  return [...title, ...writeBlocks(block.children, inner)];
}

function writeField({ label, value }: Fields['items'][number], place: Place): Paragraph {
  const said = new TextRun({ text: legal(value === undefined ? label : `${label} `), bold: true });
  const rest = value === undefined ? new TextRun({ children: ['\t'] }) : new TextRun(legal(value));
  return paragraph(
    [said, rest],
    { tabStops: [{ type: 'right', position: 8400, leader: 'underscore' }], spacing: { before: 160 } },
    place,
  );
}

/** Links to the headings: Word's own field would ask every reader whether to update it. */
function writeContents(block: Extract<Block, { type: 'contents' }>, place: Place): FileChild[] {
  const found: Extract<Block, { type: 'heading' }>[] = [];
  let after = false;
  walkBlocks(place.desk.document.blocks, (each) => {
    if (each.type === 'contents') after = true;
    else if (after && each.type === 'heading') found.push(each);
  });
  const top = Math.min(...found.map(({ level }) => level));
  const entries = found.filter(({ level }) => level - top < block.depth);
  const title = block.title ? [text(block.title, { style: 'Subtitle', keepNext: true }, place)] : [];
  return [
    ...title,
    ...entries.map((entry) => {
      const link = writeInline([
        { type: 'link', href: `#${entry.id}`, children: [{ type: 'text', value: inlineText(entry.children) }] },
      ]);
      return paragraph(link, { style: 'TOC', indent: { left: step * (entry.level - top) } }, place);
    }),
  ];
}

/** Screens show 96 pixels to the inch; a column of A4 is 570 of them wide. */
const widest = 570;
const highest = 620;

function writeFigure(block: Figure, place: Place): FileChild[] {
  // Word draws SVG only beside a picture made of dots, which there is none of: the words stand instead.
  const size = block.data && pictureSize(block.data);
  const caption = block.caption ? [paragraph(writeInline(block.caption, langOf(place)), { style: 'Caption' }, place)] : [];
  if (!block.data || !size) return [text(block.alt, { style: 'Caption' }, place), ...caption];
  const scale = Math.min(1, (widest * (block.width ?? 100)) / 100 / size.width, highest / size.height);
  const picture = new ImageRun({
    type: block.mime === 'image/jpeg' ? 'jpg' : 'png',
    data: Buffer.from(block.data),
    transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    altText: { name: legal(block.src), title: '', description: legal(block.alt) },
  });
  return [paragraph([picture], { keepNext: caption.length > 0 }, place), ...caption];
}
