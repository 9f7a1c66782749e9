import { Readable, Writable } from 'node:stream';
import type { ExitCode } from '../../src/cli/command.ts';
import { readEnvironment } from '../../src/cli/environment.ts';
import { run } from '../../src/cli/run.ts';
import { openTerminal } from '../../src/cli/terminal.ts';

/** What a command line left behind: its exit code and what it wrote on each stream. */
export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  /** The same, as bytes. */
  readonly bytes: Buffer;
  readonly err: string;
  /** What was asked, when there was somebody to ask. */
  readonly asked: string;
}

interface Given {
  readonly folder?: string;
  readonly locale?: string;
  /** Lines that somebody at a terminal answers with, before ending the input; without them nobody can be asked. */
  readonly answers?: readonly string[];
  /** What is fed to the command on standard input. */
  readonly input?: string;
  /** Columns of the terminal that reads standard output; without it nobody does. */
  readonly columns?: number;
  /** Columns of a terminal that shows standard error as it is written, with a clock that goes so many ms each time it is read. */
  readonly live?: { readonly columns: number; readonly tick: number };
  /** The environment's variables; none, so that nothing is kept and colours are off. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Runs a command line in a folder, off a terminal unless there are answers, as `etos WORDS` would. */
export async function etos(words: readonly string[], given: Given = {}): Promise<Ran> {
  const [out, err, asked] = [new Collected(), new Collected(), new Collected()];
  const input = given.answers && Readable.from(given.answers.map((line) => `${line}\n`));
  const dialogue = input && { input, output: asked, accessible: true };
  const environment = readEnvironment({
    locale: given.locale ?? 'sv',
    variables: given.variables ?? {},
    columns: given.columns,
    isTerminal: given.columns !== undefined,
    folder: given.folder ?? process.cwd(),
  });
  const code = await run(
    words,
    openTerminal(environment, {
      out,
      err,
      dialogue,
      live: given.live && watched(given.live),
      ...(given.input === undefined ? {} : { input: Readable.from([given.input]) }),
    }),
  );
  return { code, out: out.text(), bytes: out.bytes(), err: err.text(), asked: asked.text() };
}

function watched({ columns, tick }: NonNullable<Given['live']>) {
  let time = 0;
  return {
    columns: () => columns,
    now: () => {
      time += tick;
      return time;
    },
  };
}

class Collected extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer | string, _encoding: string, done: () => void): void {
    this.#chunks.push(Buffer.from(chunk));
    done();
  }

  text(): string {
    return this.bytes().toString('utf8');
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}
