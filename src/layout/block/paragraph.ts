import type { Paragraph } from '../../document/document.ts';
import { inlineText } from '../../document/walk.ts';
import { withFirst, withLast } from '../flow/strip.ts';
import { pieces } from '../inline/pieces.ts';
import { grow } from '../logical.ts';
import type { Room } from '../room.ts';
import { grid, styles, type TextStyle } from '../style.ts';
import type { LayBlock } from './block.ts';
import { textStrips } from './text.ts';

export const layParagraph: LayBlock<'paragraph'> = (block, room) => {
  const node = grow(room.parent, { kind: 'paragraph' }, block.lang);
  const style = styleOf(block, room);
  const strips = textStrips(pieces(block.children, style, node, room), style, room);
  return withLast(withFirst(strips, { snap: room.depth === 0 && room.shop.spacing === 1 }), {
    after: grid,
    keepNext: leadsIn(block),
  });
};

function styleOf({ tone }: Paragraph, room: Room): TextStyle {
  if (tone === 'lead') return styles.lead;
  return tone === 'meta' ? styles.meta : room.body;
}

/** "Think of the following:" belongs with what follows. */
function leadsIn(block: Paragraph): boolean {
  return inlineText(block.children).trimEnd().endsWith(':');
}
