import type { Contents, Heading } from '../../document/document.ts';
import { inlineText, walkBlocks } from '../../document/walk.ts';
import { type PageOf, type Strip, strip, withFirst, withLast } from '../flow/strip.ts';
import { lineItems } from '../inline/items.ts';
import { lines } from '../inline/lines.ts';
import { plainPiece } from '../inline/pieces.ts';
import { grow, type Logical } from '../logical.ts';
import type { Group, Item } from '../pages.ts';
import type { Room } from '../room.ts';
import { baseline, displayed, faceOf, grid, quiet, styles, type TextStyle } from '../style.ts';
import type { LayBlock } from './block.ts';
import { readLevel } from './heading.ts';
import { textStrips } from './text.ts';

export const layContents: LayBlock<'contents'> = (block, room) => {
  const titled = titleStrips(block, room);
  const contents = grow(room.parent, { kind: 'contents' }, block.lang);
  const { top, entries } = headingsAfter(block, room);
  const nests: Logical[] = [contents];
  const strips = entries.flatMap((heading) => entry(heading, heading.level - top, nestAt(nests, heading.level - top), room));
  const whole = withLast(withFirst([...titled, ...strips], { snap: true, before: 30 }), { after: 3 * grid });
  return whole.map((it) => ({ ...it, front: true }));
};

/** A heading like those it lists, so that a reader who goes from heading to heading finds the contents too. */
function titleStrips({ title, lang }: Contents, room: Room): Strip[] {
  if (title === '') return [];
  const style = displayed(styles.contentsTitle, room.shop.sheet);
  const level = readLevel(2, room);
  const node = grow(room.parent, { kind: 'heading', level, id: contentsId }, lang);
  const strips = textStrips([plainPiece(title, style, node, room)], style, room).map((it) => ({ ...it, keepNext: true }));
  const bookmarks = [{ level, id: contentsId, text: title }];
  return withLast(withFirst(strips, { anchors: [contentsId], bookmarks }), { after: 2 * grid });
}

/** Where the bookmark of the contents leads; no heading's id begins so. */
const contentsId = '_contents';

/** The headings that the reader has before them: after the contents, as many levels of them as it asks for. */
function headingsAfter(contents: Contents, room: Room): { top: number; entries: Heading[] } {
  const found: Heading[] = [];
  let after = false;
  walkBlocks(room.shop.document.blocks, (block) => {
    if (block === contents) after = true;
    else if (after && block.type === 'heading') found.push(block);
  });
  const top = Math.min(...found.map(({ level }) => level));
  return { top, entries: found.filter(({ level }) => level - top < contents.depth) };
}

/** The contents that an entry of a depth hangs in; a deeper one begins inside the one above it. */
function nestAt(nests: Logical[], depth: number): Logical {
  nests.length = Math.min(nests.length, depth + 1);
  while (nests.length <= depth) {
    const last = nests[nests.length - 1];
    if (last) nests.push(grow(last, { kind: 'contents' }));
  }
  const nest = nests[depth];
  if (nest === undefined) throw new RangeError('an entry must hang in the contents');
  return nest;
}

/** Kept free at the right for the page's number, and for each step that an entry is indented; points. */
const numberWidth = 34;
const indent = 15;

function entry(heading: Heading, depth: number, parent: Logical, room: Room): Strip[] {
  const item = grow(parent, { kind: 'contents-item' }, heading.lang);
  const text = inlineText(heading.children);
  const link = grow(grow(item, { kind: 'reference' }), { kind: 'link', href: `#${heading.id}`, title: text });
  const style = depth === 0 ? styles.contentsTop : styles.contents;
  const x = room.x + depth * indent;
  const set = lines([plainPiece(`${text} `, style, link, room)], room.width - depth * indent - numberWidth, room);
  const number = grow(link, { kind: 'content' });
  return set.map((line, at) => {
    const last = at === set.length - 1;
    const items: Item[] = [...lineItems(line, { x, y: 0, style }), area(x, link, room)];
    if (last) items.push(leader(x + line.width, room));
    return strip(style.leading, items, {
      before: at === 0 && depth === 0 ? 5 : 0,
      breaking: at > 0 ? 'never' : 'free',
      ...(last && { late: (pageOf: PageOf) => pageNumber(pageOf(heading.id), { number, style, room }) }),
    });
  });
}

function area(x: number, of: Logical, room: Room): Item {
  return { kind: 'link', x, y: 0, width: room.x + room.width - x, height: styles.contents.leading, of };
}

/** Dots that lead the eye; counted from the right, so that they stand under one another. */
function leader(from: number, room: Room): Item {
  const style = styles.contents;
  const dot = room.shop.measure.shape(faceOf(style), ' .');
  const step = (dot.width * style.size) / 1000;
  const right = room.x + room.width - numberWidth + 8;
  const count = Math.max(0, Math.floor((right - from - step) / step));
  const words = Array.from({ length: count }, () => dot);
  const runs = count === 0 ? [] : [{ x: 0, words, size: style.size, color: quiet, of: 'layout' as const }];
  return { kind: 'text', x: right - count * step, y: baseline(style), runs };
}

interface Number {
  readonly number: Logical;
  readonly style: TextStyle;
  readonly room: Room;
}

function pageNumber(page: string | undefined, { number, style, room }: Number): Group[] {
  if (page === undefined) return [];
  const word = room.shop.measure.shape(faceOf(style), page);
  const x = room.x + room.width - (word.width * style.size) / 1000;
  const runs = [{ x: 0, words: [word], size: style.size, color: style.color, of: number }];
  return [{ x: 0, y: 0, items: [{ kind: 'text', x, y: baseline(style), runs }] }];
}
