import { notice, type Room } from '../room.ts';
import { faceOf, type TextStyle } from '../style.ts';
import type { Piece } from './pieces.ts';
import { type Part, part } from './words.ts';

/**
 * The parts of a text that may hold characters its face lacks: those are set in the other family when it has them, else as a
 * box, with the true characters kept for copying and reading aloud, and a notice.
 */
export function standIns(text: string, piece: Piece, room: Room): Part[] {
  const parts: Part[] = [];
  for (const { text: stretch, style } of stretches(text, piece.style, room)) {
    if (style === undefined) parts.push(boxes(stretch, piece, room));
    else parts.push(part(stretch, style === piece.style ? piece : { ...piece, style }, room));
  }
  return parts;
}

interface Stretch {
  readonly text: string;
  /** None: no face has these characters. */
  readonly style: TextStyle | undefined;
}

function stretches(text: string, own: TextStyle, room: Room): Stretch[] {
  const found: { text: string; style: TextStyle | undefined }[] = [];
  const other: TextStyle = { ...own, family: own.family === 'serif' ? 'sans' : 'serif' };
  const choices = [own, other, { ...own, italic: false, bold: false }, { ...other, italic: false, bold: false }];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const style = choices.find((choice) => room.shop.measure.has(faceOf(choice), code));
    const last = found.at(-1);
    if (last && last.style === style) last.text += character;
    else found.push({ text: character, style });
  }
  return found;
}

/** WHITE SQUARE is in the sans faces; a question mark is in all. */
const squares = ['□', '?'] as const;

function boxes(text: string, piece: Piece, room: Room): Part {
  notice(room, 'missing-glyph', text);
  const style: TextStyle = { ...piece.style, family: 'sans', italic: false };
  const face = faceOf(style);
  const square = squares.find((it) => room.shop.measure.has(face, it.codePointAt(0) ?? 0)) ?? '?';
  return { ...part(square.repeat([...text].length), { ...piece, style }, room), actual: text };
}
