import type { Token, Tokens } from 'marked';
import { cutPieces } from './cut.ts';
import { findings } from './findings.ts';
import { type FootnoteToken, isFootnote } from './footnote-tokens.ts';
import { DEEPEST } from './limits.ts';
import { containerToken, type ItemPiece, leafToken, type Piece } from './piece.ts';
import type { Place, Reading } from './reading.ts';
import type { Source } from './source.ts';

/** Cuts a text without directive lines into pieces, and the insides of its lists and quotes in turn. */
export function lexPieces(reading: Reading, source: Source, depth: number): Piece[] {
  const whole: Place = { source, start: 0, end: source.text.length };
  const tokens = reading.lexer.blocks(source.text);
  if (!tokens) return [plain(reading, whole, findings.notLexed)];
  const pieces: Piece[] = [];
  let start = 0;
  for (const token of tokens) {
    const place: Place = { source, start, end: start + token.raw.trimEnd().length };
    if (token.type === 'def') reading.definitions.push({ label: token.tag, place });
    if (isFootnote(token)) takeNote(reading, place, token, depth + 1);
    const piece = tokenPiece(reading, place, token, depth + 1);
    if (piece) pieces.push(piece);
    start += token.raw.length;
  }
  return pieces;
}

function tokenPiece(reading: Reading, place: Place, token: Token, depth: number): Piece | undefined {
  const leaf = leafToken(token);
  const container = containerToken(token);
  if (leaf) return { kind: 'leaf', place, token: leaf };
  if (!container) return undefined;
  if (depth > DEEPEST || !reading.affordInside(container.raw.length))
    return plain(reading, place, findings.nestedTooDeep(DEEPEST));
  if (container.type === 'list') return { kind: 'list', place, token: container, items: items(reading, place, container, depth) };
  return { kind: 'quote', place, pieces: cutPieces(reading, place.source.inside(container.text, place.start), depth) };
}

/** What a note says is cut at once and read last; of two that say different things about the same label, the first counts. */
function takeNote(reading: Reading, place: Place, { label, text }: FootnoteToken, depth: number): void {
  const fits = depth <= DEEPEST && reading.affordInside(text.length);
  const inside = place.source.inside(text, place.start);
  const whole: Place = { source: inside, start: 0, end: text.length };
  const pieces = fits ? cutPieces(reading, inside, depth) : [plain(reading, whole, findings.nestedTooDeep(DEEPEST))];
  if (!reading.notes.define(label, { place, text, pieces })) reading.report(place, findings.doubleNote(label));
}

function items(reading: Reading, list: Place, token: Tokens.List, depth: number): ItemPiece[] {
  let start = list.start;
  return token.items.map((item) => {
    const task = TASK.exec(item.text)?.[0] ?? '';
    const inside = list.source.inside(item.text.slice(task.length), start);
    const place = { source: list.source, start, end: start + item.raw.trimEnd().length };
    start += item.raw.length;
    return { place, task: task !== '', pieces: cutPieces(reading, inside, depth) };
  });
}

const TASK = /^\[[ xX]\][ \t]+(?=\S)/;

function plain(reading: Reading, place: Place, finding: Parameters<Reading['report']>[1]): Piece {
  reading.report(place, finding);
  return { kind: 'plain', place };
}
