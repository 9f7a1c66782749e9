import type { Shaped } from '../measure.ts';
import type { Room } from '../room.ts';
import { faceOf } from '../style.ts';
import { plain } from './clean.ts';
import { forced, type Piece } from './pieces.ts';
import { standIns } from './stand-ins.ts';

/** Part of a word in one style and of one owner. */
export interface Part {
  readonly text: string;
  readonly shaped: Shaped;
  /** In points. */
  readonly width: number;
  readonly piece: Piece;
  /** What it says when it is not what it shows. */
  readonly actual?: string;
}

/** What stands between two spaces. */
export interface Word {
  readonly parts: readonly Part[];
  readonly width: number;
  /** The space after it; missing at the end of a paragraph, and where a line may end although nothing parts the words. */
  readonly space?: Part;
  /** Where a line may end inside the word. */
  readonly breaks: readonly InnerBreak[];
}

export interface InnerBreak {
  /** Offset into the text of the word's only part. */
  readonly at: number;
  /** A hyphen is put in; else the word has its own mark there. */
  readonly inserts: boolean;
  /** Width up to the break with the hyphen, and of what follows; points. */
  readonly before: number;
  readonly rest: number;
}

/** Cuts pieces into words, one array for each stretch between forced line ends. */
export function words(pieces: readonly (Piece | typeof forced)[], room: Room): Word[][] {
  const cutter = new Cutter(room);
  for (const piece of pieces) {
    if (piece === forced) cutter.endLine();
    else cutter.add(piece);
  }
  return cutter.finish();
}

/** A piece's text shaped, in points. */
export function part(text: string, piece: Piece, room: Room): Part {
  const shaped = room.shop.measure.shape(faceOf(piece.style), text);
  return { text, shaped, width: (shaped.width * piece.style.size) / 1000, piece };
}

/** Most words have no breaks: they share this. */
const none: readonly never[] = [];
/** What a word's parts are before it has any; never written to. */
const empty: Part[] = [];

/** Collects parts until a space ends the word. */
class Cutter {
  readonly #room: Room;
  readonly #lines: Word[][] = [];
  #words: Word[] = [];
  #parts: Part[] = empty;
  #marks: readonly Mark[] = none;
  #space: Part | undefined;
  /** All of the piece at hand is of the usual kind. */
  #plain = false;

  constructor(room: Room) {
    this.#room = room;
  }

  add(piece: Piece): void {
    const { text } = piece;
    this.#plain = plain.test(text);
    let from = 0;
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', from)) {
      if (at > from) this.#part(text.slice(from, at), piece);
      this.#endWord(piece);
      from = at + 1;
    }
    if (from < text.length) this.#part(from === 0 ? text : text.slice(from), piece);
  }

  endLine(): void {
    // The space is not seen; it keeps the words apart when the text is copied or read aloud.
    const last = this.#parts.at(-1)?.piece;
    if (last) this.#endWord(last);
    this.#lines.push(this.#words);
    this.#words = [];
  }

  finish(): Word[][] {
    this.#pushWord();
    if (this.#words.length > 0 || this.#lines.length === 0) this.#lines.push(this.#words);
    return this.#lines;
  }

  #part(text: string, piece: Piece): void {
    if (this.#plain || plain.test(text)) {
      this.#put(part(text, piece, this.#room));
      return;
    }
    const { text: visible, marks } = withoutMarks(text);
    if (this.#parts.length === 0) this.#marks = marks;
    if (visible !== '') for (const it of standIns(visible, piece, this.#room)) this.#put(it);
  }

  /** Most words have one part: an array made with it takes a quarter of the room of one that it is pushed to. */
  #put(it: Part): void {
    if (this.#parts.length === 0) this.#parts = [it];
    else this.#parts.push(it);
  }

  #endWord(piece: Piece): void {
    if (this.#parts.length > 0) this.#pushWord(this.#spaceOf(piece));
  }

  /** One object for all spaces of a piece. */
  #spaceOf(piece: Piece): Part {
    if (this.#space?.piece !== piece) this.#space = part(' ', piece, this.#room);
    return this.#space;
  }

  #pushWord(space?: Part): void {
    const parts = this.#parts;
    if (parts.length === 0) return;
    const [only] = parts;
    const breaks = parts.length === 1 && only ? innerBreaks(only, this.#marks, this.#room) : none;
    const width = parts.length === 1 && only ? only.width : parts.reduce((sum, it) => sum + it.width, 0);
    this.#words.push(space ? { parts, width, space, breaks } : { parts, width, breaks });
    this.#parts = empty;
    this.#marks = none;
  }
}

interface Mark {
  readonly at: number;
  readonly inserts: boolean;
}

/** Takes soft hyphens and zero-width spaces out of a word and says where they stood; a no-break space is drawn as a space. */
function withoutMarks(text: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let visible = '';
  for (const character of text) {
    if (character === '\u00ad' || character === '\u200b') marks.push({ at: visible.length, inserts: character === '\u00ad' });
    else visible += character === '\u00a0' ? ' ' : character;
  }
  return { text: visible, marks };
}

/** A hyphen, dash or slash between letters lets a line end after it. */
const ownMarks = /(?<=[\p{L}\d][\p{L}\d][-–—/]|[\p{L}\d]{2}\)?\/)(?=\p{L}{2})|(?<=[\p{L}\d]{2}[/&=?])(?=[\p{L}\d]{2})/gu;
const mayHoldMarks = /[-–—/&=?]/;

function innerBreaks(only: Part, marks: readonly Mark[], room: Room): readonly InnerBreak[] {
  const { text } = only;
  if (marks.length === 0 && !mayHoldMarks.test(text)) return none;
  const own = [...text.matchAll(ownMarks)].map(({ index }) => ({ at: index, inserts: false }));
  return [...marks, ...own]
    .filter(({ at }) => at > 0 && at < text.length)
    .sort((a, b) => a.at - b.at)
    .map((mark) => innerBreak(only, mark, room));
}

/** Measures a break inside a part. */
export function innerBreak(only: Part, { at, inserts }: Mark, room: Room): InnerBreak {
  const hyphen = inserts ? part('-', only.piece, room).width : 0;
  const start = startWidth(only, at, room);
  if (start === undefined) {
    const before = part(only.text.slice(0, at), only.piece, room).width + hyphen;
    return { at, inserts, before, rest: part(only.text.slice(at), only.piece, room).width };
  }
  const kern = ((only.shaped.kerns[at - 1] ?? 0) * only.piece.style.size) / 1000;
  return { at, inserts, before: start + hyphen, rest: only.width - start - kern };
}

/** The width of a part's first letters, summed up from its glyphs: no need to shape every syllable. Not where letters are joined. */
function startWidth({ text, shaped, piece }: Part, count: number, { shop }: Room): number | undefined {
  if (shaped.glyphs.length !== text.length) return undefined;
  let width = 0;
  for (let at = 0; at < count; at++) {
    width += shop.measure.advance(shaped.face, shaped.glyphs[at] ?? 0) + (at < count - 1 ? (shaped.kerns[at] ?? 0) : 0);
  }
  return (width * piece.style.size) / 1000;
}
