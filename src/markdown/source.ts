import type { Position, Span } from '../diagnostics/diagnostic.ts';
import { Lines } from '../diagnostics/lines.ts';

/**
 * A text, or what stands inside a list item or quote of it, that knows where its characters came from.
 * Inside a container every line is the end of a line of the file (markers and indents are taken from the front),
 * so a column is found by comparing lengths, whatever the nesting.
 */
export class Source {
  readonly text: string;
  readonly #file: WholeText;
  readonly #firstRow: number;
  readonly #lines: Lines;

  private constructor(text: string, file: WholeText, firstRow: number) {
    this.text = text;
    this.#file = file;
    this.#firstRow = firstRow;
    this.#lines = new Lines(text);
  }

  /** A whole text; `firstLine` and `firstOffset` say where in its file it begins. */
  static whole(text: string, firstLine: number, firstOffset: number): Source {
    return new Source(text, { rows: text.split('\n'), lines: new Lines(text), firstLine, firstOffset }, 0);
  }

  /** What stands inside a container that begins at `offset`: as many lines as there, each cut at the front. */
  inside(text: string, offset: number): Source {
    return new Source(text, this.#file, this.#row(offset));
  }

  /** The 1-based line, in the file, of an offset in this text. */
  line(offset: number): number {
    return this.#file.firstLine + this.#row(offset);
  }

  /** The place, in the file, of two offsets in this text. */
  span(start: number, end: number): Span {
    return { start: this.#position(start), end: this.#position(Math.max(start, end)) };
  }

  #row(offset: number): number {
    return this.#firstRow + this.#lines.position(offset).line - 1;
  }

  #position(offset: number): Position {
    const here = this.#lines.position(offset);
    const row = this.#firstRow + here.line - 1;
    const from = this.#lines.startOf(here.line);
    const until = this.text.indexOf('\n', from);
    const inner = this.text.slice(from, until < 0 ? undefined : until).trimEnd().length;
    const outer = (this.#file.rows[row] ?? '').trimEnd().length;
    const column = Math.max(1, here.column + outer - inner);
    const line = this.#file.firstLine + row;
    return { line, column, offset: this.#file.firstOffset + this.#file.lines.startOf(row + 1) + column - 1 };
  }
}

interface WholeText {
  readonly rows: readonly string[];
  readonly lines: Lines;
  readonly firstLine: number;
  readonly firstOffset: number;
}
