import type { Tokens } from 'marked';
import { nearest } from '../diagnostics/nearest.ts';
import type { Block, Paragraph } from '../document/document.ts';
import { claimId } from './claim-id.ts';
import type { DirectiveCall } from './directive.ts';
import { directiveFindings } from './directive-findings.ts';
import { directives, findDirective } from './directives.ts';
import { readInline } from './inline.ts';
import type { LeafToken, Piece } from './piece.ts';
import { readHeading } from './read-heading.ts';
import { readList } from './read-list.ts';
import { readParagraph } from './read-paragraph.ts';
import { readTable } from './read-table.ts';
import type { Place, Reading } from './reading.ts';
import { withCaptions } from './table-captions.ts';

/** Reads pieces into blocks: inline text, headings' levels, tables' cells and what directives make of their content. */
export function readBlocks(reading: Reading, pieces: readonly Piece[]): Block[] {
  return withCaptions(pieces.map((piece) => ({ piece, blocks: readPiece(reading, piece) })));
}

function readPiece(reading: Reading, piece: Piece): readonly Block[] {
  const line = piece.place.source.line(piece.place.start);
  switch (piece.kind) {
    case 'leaf':
      return readLeaf(reading, piece.token, piece.place, line);
    case 'quote':
      return [{ type: 'quote', children: readBlocks(reading, piece.pieces), line }];
    case 'list':
      return [readList(reading, piece, line)];
    case 'directive':
      return readDirective(reading, piece);
    case 'plain':
      return [plainParagraph(piece.place, line)];
  }
}

function readLeaf(reading: Reading, token: LeafToken, place: Place, line: number): readonly Block[] {
  switch (token.type) {
    case 'heading':
      return readHeading(reading, token, place, line);
    case 'paragraph':
      return readParagraph(reading, token, place, line);
    case 'table':
      return [readTable(reading, token.raw, place, line)];
    case 'code':
      return [{ type: 'code', value: codeText(token), line }];
    case 'hr':
      return [{ type: 'rule', line }];
  }
}

/** The lexer ends a text that ends with an empty line with one line feed more. Tabs have no width on paper. */
function codeText(token: Tokens.Code): string {
  return token.text.replace(/\n$/, '').replace(/\t/g, '    ');
}

function plainParagraph(place: Place, line: number): Paragraph {
  const value = place.source.text.slice(place.start, place.end).replace(/\s+/g, ' ').trim();
  return { type: 'paragraph', children: [{ type: 'text', value }], line };
}

function readDirective(reading: Reading, piece: Extract<Piece, { kind: 'directive' }>): readonly Block[] {
  const children = readBlocks(reading, piece.pieces);
  const found = findDirective(piece.line.name);
  if (found) return found.run(piece.line, directiveCall(reading, piece, children));
  const near = nearest(piece.line.name, Object.keys(directives));
  reading.report(piece.place, directiveFindings.unknownDirective(piece.line.name.slice(0, 60), near));
  return children;
}

function directiveCall(reading: Reading, piece: Piece, children: readonly Block[]): DirectiveCall {
  const { source, start } = piece.place;
  return {
    children,
    line: source.line(start),
    report: (finding) => reading.report(piece.place, finding),
    inline: (markdown) =>
      readInline(reading, markdown, { source, offset: Math.max(start, source.text.indexOf(markdown, start)) }),
    claim: (id) => claimId(reading, piece.place, id),
    term: (heading) => reading.ids.term(heading),
  };
}
