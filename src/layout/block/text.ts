import { type Strip, strip } from '../flow/strip.ts';
import { anchorsIn, lineItems } from '../inline/items.ts';
import { balancedLines, type Line, lines } from '../inline/lines.ts';
import type { forced, Piece } from '../inline/pieces.ts';
import type { Room } from '../room.ts';
import type { TextStyle } from '../style.ts';

/** Lines of one text, one strip each, with no line left alone at the foot or head of a page. */
export function textStrips(pieces: readonly (Piece | typeof forced)[], style: TextStyle, room: Room): Strip[] {
  const set = (style.balanced ? balancedLines : lines)(pieces, room.width, room);
  const leading = style.leading * room.shop.spacing;
  return set.map((line, at) =>
    anchored(
      strip(leading, lineItems(line, { x: room.x, y: 0, style: { ...style, leading } }), {
        breaking: at === 1 || (at > 0 && at === set.length - 1) ? 'avoid' : 'free',
      }),
      [line],
    ),
  );
}

/** A strip that notes may lead back to. */
export function anchored(strip: Strip, lines: readonly (Line | undefined)[]): Strip {
  const anchors = lines.flatMap((line) => (line ? anchorsIn(line) : []));
  return anchors.length > 0 ? { ...strip, anchors } : strip;
}
