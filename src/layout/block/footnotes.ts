import type { Footnotes } from '../../document/document.ts';
import { backId } from '../../document/footnotes.ts';
import { type Strip, strip, withFirst, withLast } from '../flow/strip.ts';
import { lineItems } from '../inline/items.ts';
import { lines } from '../inline/lines.ts';
import { pieces } from '../inline/pieces.ts';
import { grow } from '../logical.ts';
import { inset, type Room } from '../room.ts';
import { grid, ruled, styles } from '../style.ts';
import type { LayBlock } from './block.ts';

/** Notes under a short rule, smaller than the text, each with its number that leads back to where it was referred to. */
export const layFootnotes: LayBlock<'footnotes'> = (block, room) => {
  const rule = strip(0.5, [{ kind: 'box', x: room.x, y: 0, width: 54, height: 0.5, fill: ruled, of: 'layout' }], {
    before: 2 * grid,
    after: grid,
    keepNext: true,
  });
  const notes = block.items.flatMap((item) => layNote(item, { ...room, body: styles.note }));
  return withLast([rule, ...notes], { after: 2 * grid });
};

/** Room for two figures; points. */
const hang = 16;

function layNote({ id, number, children }: Footnotes['items'][number], room: Room): Strip[] {
  const node = grow(room.parent, { kind: 'note', id });
  const label = grow(node, { kind: 'label' });
  const back = [{ type: 'link', href: `#${backId(id)}`, children: [{ type: 'text', value: String(number) }] }] as const;
  const [line] = lines(pieces(back, styles.note, label, room), Number.POSITIVE_INFINITY, room);
  const leading = styles.note.leading * room.shop.spacing;
  const mark = line ? lineItems(line, { x: room.x, y: 0, style: { ...styles.note, leading } }) : [];
  const strips = room.shop.lay(children, { ...inset(room, hang), parent: node });
  const said = strips.length > 0 ? strips : [strip(leading, [])];
  const spaced = said.map((it) => ({ ...it, snap: false, after: Math.min(it.after, grid / 2) }));
  return withFirst(spaced, (first) => ({
    before: 0,
    anchors: [id, ...(first.anchors ?? [])],
    groups: [{ x: 0, y: 0, items: mark }, ...first.groups],
  }));
}
