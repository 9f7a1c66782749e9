import { Writable } from 'node:stream';
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
}

/** Runs a command line in a folder, off a terminal, as `etos WORDS` would. */
export async function etos(words: readonly string[], given: { folder?: string; locale?: string } = {}): Promise<Ran> {
  const out = new Collected();
  const err = new Collected();
  const environment = readEnvironment({
    locale: given.locale ?? 'sv',
    variables: {},
    columns: undefined,
    isTerminal: false,
    folder: given.folder ?? process.cwd(),
  });
  const code = await run(words, openTerminal(environment, { out, err }));
  return { code, out: out.bytes().toString('utf8'), bytes: out.bytes(), err: err.bytes().toString('utf8') };
}

class Collected extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer | string, _encoding: string, done: () => void): void {
    this.#chunks.push(Buffer.from(chunk));
    done();
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}
