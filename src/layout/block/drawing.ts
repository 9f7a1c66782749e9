import type { BoxMark, Drawing, Tone, WordsMark } from '../../document/drawing.ts';
import { type Strip, strip } from '../flow/strip.ts';
import { clean } from '../inline/clean.ts';
import { lineItems } from '../inline/items.ts';
import { lines } from '../inline/lines.ts';
import { grow, type Logical } from '../logical.ts';
import type { Item } from '../pages.ts';
import type { Room } from '../room.ts';
import { grid, ground, ink, ruled, styles, type TextStyle, tint } from '../style.ts';

/**
 * A drawing as boxes and words of one figure, with its description for those who do not see it. Nothing when it is too high
 * for a page, or for readers who need large print: its words would be too small, and the description says the same.
 */
export function drawingStrip(drawing: Drawing, alt: string, room: Room): Strip | undefined {
  const { document, sheet } = room.shop;
  const scale = Math.min(1, room.width / drawing.width);
  if (document.look.variant === 'large-print' || drawing.height * scale > sheet.depth || scale < legible) return undefined;
  const node = grow(room.parent, { kind: 'figure', alt });
  const items = drawing.marks.flatMap((mark): Item[] =>
    mark.type === 'box' ? [box(mark, { scale, node, room })] : words(mark, { scale, node, room }),
  );
  return strip(drawing.height * scale, items, { after: grid });
}

/** Smaller than this, words of nine points are not read. */
const legible = 0.75;

interface At {
  readonly scale: number;
  readonly node: Logical;
  readonly room: Room;
}

function box({ x, y, width, height, tone }: BoxMark, { scale, node, room }: At): Item {
  const [left, top] = [room.x + x * scale, y * scale];
  return { kind: 'box', x: left, y: top, width: width * scale, height: height * scale, fill: fillOf(tone, room), of: node };
}

function fillOf(tone: Tone, { shop }: Room): string {
  const { accent } = shop.document.look;
  return { accent, tint: tint(accent, 0.1), ground, rule: ruled, paper: '#ffffff' }[tone];
}

function words(mark: WordsMark, { scale, node, room }: At): Item[] {
  const size = mark.size * scale;
  const style: TextStyle = { ...styles.label, size, leading: size, bold: mark.bold ?? false, color: ink, hyphenate: false };
  // The blank at the end keeps apart, for those who copy or listen, what stands apart on paper.
  const piece = { text: `${clean(mark.text)}\u00a0`, style, lang: room.lang, of: node };
  const [line] = lines([piece], room.width * 2, room);
  // Items count from the head of their line, whose baseline lies 0.833 of the size down when it is as high as its type.
  return line ? lineItems(line, { x: room.x + mark.x * scale, y: mark.y * scale - size * 0.833, style }) : [];
}
