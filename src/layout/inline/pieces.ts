import type { Inline, Language } from '../../document/document.ts';
import { backId, type NoteRef } from '../../document/footnotes.ts';
import { inlineText } from '../../document/walk.ts';
import { grow, type Logical } from '../logical.ts';
import type { Room } from '../room.ts';
import { quiet, type TextStyle } from '../style.ts';
import { clean } from './clean.ts';

/** A stretch of text in one style with one owner; words may run on from one piece into the next. */
export interface Piece {
  readonly text: string;
  readonly style: TextStyle;
  readonly lang: Language;
  /** The leaf of the logical tree that owns the ink. */
  readonly of: Logical;
  /** The link that it is part of. */
  readonly link?: Logical;
  /** A mark that a note leads back to: where it stands. */
  readonly anchor?: string;
  /** A mark of a note: not ruled under as other links are. */
  readonly raised?: boolean;
}

/** A line ends here, whatever room is left. */
export const forced = 'forced';

/** Opens inline nodes into pieces and hangs what they are under `parent`. */
export function pieces(nodes: readonly Inline[], style: TextStyle, parent: Logical, room: Room): (Piece | typeof forced)[] {
  const out: (Piece | typeof forced)[] = [];
  open(nodes, { style, parent, lang: room.lang }, room, out);
  return out;
}

/** A plain string as one piece. */
export function plainPiece(text: string, style: TextStyle, parent: Logical, room: Room): Piece {
  return { text: clean(text), style, lang: room.lang, of: leaf(parent) };
}

interface State {
  readonly style: TextStyle;
  readonly parent: Logical;
  readonly lang: Language;
  readonly link?: Logical;
}

function open(nodes: readonly Inline[], state: State, room: Room, out: (Piece | typeof forced)[]): void {
  for (const node of nodes) {
    if (node.type === 'lineBreak') out.push(forced);
    else if (node.type === 'text') out.push(piece(clean(node.value), state));
    else if (node.type === 'noteRef') out.push(mark(node, state, room));
    else if (node.type === 'code') out.push(codePiece(node.value, state));
    else open(node.children, enter(node, state, room), room, out);
  }
}

type Parent = Exclude<Inline, { type: 'text' | 'code' | 'lineBreak' | 'noteRef' }>;

function enter(node: Parent, state: State, room: Room): State {
  if (node.type === 'strong') return { ...state, style: { ...state.style, bold: true } };
  // Emphasis inside emphasis stands upright again.
  if (node.type === 'emphasis') return { ...state, style: { ...state.style, italic: !state.style.italic } };
  if (node.type === 'language') return { ...state, lang: node.lang, parent: grow(state.parent, { kind: 'span' }, node.lang) };
  if (state.link !== undefined) return state;
  const title = node.href.startsWith('#') ? inlineText(node.children) : `${room.shop.document.words.link} ${node.href}`;
  const link = grow(state.parent, { kind: 'link', href: node.href, title });
  return { ...state, link, parent: link, style: { ...state.style, color: room.shop.document.look.accent } };
}

/** Raised figures of the font's own, as heavy as the text around them; a note referred to again is led back to once. */
function mark({ id, number, again }: NoteRef, state: State, room: Room): Piece {
  const text = String(number).replace(/\d/g, (figure) => raised[Number(figure)] ?? figure);
  if (state.link !== undefined) return piece(text, state);
  const title = room.shop.document.words.note.replace('{number}', String(number));
  const link = grow(grow(state.parent, { kind: 'reference' }), { kind: 'link', href: `#${id}`, title });
  return { ...piece(text, { ...state, link, parent: link }), raised: true, ...(!again && { anchor: backId(id) }) };
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function piece(text: string, { style, parent, lang, link }: State): Piece {
  return { text, style, lang, of: leaf(parent), ...(link && { link }) };
}

/** No third family for code: sans, a little smaller to sit with the serif's x-height. Spaces inside are kept. */
function codePiece(value: string, state: State): Piece {
  const style: TextStyle = {
    ...state.style,
    family: 'sans',
    size: state.style.family === 'serif' ? state.style.size * 0.95 : state.style.size,
    color: state.link ? state.style.color : quiet,
    hyphenate: false,
  };
  return piece(clean(value), { ...state, style, parent: grow(state.parent, { kind: 'code' }) });
}

/** The parent's last leaf when text goes on in it, else a new one. */
function leaf(parent: Logical): Logical {
  const last = parent.children.at(-1);
  return last?.role.kind === 'content' ? last : grow(parent, { kind: 'content' });
}
