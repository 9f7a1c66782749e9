import { notice, type Room } from '../room.ts';
import { breakLines, type Candidate } from './break.ts';
import { hyphenate } from './hyphenate.ts';
import type { forced, Piece } from './pieces.ts';
import { type InnerBreak, innerBreak, type Part, part, type Word, words } from './words.ts';

/** One line of text: its parts from left to right. */
export interface Line {
  readonly parts: readonly Part[];
  /** Without the space at its end; points. */
  readonly width: number;
}

/** Breaks pieces into lines no wider than `width`. At least one line, be it empty. */
export function lines(pieces: readonly (Piece | typeof forced)[], width: number, room: Room): Line[] {
  return words(pieces, room).flatMap((stretch) => stretchLines(stretch, width, room));
}

/** As many lines as `lines` gives, and as narrow as they can be. */
export function balancedLines(pieces: readonly (Piece | typeof forced)[], width: number, room: Room): Line[] {
  let best = lines(pieces, width, room);
  if (best.length < 2) return best;
  let wide = width;
  let narrow = Math.min(width, Math.max(width / 2, extent(pieces, room).widest));
  while (wide - narrow > 2) {
    const between = (wide + narrow) / 2;
    const tried = lines(pieces, between, room);
    if (tried.length > best.length) narrow = between;
    else [best, wide] = [tried, between];
  }
  return best;
}

function stretchLines(stretch: readonly Word[], width: number, room: Room): Line[] {
  const whole = endOf(stretch);
  if (whole <= width) return [oneLine(stretch, whole)];
  const fitting = dividedToFit(stretch, width, room);
  const spots = spotsOf(fitting);
  const first = breakLines(spots, width);
  if (first.emptiest * width <= tooShort(width)) return cut(fitting, spots, first.ends, room);
  const near = nearEnds(spots, first.ends);
  const divided = fitting.map((word, at) => (near.has(at) ? withHyphens(word, room) : word));
  const more = spotsOf(divided);
  return cut(divided, more, breakLines(more, width).ends, room);
}

/**
 * The words beside each line's end: only they can come to be divided. The first of the next line most of all; its neighbours,
 * since a word divided higher up moves the ends that follow.
 */
function nearEnds(spots: readonly Spot[], ends: readonly number[]): ReadonlySet<number> {
  const near = new Set<number>();
  for (const end of ends) {
    const word = spots[end]?.word ?? 0;
    for (let at = word; at <= word + 2; at++) near.add(at);
  }
  return near;
}

/** A line may lack this much before words are divided: an eighth, but on narrow columns not less than four ems. */
function tooShort(width: number): number {
  return Math.max(width * 0.125, 44);
}

/** A place where a line may end: after a word, or inside it. */
interface Spot extends Candidate {
  readonly word: number;
  readonly inner?: InnerBreak;
}

/** A divided word disturbs as much as a line that is an eighth empty; a compound's own hyphen much less. */
const hyphenCost = 1.6;
const ownMarkCost = 0.6;
/** Three letters left alone on the next line (`la-gen`) disturb more than half a compound does. */
const fewLetters = 3;

function hyphenCostAt({ parts }: Word, { at }: InnerBreak): number {
  const text = parts[0]?.text ?? '';
  const letters = text.length - at - (/\p{P}*$/u.exec(text)?.[0].length ?? 0);
  return letters <= fewLetters ? hyphenCost * 1.5 : hyphenCost;
}

function spotsOf(stretch: readonly Word[]): Spot[] {
  const spots: Spot[] = [{ end: 0, start: 0, cost: 0, word: -1 }];
  let x = 0;
  let at = 0;
  for (const word of stretch) {
    if (word.breaks.length > 0) pushInner(spots, word, { at, x });
    const end = x + word.width;
    x = end + (word.space?.width ?? 0);
    spots.push({ end, start: x, cost: 0, word: at++ });
  }
  return spots;
}

function pushInner(spots: Spot[], word: Word, { at, x }: { at: number; x: number }): void {
  for (const inner of word.breaks) {
    const cost = inner.inserts ? hyphenCostAt(word, inner) : ownMarkCost;
    spots.push({ end: x + inner.before, start: x + word.width - inner.rest, cost, word: at, inner });
  }
}

function withHyphens(word: Word, room: Room): Word {
  const only = word.parts[0];
  const whole = room.shop.document.look.variant === 'dyslexia';
  if (only === undefined || word.parts.length > 1 || !only.piece.style.hyphenate || whole) return word;
  // Punctuation may stand around the letters.
  const found = /\p{L}+/u.exec(only.text);
  if (found === null) return word;
  const places = hyphenate(found[0], only.piece.lang);
  if (places.length === 0) return word;
  const added = places
    .map((at) => at + found.index)
    .filter((at) => !word.breaks.some((known) => Math.abs(known.at - at) < 3))
    .map((at) => innerBreak(only, { at, inserts: true }, room));
  if (word.breaks.length === 0) return { ...word, breaks: added };
  return added.length === 0 ? word : { ...word, breaks: [...word.breaks, ...added].sort((a, b) => a.at - b.at) };
}

