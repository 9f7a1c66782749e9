import {
  Table as DocxTable,
  type FileChild,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { Block, TableCell as Cell, Table } from '../document/document.ts';
import type { Card } from '../document/handout.ts';
import type { Place } from './desk.ts';
import { legal, writeInline } from './inline.ts';

/** Makes paragraphs in the place that the table stands in. */
interface Around {
  readonly paragraph: (children: readonly ParagraphChild[], options: IParagraphOptions) => Paragraph;
}

/** A table whose header row is repeated on every page, after its caption. */
export function writeTable(block: Table, place: Place, around: Around): FileChild[] {
  if (block.columns.length === 0) return [];
  const caption = block.caption
    ? [around.paragraph(writeInline(block.caption, { bold: true }), { style: 'Caption', keepNext: true })]
    : [];
  // A page break can only stand in a paragraph.
  const before = caption.length === 0 && place.desk.takeBreak() ? [new Paragraph({ pageBreakBefore: true })] : [];
  const hasHeader = block.header.some(({ children }) => children.length > 0);
  const header = hasHeader ? [rowOf(block, block.header, { place, header: true })] : [];
  const rows = block.rows.map((row) => rowOf(block, row, { place, header: false }));
  if (header.length + rows.length === 0) return caption;
  const table = new DocxTable({
    width: { size: 100, type: 'pct' },
    columnWidths: widthsOf(block),
    borders: ruled,
    rows: [...header, ...rows],
  });
  return [...before, ...caption, table, new Paragraph({ spacing: { after: 60 } })];
}

const none = { style: 'none', size: 0, color: 'auto' } as const;
const thin = { style: 'single', size: 4, color: 'c4c4c4' } as const;
const thick = { style: 'single', size: 8, color: '1c1c1c' } as const;
const ruled = { top: none, left: none, right: none, insideVertical: none, insideHorizontal: thin, bottom: thick };

/** The column of A4 in twentieths of a point. */
const whole = 8500;

function widthsOf({ columns }: Table): number[] {
  const shares = columns.map(({ width }) => width ?? 1);
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.round((whole * share) / sum));
}

interface Row {
  readonly place: Place;
  readonly header: boolean;
}

function rowOf(block: Table, cells: readonly Cell[], { place, header }: Row): TableRow {
  const widths = widthsOf(block);
  const children = cells.map((cell, at) => {
    const bold = header || (block.rowHeaders && at === 0 && !block.toFillIn);
    const lang = place.lang === place.desk.document.lang ? {} : { lang: place.lang };
    const text = new Paragraph({
      alignment: block.columns[at]?.align ?? 'left',
      spacing: { after: 0 },
      children: writeInline(cell.children, { ...(bold && { bold }), ...lang }),
    });
    return new TableCell({
      children: [text],
      width: { size: widths[at] ?? 0, type: 'dxa' },
      margins: { top: 80, bottom: 80, left: 60, right: 100 },
      ...(header && { borders: { bottom: thick } }),
    });
  });
  const height = block.toFillIn && !header ? { height: { value: 560, rule: 'atLeast' as const } } : {};
  return new TableRow({ children, tableHeader: header, cantSplit: true, ...height });
}

/** A card's sides beside each other, each with its label. */
export function writeCard(
  block: Card,
  place: Place,
  write: (blocks: readonly Block[], style?: string) => FileChild[],
): FileChild[] {
  const before = place.desk.takeBreak() ? [new Paragraph({ pageBreakBefore: true })] : [];
  const front = side(write(block.children, block.fill === 'word' ? 'Subtitle' : undefined), block.label);
  const back = block.back.length > 0 ? [side(write(block.back), block.backLabel)] : [];
  const cells = [front, ...back].map(
    (children) =>
      new TableCell({
        children,
        width: { size: whole / 2, type: 'dxa' },
        margins: { top: 160, bottom: 120, left: 180, right: 180 },
      }),
  );
  const table = new DocxTable({
    width: { size: 100, type: 'pct' },
    columnWidths: cells.map(() => Math.round(whole / cells.length)),
    rows: [new TableRow({ children: cells, cantSplit: true })],
  });
  return [...before, table, new Paragraph({ spacing: { after: 60 } })];
}

/** Paragraphs and tables alone may stand in a cell, and a paragraph must end it. */
function side(blocks: readonly FileChild[], label: string | undefined): (Paragraph | DocxTable)[] {
  const inside = blocks.filter((block) => block instanceof Paragraph || block instanceof DocxTable);
  const foot = label ? new Paragraph({ style: 'Meta', children: [new TextRun(legal(label))] }) : undefined;
  if (foot) return [...inside, foot];
  return inside.at(-1) instanceof Paragraph ? inside : [...inside, new Paragraph({})];
}
