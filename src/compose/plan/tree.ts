import type { EntryOf } from '../../bank/bank.ts';
import { type Drawing, framed, linesOf, type Mark } from '../../document/drawing.ts';
import { listOf } from '../../i18n/format.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
import { followers } from '../released.ts';

type Inject = EntryOf<'case'>['data']['injects'][number];

/** A case's injects as a picture, from the top down, branches side by side; and what it says, in words. */
export function injectTree(injects: readonly Inject[], lang: LanguageCode): { readonly drawing: Drawing; readonly alt: string } {
  const next = followers(injects);
  const rows = rowsOf(injects, next);
  const places = placesOf(rows);
  const marks: Mark[] = [];
  for (const [from, to] of next) for (const each of to) marks.push(...arrow(places.get(from), places.get(each)));
  for (const [inject, place] of places) marks.push(...boxOf(inject, place, lang));
  const height = rows.length * (boxHeight + gap) - gap;
  return {
    drawing: { width, height, marks: [{ type: 'box', x: 0, y: 0, width, height, tone: 'paper' }, ...marks] },
    alt: altOf(next, lang),
  };
}

const width = 354;
const boxHeight = 40;
const gap = 22;
const between = 14;
const size = 9;

/** Injects by how many come before them. Those that nothing leads to stand where their number says. */
function rowsOf(injects: readonly Inject[], next: ReadonlyMap<Inject, readonly Inject[]>): Inject[][] {
  const depths = new Map<Inject, number>();
  for (const inject of injects) {
    const own = depths.get(inject) ?? (inject === injects[0] ? 0 : rowAfter(depths));
    depths.set(inject, own);
    for (const each of next.get(inject) ?? []) depths.set(each, Math.max(depths.get(each) ?? 0, own + 1));
  }
  const rows: Inject[][] = [];
  for (const [inject, depth] of [...depths].sort((a, b) => a[1] - b[1])) {
    rows[depth] ??= [];
    rows[depth].push(inject);
  }
  return rows.filter((row) => row !== undefined);
}

function rowAfter(depths: ReadonlyMap<Inject, number>): number {
  return Math.max(-1, ...depths.values()) + 1;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function placesOf(rows: readonly (readonly Inject[])[]): Map<Inject, Place> {
  const places = new Map<Inject, Place>();
  for (const [at, row] of rows.entries()) {
    const each = Math.min(220, (width - between * (row.length - 1)) / row.length);
    const left = (width - each * row.length - between * (row.length - 1)) / 2;
    for (const [column, inject] of row.entries())
      places.set(inject, { x: left + column * (each + between), y: at * (boxHeight + gap), width: each });
  }
  return places;
}

function boxOf(inject: Inject, { x, y, width: wide }: Place, lang: LanguageCode): Mark[] {
  const tone = /[a-z]$/.test(inject.number) ? 'tint' : 'ground';
  const name = `${wordsIn(lang).print.inject} ${inject.number}`;
  const lines = linesOf(inject.title, wide - 16, { size: 8, most: 1 });
  return [
    ...framed({ x, y, width: wide, height: boxHeight, tone }),
    { type: 'words', x: x + 8, y: y + 16, size, text: name, bold: true },
    ...lines.map((text, at): Mark => ({ type: 'words', x: x + 8, y: y + 30 + at * 10, size: 8, text })),
  ];
}

const line = 1;

/** Down, across and down again: lines are thin boxes. A short thick end says which way. */
function arrow(from: Place | undefined, to: Place | undefined): Mark[] {
  if (!from || !to) return [];
  const [startX, endX] = [from.x + from.width / 2, to.x + to.width / 2];
  const [top, bottom] = [from.y + boxHeight, to.y];
  const turn = bottom - gap / 2;
  const upright = (x: number, y: number, height: number): Mark => ({
    type: 'box',
    x: x - line / 2,
    y,
    width: line,
    height,
    tone: 'rule',
  });
  const across: Mark = {
    type: 'box',
    x: Math.min(startX, endX) - line / 2,
    y: turn,
    width: Math.abs(endX - startX) + line,
    height: line,
    tone: 'rule',
  };
  const head: Mark = { type: 'box', x: endX - 2, y: bottom - 5, width: 4, height: 5, tone: 'accent' };
  return [upright(startX, top, turn - top), across, upright(endX, turn, bottom - turn), head];
}

function altOf(next: ReadonlyMap<Inject, readonly Inject[]>, lang: LanguageCode): string {
  const words = wordsIn(lang).print;
  const name = ({ number }: Inject) => number;
  const or = lang === 'sv' ? ' eller ' : ' or ';
  const parts = [...next].flatMap(([from, to]) => {
    if (to.length === 0) return [];
    return [
      to.length === 1
        ? fill(words.treeThen, { from: name(from), to: to.map(name).join('') })
        : fill(words.treeOr, { from: name(from), to: to.map(name).join(or) }),
    ];
  });
  return fill(words.treeAlt, { parts: listOf(parts, lang) });
}
