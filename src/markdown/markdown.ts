import type { Checked } from '../diagnostics/diagnostic.ts';
import type { Block } from '../document/document.ts';
import { clean } from './clean.ts';
import { cutPieces } from './cut.ts';
import { findings } from './findings.ts';
import { withFootnotes } from './footnotes.ts';
import { LONGEST_TEXT } from './limits.ts';
import type { Piece } from './piece.ts';
import { readBlocks } from './read-blocks.ts';
import { readPlain } from './read-plain.ts';
import { Reading } from './reading.ts';
import { Source } from './source.ts';

/** How a text is read, and where it stands. */
export interface MarkdownOptions {
  /** For findings: the file's path in the bank. */
  readonly file?: string;
  /** The line, from 1, and the offset, from 0, at which the text begins in its file. */
  readonly firstLine?: number;
  readonly firstOffset?: number;
  /** Added to every heading's level; no level goes beyond 6. */
  readonly headingShift?: number;
  /** Whether `:::` lines mean anything (they do); else they are text, with a finding. */
  readonly directives?: boolean;
  /** Put before every id of the text, and before the links to them, so that several texts can share a document. */
  readonly idPrefix?: string;
}

/**
 * Reads Markdown (CommonMark with GFM's tables and task lists, and the directives of `directives.ts`) into blocks.
 * Any text whatsoever can be read: what cannot be set is kept as plain text, with a finding. Links are those that
 * `address.ts` lets through, ids are ASCII and unique in the text, and every block knows its line.
 */
export function parseMarkdown(text: string, options: MarkdownOptions = {}): Checked<readonly Block[]> {
  const plain = readPlain(text, options.firstLine ?? 1);
  return plain ? { value: plain, diagnostics: [] } : parseMarked(text, options);
}

/** The same for text in which something is marked; of any text it gives what `parseMarkdown` gives. */
export function parseMarked(text: string, options: MarkdownOptions = {}): Checked<readonly Block[]> {
  const { file = '', firstLine = 1, firstOffset = 0, headingShift = 0, directives = true, idPrefix = '' } = options;
  const reading = new Reading({ file, headingShift, directives, idPrefix });
  const cleaned = clean(text);
  const source = Source.whole(cleaned.text, firstLine, firstOffset);
  reportReplaced(reading, source, cleaned.replaced);
  const blocks = readBlocks(reading, text.length > LONGEST_TEXT ? plainPieces(reading, source) : cutPieces(reading, source, 0));
  const value = withFootnotes(reading, blocks, (pieces) => readBlocks(reading, pieces));
  reading.ids.settle();
  reportUnused(reading);
  return { value, diagnostics: reading.findings };
}

function reportReplaced(reading: Reading, source: Source, offsets: readonly number[]): void {
  const [first] = offsets;
  if (first === undefined) return;
  reading.report({ source, start: first, end: first + 1 }, findings.controlCharacter(offsets.length));
}

/** A definition that no link uses is not seen by anyone: it was perhaps meant as text, such as `[Obs]: läs`. */
function reportUnused(reading: Reading): void {
  for (const { label, place } of reading.definitions) {
    if (!reading.lexer.isUsed(label)) reading.report(place, findings.unusedDefinition(label.slice(0, 60)));
  }
}

/** The paragraphs of a text that is too long for the lexer. */
function plainPieces(reading: Reading, source: Source): Piece[] {
  const end = source.text.length;
  reading.report({ source, start: 0, end: Math.min(end, 1) }, findings.textTooLong(end, LONGEST_TEXT));
  let start = 0;
  return source.text
    .split(/\n[ \t]*\n/)
    .filter(isWritten)
    .map((paragraph) => {
      const at = source.text.indexOf(paragraph, start);
      start = at + paragraph.length;
      return { kind: 'plain', place: { source, start: at, end: start } };
    });
}

function isWritten(paragraph: string): boolean {
  return paragraph.trim() !== '';
}
