import type { Diagnostic, Message, Severity } from '../diagnostics/diagnostic.ts';
import { NoteBook } from './footnotes.ts';
import { Ids } from './ids.ts';
import { MarkdownLexer } from './lexer.ts';
import { MOST_EFFORT_PER_RUN, MOST_EFFORT_PER_TEXT, MOST_INSIDE } from './limits.ts';
import type { Source } from './source.ts';

/** What a check has to say; the reading adds the file and the place. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly hint: Message;
}

/** A stretch of a source, by offsets. */
export interface Place {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** How a text is to be read; see `parseMarkdown` for what each option means. */
export interface ReadingOptions {
  readonly file: string;
  readonly headingShift: number;
  readonly directives: boolean;
  readonly idPrefix: string;
}

/** One reading of one text: its options, lexer and ids, and what it has found so far. */
export class Reading {
  readonly options: ReadingOptions;
  readonly lexer = new MarkdownLexer();
  readonly ids: Ids;
  readonly findings: Diagnostic[] = [];
  readonly notes = new NoteBook();
  /** The definitions of links met so far, by their labels in the lexer's form. */
  readonly definitions: { readonly label: string; readonly place: Place }[] = [];
  #effort = 0;
  #inside = 0;

  constructor(options: ReadingOptions) {
    this.options = options;
    this.ids = new Ids(options.idPrefix);
  }

  report(place: Place, finding: Finding): void {
    this.findings.push({ ...finding, file: this.options.file, span: place.source.span(place.start, place.end) });
  }

  /** True while the inline lexer may spend `effort` (marks times characters) more; false when the text is too costly to lex. */
  afford(effort: number): boolean {
    if (effort > MOST_EFFORT_PER_RUN || this.#effort + effort > MOST_EFFORT_PER_TEXT) return false;
    this.#effort += effort;
    return true;
  }

  /** True while what stands inside a container, `characters` long, may be cut into pieces of its own. */
  affordInside(characters: number): boolean {
    this.#inside += characters;
    return this.#inside <= MOST_INSIDE;
  }
}
