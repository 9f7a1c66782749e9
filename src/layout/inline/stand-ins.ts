import { notice, type Room } from '../room.ts';
import { faceOf, type TextStyle } from '../style.ts';
import type { Piece } from './pieces.ts';
import { type Part, part } from './words.ts';

/**
 * The parts of a text that may hold unusual characters. One that its face lacks is set in the other family when that has it,
 * else as a box, with a notice. Where glyphs do not tell which characters are meant, those are kept for copying and reading aloud.
 */
export function standIns(text: string, piece: Piece, room: Room): Part[] {
  return stretches(text, piece.style, room).map((stretch) => {
    if (stretch.style === undefined) return boxes(stretch.text, piece, room);
    const set = part(stretch.text, stretch.style === piece.style ? piece : { ...piece, style: stretch.style }, room);
    return stretch.tells ? set : { ...set, actual: stretch.text };
  });
}

interface Stretch {
  readonly text: string;
  /** None: no face has these characters. */
  readonly style: TextStyle | undefined;
  /** The glyphs alone tell which characters they are: Greek Δ and the sign for difference share one. */
  readonly tells: boolean;
}

function stretches(text: string, own: TextStyle, room: Room): Stretch[] {
  const { measure } = room.shop;
  const other: TextStyle = { ...own, family: own.family === 'serif' ? 'sans' : 'serif' };
  const choices = [own, other, { ...own, italic: false, bold: false }, { ...other, italic: false, bold: false }];
  const found: Stretch[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const style = choices.find((choice) => measure.has(faceOf(choice), code));
    const tells = style === undefined || measure.tells(faceOf(style), code);
    const last = found.at(-1);
    if (last?.style === style && last?.tells === tells) found[found.length - 1] = { style, tells, text: last.text + character };
    else found.push({ text: character, style, tells });
  }
  return found;
}

/** WHITE SQUARE is in the sans faces; a question mark is in all. */
const squares = ['□', '?'] as const;

function boxes(text: string, piece: Piece, room: Room): Part {
  notice(room, 'missing-glyph', text);
  const style: TextStyle = { ...piece.style, family: 'sans', italic: false };
  const square = squares.find((it) => room.shop.measure.has(faceOf(style), it.codePointAt(0) ?? 0)) ?? '?';
  return { ...part(square.repeat([...text].length), { ...piece, style }, room), actual: text };
}
