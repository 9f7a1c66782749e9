import type { Callout } from '../../document/document.ts';
import { type Frame, heightOf, held, type Strip, strip, withLast } from '../flow/strip.ts';
import { pieces } from '../inline/pieces.ts';
import { grow } from '../logical.ts';
import { inset, type Room } from '../room.ts';
import { grid, ground, ink, quiet, styles, tint } from '../style.ts';
import type { LayBlock } from './block.ts';
import { textStrips } from './text.ts';

export const layCallout: LayBlock<'callout'> = (block, room) => {
  const parent = grow(room.parent, { kind: block.tone === 'voice' ? 'quote' : 'group' }, block.lang);
  const frame = frameOf(block.tone, room);
  const inner: Room = { ...inset(room, padding + barWidth, padding), parent, body: bodyOf(block.tone, room) };
  const strips = [...title(block, inner), ...room.shop.lay(block.children, inner)];
  const edge = strip(padding - 2, [], { keepNext: true });
  const framed = [
    { ...edge, before: grid },
    ...footed(withLast(strips, { after: 0 })),
    strip(padding, [], { breaking: 'never', after: 2 * grid }),
  ];
  const whole = heightOf(framed) < room.shop.sheet.depth / 2 ? held(framed, 'keep') : framed;
  return whole.map((it) => ({ ...it, frames: [frame, ...(it.frames ?? [])] }));
};

/** The foot of a callout on the next page is more than a scrap. */
function footed(strips: readonly Strip[]): Strip[] {
  return strips.map((it, at) => (at > strips.length - leastFoot && at > 0 ? { ...it, breaking: atLeast(it.breaking) } : it));
}

/** Lines. */
const leastFoot = 4;

function atLeast(breaking: Strip['breaking']): Strip['breaking'] {
  return breaking === 'free' || breaking === 'keep' ? 'avoid' : breaking;
}

const padding = 12;
const barWidth = 3;

function title(block: Callout, room: Room): Strip[] {
  if (block.title === undefined) return [];
  const style = styles.calloutTitle;
  const node = grow(room.parent, { kind: 'paragraph' });
  return withLast(
    textStrips(pieces(block.title, style, node, room), style, room).map((it) => ({ ...it, keepNext: true })),
    { after: 2 },
  );
}

/** Each tone has its own bar and ground, but what it is, its title says. */
function frameOf(tone: Callout['tone'], room: Room): Frame {
  const { accent } = room.shop.document.look;
  const place = { x: room.x, width: room.width };
  switch (tone) {
    case 'note':
      return { ...place, fill: tint(accent, 0.07), bar: { width: barWidth, fill: accent } };
    case 'law':
      return { ...place, fill: ground, bar: { width: barWidth, fill: quiet } };
    case 'voice':
      return { ...place, bar: { width: barWidth, fill: tint(accent, 0.45) } };
    case 'caution':
      return { ...place, fill: '#fdf3e3', bar: { width: 2 * barWidth, fill: ink } };
  }
}

function bodyOf(tone: Callout['tone'], room: Room): Room['body'] {
  if (tone === 'voice') return { ...room.body, italic: true };
  return tone === 'law' ? { ...styles.label, leading: 14 } : room.body;
}
