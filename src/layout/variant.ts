import type { Look } from '../document/document.ts';
import type { Face, Measure, Shaped } from './measure.ts';
import type { Color, Group, Item, Page } from './pages.ts';

/**
 * The fonts as a look asks for them: in one family where it wants sans serif, and for readers with dyslexia without italics
 * and with letters further apart. The measure it gives is asked in place of the one it was made from.
 */
export function fontsFor(look: Look, measure: Measure): Measure {
  const spaced = look.variant === 'dyslexia';
  if (!spaced && look.family !== 'sans') return measure;
  const face = (asked: Face): Face => (spaced ? upright(asked) : sans(asked));
  const known = new Map<Shaped, Shaped>();
  return {
    advance: (asked, glyph) => measure.advance(face(asked), glyph) + (spaced ? tracking : 0),
    has: (asked, codePoint) => measure.has(face(asked), codePoint),
    tells: (asked, codePoint) => measure.tells(face(asked), codePoint),
    shape(asked, text) {
      const plain = measure.shape(face(asked), text);
      if (!spaced) return plain;
      const apart = known.get(plain) ?? tracked(plain);
      known.set(plain, apart);
      return apart;
    },
  };
}

/** Between letters, in thousandths of an em; words come further apart by as much for the space's own letter, and a little more. */
const tracking = 35;
const betweenWords = 90;

function tracked(word: Shaped): Shaped {
  // A space is a word by itself.
  const extra = word.glyphs.length === 1 && word.width < narrowLetter ? tracking + betweenWords : tracking;
  const kerns = word.glyphs.map((_, at) => (word.kerns[at] ?? 0) + extra);
  return { ...word, kerns, width: word.width + extra * word.glyphs.length };
}

/** A space is 200 to 230 wide. */
const narrowLetter = 240;

const sansOf = {
  serif: 'sans',
  'serif-italic': 'sans-italic',
  'serif-bold': 'sans-bold',
  'serif-bold-italic': 'sans-bold-italic',
} as const;

function sans(face: Face): Face {
  return face in sansOf ? sansOf[face as keyof typeof sansOf] : (face as Face);
}

/** Slanted letters are hard to tell apart: what leans is set bold instead. */
function upright(face: Face): Face {
  const plain = sans(face);
  return plain === 'sans-italic' || plain === 'sans-bold-italic' ? 'sans-bold' : plain;
}

/** How much higher lines are than usual. */
export function spacingOf({ variant, spacing = 1 }: Look): number {
  return variant === 'dyslexia' ? Math.max(1.2, spacing) : spacing;
}

/** A look in greys: the accent becomes black. */
export function coloursOf(look: Look): Look {
  return look.variant === 'black-and-white' ? { ...look, accent: '#1c1c1c' } : look;
}

/** Pages whose every colour is the grey that is as light. Pictures stay as they are. */
export function inGreys(pages: readonly Page[]): Page[] {
  return pages.map((page) => ({ ...page, groups: page.groups.map((group) => greyGroup(group)) }));
}

function greyGroup(group: Group): Group {
  return { ...group, items: group.items.map(greyItem) };
}

function greyItem(item: Item): Item {
  if (item.kind === 'box') return { ...item, fill: grey(item.fill) };
  if (item.kind === 'text') return { ...item, runs: item.runs.map((run) => ({ ...run, color: grey(run.color) })) };
  return item;
}

function grey(color: Color): Color {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const level = Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
    .toString(16)
    .padStart(2, '0');
  return `#${level}${level}${level}`;
}
