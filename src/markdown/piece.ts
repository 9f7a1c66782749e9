import type { Token, Tokens } from 'marked';
import type { DirectiveLine } from './directive-line.ts';
import type { Place } from './reading.ts';

/**
 * A block on its way from text to Document: cut out, with its place, but not yet read inside.
 * All of a text is cut before any of it is read, so that a link may be defined after it is used.
 */
export type Piece =
  | { readonly kind: 'leaf'; readonly place: Place; readonly token: LeafToken }
  | { readonly kind: 'quote'; readonly place: Place; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly place: Place; readonly token: Tokens.List; readonly items: readonly ItemPiece[] }
  | { readonly kind: 'directive'; readonly place: Place; readonly line: DirectiveLine; readonly pieces: readonly Piece[] }
  /** Text that is set as it is written, because cutting it further would cost too much or run too deep. */
  | { readonly kind: 'plain'; readonly place: Place };

export interface ItemPiece {
  readonly place: Place;
  /** Begins with `[ ]` or `[x]`. */
  readonly task: boolean;
  readonly pieces: readonly Piece[];
}

export type LeafToken = Tokens.Heading | Tokens.Paragraph | Tokens.Code | Tokens.Hr | Tokens.Table;

/** The lexer's token as one that holds no blocks; undefined for the rest. */
export function leafToken(token: Token): LeafToken | undefined {
  return LEAVES.has(token.type) ? (token as LeafToken) : undefined;
}

const LEAVES: ReadonlySet<string> = new Set<LeafToken['type']>(['heading', 'paragraph', 'code', 'hr', 'table']);

/** The lexer's token as one that holds blocks; undefined for the rest. */
export function containerToken(token: Token): Tokens.Blockquote | Tokens.List | undefined {
  return token.type === 'blockquote' || token.type === 'list' ? (token as Tokens.Blockquote | Tokens.List) : undefined;
}
