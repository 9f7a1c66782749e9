import { directiveFindings } from './directive-findings.ts';
import { type DirectiveLine, readDirectiveLine } from './directive-line.ts';
import { isLeaf } from './directives.ts';
import { findings } from './findings.ts';
import { lexPieces } from './lex-pieces.ts';
import { DEEPEST, LONGEST_LINE } from './limits.ts';
import type { Piece } from './piece.ts';
import type { Place, Reading } from './reading.ts';
import { type ScannedLine, scanLines } from './scan.ts';
import type { Source } from './source.ts';

/**
 * Cuts a text, or the inside of a container, into pieces: directives by their lines, all else by the lexer.
 * `depth` counts the containers around it.
 */
export function cutPieces(reading: Reading, source: Source, depth: number): Piece[] {
  const cutter = new Cutter(reading, source, depth);
  for (const line of scanLines(source.text)) cutter.take(line);
  return cutter.end();
}

/** A directive that is open; without `read`, the container itself, or a directive too deep to be one. */
interface Frame {
  readonly line?: ScannedLine;
  readonly read?: DirectiveLine;
  readonly pieces: Piece[];
}

class Cutter {
  readonly #reading: Reading;
  readonly #source: Source;
  readonly #depth: number;
  readonly #frames: Frame[] = [{ pieces: [] }];
  /** How many of the frames are directives: those too deep to be one are not counted. */
  #nested = 0;
  #text: ScannedLine[] = [];
  /** A directive without content whose closing colons have not been met yet. */
  #unclosedLeaf: ScannedLine | undefined;

  constructor(reading: Reading, source: Source, depth: number) {
    this.#reading = reading;
    this.#source = source;
    this.#depth = depth;
  }

  take(line: ScannedLine): void {
    const read = line.code ? undefined : readDirectiveLine(line.text);
    if (this.#unclosedLeaf && this.#closesLeaf(line, read)) return;
    if (line.text.length > LONGEST_LINE) this.#longLine(line);
    else if (!read || !this.#reading.options.directives) this.#textLine(line, read !== undefined);
    else if (read === 'close') this.#close(line);
    else this.#open(line, read);
  }

  /** Closes what is open and gives the container's pieces. */
  end(): Piece[] {
    this.#flush();
    if (this.#unclosedLeaf) this.#reading.report(this.#place(this.#unclosedLeaf), directiveFindings.leafNotClosed);
    for (const frame of this.#frames.slice(1)) {
      if (frame.line) this.#reading.report(this.#place(frame.line), directiveFindings.directiveNotClosed(frame.read?.name ?? ''));
    }
    while (this.#frames.length > 1) this.#pop();
    return this.#top().pieces;
  }

  #textLine(line: ScannedLine, directive: boolean): void {
    if (directive) this.#reading.report(this.#place(line), directiveFindings.directiveNotHere);
    this.#text.push(line);
  }

  #longLine(line: ScannedLine): void {
    this.#flush();
    this.#reading.report(this.#place(line), findings.lineTooLong(line.text.length, LONGEST_LINE));
    this.#top().pieces.push({ kind: 'plain', place: this.#place(line) });
  }

  #open(line: ScannedLine, read: DirectiveLine): void {
    this.#flush();
    const leaf = isLeaf(read.name);
    if (read.closed || leaf) {
      if (!read.closed) this.#unclosedLeaf = line;
      this.#top().pieces.push({ kind: 'directive', place: this.#place(line), line: read, pieces: [] });
    } else if (this.#depth + this.#nested >= DEEPEST) {
      this.#reading.report(this.#place(line), findings.nestedTooDeep(DEEPEST));
      this.#top().pieces.push({ kind: 'plain', place: this.#place(line) });
      this.#frames.push({ pieces: this.#top().pieces });
    } else {
      this.#nested++;
      this.#frames.push({ line, read, pieces: [] });
    }
  }

  #close(line: ScannedLine): void {
    this.#flush();
    if (this.#frames.length > 1) this.#pop();
    else this.#reading.report(this.#place(line), directiveFindings.strayClose);
  }

  #pop(): void {
    const { line, read, pieces } = this.#frames.pop() ?? { pieces: [] };
    if (!line || !read) return;
    this.#nested--;
    this.#top().pieces.push({ kind: 'directive', place: this.#place(line), line: read, pieces });
  }

  /** True when the line belongs to a directive without content that did not close itself. */
  #closesLeaf(line: ScannedLine, read: DirectiveLine | 'close' | undefined): boolean {
    if (line.text.trim() === '') return true;
    if (read !== 'close' && this.#unclosedLeaf)
      this.#reading.report(this.#place(this.#unclosedLeaf), directiveFindings.leafNotClosed);
    this.#unclosedLeaf = undefined;
    return read === 'close';
  }

  #flush(): void {
    const first = this.#text[0];
    if (!first) return;
    const text = this.#text.map((line) => line.text).join('\n');
    const pieces = lexPieces(this.#reading, this.#source.inside(text, first.start), this.#depth + this.#nested);
    for (const piece of pieces) this.#top().pieces.push(piece);
    this.#text = [];
  }

  #top(): Frame {
    return this.#frames.at(-1) ?? { pieces: [] };
  }

  #place(line: ScannedLine): Place {
    return { source: this.#source, start: line.start, end: line.start + line.text.length };
  }
}
