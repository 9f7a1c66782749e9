import type { Diagnostic, Message } from '../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../i18n/language.ts';
import { cutTo } from './display-width.ts';
import type { Environment } from './environment.ts';

/** Where a command speaks: results on stdout, everything else on stderr. */
export interface Terminal {
  readonly environment: Environment;
  readonly locale: LanguageCode;
  /** A result, to stdout. */
  out(text: string | Uint8Array): Promise<void>;
  /** A line for the person at the terminal, to stderr. */
  say(text: string): void;
  /** A line that is written over; only where stderr is a terminal. Whatever is said or given out takes it away first. */
  readonly live?: Live | undefined;
  /** A sentence in the person's language. */
  tell(message: Message): void;
  /** What is fed to the program, when something is. */
  readonly input?: AsyncIterable<Uint8Array | string>;
  /** Where somebody can be asked; undefined where nobody would answer. */
  readonly dialogue: Dialogue | undefined;
}

/** The last line of a terminal, and the clock of whoever watches it. */
export interface Live {
  /** Writes a text in the place of the last one; what does not fit on the line is left out, and an empty one takes it away. */
  show(text: string): void;
  /** Milliseconds since some moment. */
  now(): number;
}

/** Streams to ask on, both of them terminals. `accessible`: plain numbered questions, no menus that redraw the screen. */
export interface Dialogue {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly accessible: boolean;
}

interface Streams {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream;
  readonly input?: AsyncIterable<Uint8Array | string>;
  readonly dialogue?: Dialogue | undefined;
  /** Said where a person sees what is written to `err` as it is written, and no screen reader reads each change of a line. */
  readonly live?: { columns(): number; now(): number } | undefined;
}

/** Speaks on the given streams. */
export function openTerminal(environment: Environment, streams: Streams): Terminal {
  const line = streams.live && new LiveLine(streams.err, streams.live);
  const say = (text: string) => {
    line?.show('');
    streams.err.write(`${visible(text)}\n`);
  };
  return {
    environment,
    locale: environment.locale,
    dialogue: streams.dialogue,
    ...(streams.input ? { input: streams.input } : {}),
    live: line,
    say,
    tell: (message) => say(message[environment.locale]),
    // Waits until the stream has taken it all, so that a pipe is not cut short when the program ends.
    out: (text) => {
      line?.show('');
      return new Promise((resolve) => streams.out.write(text, () => resolve()));
    },
  };
}

/** One line of a terminal that is written over. */
class LiveLine implements Live {
  readonly #stream: NodeJS.WritableStream;
  readonly #columns: () => number;
  readonly now: () => number;
  #shown = '';

  constructor(stream: NodeJS.WritableStream, { columns, now }: { columns(): number; now(): number }) {
    this.#stream = stream;
    this.#columns = columns;
    this.now = now;
  }

  show(text: string): void {
    // A line as wide as the terminal would wrap, and then only its last part could be written over.
    const line = cutTo(visible(text), this.#columns() - 1);
    // Back to the line's start, and what stands there taken away (ECMA-48, EL).
    if (line !== this.#shown) this.#stream.write(`\r\u001b[K${line}`);
    this.#shown = line;
  }
}

/** Findings in short, one a line, for commands whose business is not to lint. */
export function tellFindings(terminal: Terminal, findings: readonly Diagnostic[]): void {
  for (const finding of findings) {
    const place = finding.file
      ? `${finding.file}${finding.span ? `:${finding.span.start.line}:${finding.span.start.column}` : ''}: `
      : '';
    terminal.say(`${place}${finding.message[terminal.locale]}${finding.hint ? ` ${finding.hint[terminal.locale]}` : ''}`);
  }
}

/** Content may hold characters that drive a terminal: they are shown as symbols, never sent. Line breaks and tabs stay. */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (char) =>
    char === '\r' ? '' : `<U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
