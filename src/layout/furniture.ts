import type { Document } from '../document/document.ts';
import { clean } from './inline/clean.ts';
import type { Artifact } from './logical.ts';
import type { Measure, Shaped } from './measure.ts';
import type { Numbering } from './numbering.ts';
import type { Group, Item, Page } from './pages.ts';
import type { Sheet } from './paper.ts';
import { faceOf, styles } from './style.ts';

/** What each page needs for its furniture. */
export interface PageFacts {
  /** The section that the page belongs to. */
  readonly section: string;
  readonly bare: boolean;
}

/** Adds running heads and page numbers to all pages but bare ones. They are artifacts: a reader passes them over. */
export function furnish(pages: readonly Page[], facts: readonly PageFacts[], desk: Desk): Page[] {
  return pages.map((page, at) => {
    const fact = facts[at];
    const places = desk.sheet.furniture;
    if (fact === undefined || fact.bare || places === undefined) return page;
    const { head: top, foot: bottom } = places;
    return {
      ...page,
      groups: [...page.groups, head(fact.section, { y: top, left: isLeft(at, desk) }, desk), foot(at, bottom, desk)],
    };
  });
}

/** What furniture is made from. */
export interface Desk {
  readonly document: Document;
  readonly measure: Measure;
  readonly sheet: Sheet;
  readonly numbers: Numbering;
}

/** Of facing pages, those with even numbers lie at the left; their outer edge is the left one. */
function isLeft(page: number, { sheet }: Desk): boolean {
  return sheet.facing && page % 2 === 1;
}

function head(section: string, at: { y: number; left: boolean }, desk: Desk): Group {
  const { left, measure } = desk.sheet;
  const { runningTitle } = desk.document;
  // Under its own title a text would be named twice.
  const here = clipped(runningTitle.includes(section) ? '' : section, measure * 0.5, desk);
  const title = clipped(runningTitle, measure - here.width - apart, desk);
  const [titleX, hereX] = at.left ? [measure - title.width, 0] : [0, measure - here.width];
  const items = [...title.items(titleX, 'header', desk), ...here.items(hereX, 'header', desk)];
  return { x: left, y: at.y, items };
}

/** Between title and section; points. */
const apart = 24;

function foot(page: number, y: number, desk: Desk): Group {
  const { left, measure } = desk.sheet;
  const [name, count] = [desk.numbers.name(page), desk.numbers.count(page)];
  const all = desk.document.words.page;
  const words = count === undefined ? name : all.replaceAll('{page}', name).replaceAll('{pages}', String(count));
  const number = clipped(words, measure, desk);
  return { x: left, y, items: number.items(isLeft(page, desk) ? 0 : measure - number.width, 'footer', desk) };
}

interface Clipped {
  readonly width: number;
  items(x: number, of: Artifact, desk: Desk): Item[];
}

const style = styles.furniture;

/** The text in furniture's type, cut after a whole word when it is too long for its place. */
function clipped(text: string, most: number, { measure }: Desk): Clipped {
  const face = faceOf(style);
  const shown = [...clean(text)].map((it) => (measure.has(face, it.codePointAt(0) ?? 0) ? it : '?')).join('');
  let words = shown.trim().split(/ +/);
  const shape = (): Shaped => measure.shape(face, words.join(' '));
  const width = () => (shape().width * style.size) / 1000;
  while (width() > most && words.length > 1) words = [...words.slice(0, words.at(-1) === '…' ? -2 : -1), '…'];
  while (width() > most) words = [`${(words[0] ?? '').slice(0, -2)}…`];
  const shaped = shape();
  return {
    width: width(),
    items: (x, of) =>
      shaped.glyphs.length === 0
        ? []
        : [{ kind: 'text', x, y: 0, runs: [{ x: 0, words: [shaped], size: style.size, color: style.color, of }] }],
  };
}
