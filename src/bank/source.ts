import { hash } from 'node:crypto';
import type { Diagnostic, Message, Position, Severity, Span } from '../diagnostics/diagnostic.ts';
import { Lines } from '../diagnostics/lines.ts';

/**
 * What was amiss in a file and is put right in its text already: line ends of more than one kind, or letters written in two
 * parts. `offset` is where the first of it stands, in the text as it now is.
 */
export interface Fault {
  readonly kind: 'line-ends' | 'decomposed';
  readonly offset: number;
  /** For letters in two parts: the text with them, as the file has it, with `\n` line ends. */
  readonly written?: string;
}

/** One text file of a bank: its path (relative to the bank, with `/`) and its text (NFC, `\n` line ends, no BOM). */
export class Source {
  readonly file: string;
  readonly faults: readonly Fault[];
  readonly #written: string | Uint8Array;
  #text: string | undefined;
  #lines: Lines | undefined;
  #digest: string | undefined;

  /** `written` may be the text's UTF-8 bytes, which are decoded when the text is first asked for. */
  constructor(file: string, written: string | Uint8Array, faults: readonly Fault[] = [], digest?: string) {
    this.file = file;
    this.#written = written;
    this.faults = faults;
    this.#digest = digest;
  }

  /** A text that stands in its file as it is here: `bytes` are its UTF-8, as they were read. */
  static asRead(file: string, bytes: Uint8Array, text: string): Source {
    const source = new Source(file, bytes);
    source.#text = text;
    return source;
  }

  get text(): string {
    this.#text ??= typeof this.#written === 'string' ? this.#written : utf8.decode(this.#written);
    return this.#text;
  }

  /** Whether some ASCII words stand in the text, without decoding it. */
  says(words: string): boolean {
    const written = this.#written;
    if (typeof written === 'string') return written.includes(words);
    return Buffer.from(written.buffer, written.byteOffset, written.byteLength).includes(words);
  }

  /** The text as UTF-8. */
  get bytes(): Uint8Array {
    return typeof this.#written === 'string' ? encoder.encode(this.#written) : this.#written;
  }

  /** SHA-1 of the text and its faults, in base 64: what has been worked out of a text is kept under it. */
  get digest(): string {
    const { faults } = this;
    this.#digest ??= hash('sha1', faults.length === 0 ? this.bytes : this.text + faults.map(({ kind }) => kind).join(), 'base64');
    return this.#digest;
  }

  get lines(): Lines {
    this.#lines ??= new Lines(this.text);
    return this.#lines;
  }

  span(start: number, end: number): Span {
    return this.lines.span(start, end);
  }

  /** The whole of a 1-based line, without its line break. */
  lineSpan(line: number): Span {
    const start = this.lines.startOf(line);
    const end = this.text.indexOf('\n', start);
    return this.span(start, end < 0 ? this.text.length : end);
  }

  /** A finding at a place in this file. */
  finding(
    code: string,
    span: Span | undefined,
    message: Message,
    more: { hint?: Message; severity?: Severity } = {},
  ): Diagnostic {
    return {
      code,
      severity: more.severity ?? 'error',
      file: this.file,
      ...(span ? { span } : {}),
      message,
      ...(more.hint ? { hint: more.hint } : {}),
    };
  }
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** The very beginning of a file: for findings about the whole of it. */
export const fileStart: Span = (() => {
  const start: Position = { line: 1, column: 1, offset: 0 };
  return { start, end: start };
})();