/** Words wider than the line are divided where they may be, and where that does not help, anywhere. */
function dividedToFit(stretch: readonly Word[], width: number, room: Room): readonly Word[] {
  if (stretch.every((word) => word.width <= width)) return stretch;
  return stretch.flatMap((word) => {
    if (word.width <= width) return [word];
    const divided = withHyphens(word, room);
    return widestPart(divided) <= width ? [divided] : anywhere(divided, width, room);
  });
}

function widestPart(word: Word): number {
  let from = word.width;
  let widest = 0;
  for (const inner of word.breaks) {
    widest = Math.max(widest, inner.before - (word.width - from));
    from = inner.rest;
  }
  return Math.max(widest, from);
}

function anywhere(word: Word, width: number, room: Room): Word[] {
  notice(room, 'overfull', word.parts.map((it) => it.text).join(''));
  const out: { parts: Part[]; width: number; breaks: InnerBreak[]; space?: Part }[] = [{ parts: [], width: 0, breaks: [] }];
  for (const it of word.parts) {
    for (const slice of slices(it, width, room)) {
      const last = out.at(-1);
      if (last && last.width + slice.width <= width) {
        last.parts.push(slice);
        last.width += slice.width;
      } else out.push({ parts: [slice], width: slice.width, breaks: [] });
    }
  }
  const last = out.at(-1);
  if (last && word.space) last.space = word.space;
  return out.filter(({ parts }) => parts.length > 0);
}

/** A part cut into stretches that fit; never between a letter and its combining mark. */
function slices(whole: Part, width: number, room: Room): Part[] {
  if (whole.width <= width) return [whole];
  if (whole.actual !== undefined) return actualSlices(whole, room);
  const cut: Part[] = [];
  let text = '';
  for (const letter of whole.text.match(/.\p{M}*/gsu) ?? []) {
    if (text !== '' && part(text + letter, whole.piece, room).width > width) {
      cut.push(part(text, whole.piece, room));
      text = '';
    }
    text += letter;
  }
  return text === '' ? cut : [...cut, part(text, whole.piece, room)];
}

/** What is shown and what is said have as many characters. */
function actualSlices(whole: Part, room: Room): Part[] {
  const shown = [...whole.text];
  return [...(whole.actual ?? '')].map((actual, at) => ({ ...part(shown[at] ?? '', whole.piece, room), actual }));
}

function cut(stretch: readonly Word[], spots: readonly Spot[], ends: readonly number[], room: Room): Line[] {
  let from = spots[0];
  return ends.map((at) => {
    const to = spots[at];
    if (from === undefined || to === undefined) throw new RangeError('a line must begin and end at spots of its paragraph');
    const line = { parts: between(stretch, from, to, room), width: to.end - from.start };
    from = to;
    return line;
  });
}

function between(stretch: readonly Word[], from: Spot, to: Spot, room: Room): Part[] {
  const parts: Part[] = [];
  for (let at = from.inner ? from.word : from.word + 1; at <= to.word; at++) {
    const word = stretch[at];
    const start = at === from.word ? from.inner?.at : undefined;
    const end = at === to.word ? to.inner : undefined;
    if (word === undefined) continue;
    if (start === undefined && end === undefined) parts.push(...word.parts);
    else parts.push(...wordSlice(word, start ?? 0, end, room));
    if (word.space && end === undefined) parts.push(word.space);
  }
  return parts;
}

function wordSlice(word: Word, start: number, end: InnerBreak | undefined, room: Room): Part[] {
  const only = word.parts[0];
  if (only === undefined) return [];
  const slice = part(only.text.slice(start, end?.at), only.piece, room);
  return end?.inserts ? [slice, { ...part('-', only.piece, room), actual: '\u00ad' }] : [slice];
}

function oneLine(stretch: readonly Word[], width: number): Line {
  return { parts: stretch.flatMap((word) => (word.space ? [...word.parts, word.space] : word.parts)), width };
}

function endOf(stretch: readonly Word[]): number {
  let x = 0;
  let end = 0;
  for (const word of stretch) {
    end = x + word.width;
    x = end + (word.space?.width ?? 0);
  }
  return end;
}

/** The widest word and the whole text on one line, for columns that find their width by content; points. */
export function extent(pieces: readonly (Piece | typeof forced)[], room: Room): { widest: number; whole: number } {
  const stretches = words(pieces, room);
  return { widest: greatest(stretches.flat().map(widestPart)), whole: greatest(stretches.map(endOf)) };
}

/** The widest part of any word when every word is divided wherever it may be; points. */
export function dividedExtent(pieces: readonly (Piece | typeof forced)[], room: Room): number {
  return greatest(
    words(pieces, room)
      .flat()
      .map((word) => widestPart(withHyphens(word, room))),
  );
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
