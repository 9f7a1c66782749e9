import type { Source } from '../bank/source.ts';
import type { Diagnostic, Position, Span } from '../diagnostics/diagnostic.ts';

/**
 * Findings with columns as the files have them. Texts are read with whole letters; in a file that writes å as a and a ring,
 * what stands after it is a column further on than in the text as read. Offsets stay those of the text as read.
 */
export function asWritten(findings: readonly Diagnostic[], sources: ReadonlyMap<string, Source>): readonly Diagnostic[] {
  if (![...sources.values()].some(writtenOtherwise)) return findings;
  return findings.map((finding) => {
    const source = sources.get(finding.file);
    return source && finding.span ? { ...finding, span: spanAsWritten(source, finding.span) } : finding;
  });
}

/** A stretch of a text as read, with columns as the file has them. */
export function spanAsWritten(source: Source, { start, end }: Span): Span {
  const written = writtenOtherwise(source);
  if (written === undefined) return { start, end };
  return { start: moved(source, start, written), end: moved(source, end, written) };
}

/** The text as the file has it, where that is other than as read. */
function writtenOtherwise({ faults }: Source): readonly string[] | undefined {
  const fault = faults.find((each) => each.written !== undefined);
  if (!fault?.written) return undefined;
  const rows = split.get(fault) ?? fault.written.split('\n');
  split.set(fault, rows);
  return rows;
}

const split = new WeakMap<object, readonly string[]>();

/** From the offset, so that a place that has been moved already stays where it is. */
function moved(source: Source, { line, offset }: Position, rows: readonly string[]): Position {
  const before = offset - source.lines.startOf(line);
  return { line, column: lengthWritten(rows[line - 1] ?? '', before) + 1, offset };
}

/** How much of a line as written makes so many characters of the line as read. */
function lengthWritten(row: string, characters: number): number {
  let [read, at] = [0, 0];
  for (const [letter] of row.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const whole = letter.normalize('NFC').length;
    if (read + whole > characters) return at + Math.min(characters - read, letter.length);
    read += whole;
    at += letter.length;
  }
  return at + characters - read;
}
