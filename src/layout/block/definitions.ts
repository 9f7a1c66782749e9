import type { Definitions } from '../../document/document.ts';
import { inlineText } from '../../document/walk.ts';
import { type Strip, withFirst, withLast } from '../flow/strip.ts';
import { pieces } from '../inline/pieces.ts';
import { grow } from '../logical.ts';
import { inset, type Room } from '../room.ts';
import { grid, styles } from '../style.ts';
import type { LayBlock } from './block.ts';
import { textStrips } from './text.ts';

/** Each term on a line of its own, what it means indented under it. */
export const layDefinitions: LayBlock<'definitions'> = (block, room) => {
  const parent = grow(room.parent, { kind: 'list', numbering: 'none' }, block.lang);
  return block.items.flatMap((item) => layDefinition(item, { ...room, parent }));
};

/** In columns narrower than this every letter of a line counts; points. */
const narrow = 220;

function layDefinition(item: Definitions['items'][number], room: Room): Strip[] {
  const node = grow(room.parent, { kind: 'item' });
  const label = grow(node, { kind: 'label' });
  const term = textStrips(pieces(item.term, styles.term, label, room), styles.term, room).map((it) => ({
    ...it,
    keepNext: true,
  }));
  const body = grow(node, { kind: 'body' });
  const meaning = room.shop.lay(item.children, { ...inset(room, room.width < narrow ? 0 : 2 * grid), parent: body });
  const anchored = withFirst(term, {
    before: grid,
    guides: [inlineText(item.term)],
    ...(item.id !== undefined && { anchors: [item.id] }),
  });
  return withLast([...anchored, ...withFirst(meaning, { snap: false })], { after: 1.5 * grid });
}
