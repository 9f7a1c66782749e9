import { readdirSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { wholeNumber } from './arguments.ts';
import { type ExitCode, exit, UsageError } from './command.ts';
import type { Asked } from './commands/print-document.ts';
import { printDocument } from './commands/print-document.ts';
import { home } from './home.ts';
import { previewPage } from './preview-page.ts';
import type { Terminal } from './terminal.ts';

interface Watching {
  readonly asked: Asked;
  readonly bank: string;
}

/** Usual port of the preview. */
const usualPort = 4321;
/** How often files are looked at; milliseconds. */
const every = 400;

/**
 * Makes a document as HTML, shows it at localhost, and makes it anew whenever something in the bank or among its templates
 * changes. Goes on until it is interrupted. What is wrong is told in the terminal and on the page, and the last sound one stays.
 */
export async function watchDocument({ asked, bank }: Watching, terminal: Terminal): Promise<ExitCode> {
  const port = wholeNumber(terminal, { name: '--port', value: asked.options.port, min: 0, max: 65_535 }) ?? usualPort;
  const preview = new Preview(terminal);
  await preview.make(asked);
  const address = await preview.listen(port);
  terminal.tell({
    sv: `Titta på ${address} – sidan följer med när du sparar. Avsluta med Ctrl-C.`,
    en: `Look at ${address} – the page follows when you save. End with Ctrl-C.`,
  });
  let seen = stamp(bank);
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const now = stamp(bank);
      if (now === seen) return;
      seen = now;
      void preview.make(asked);
    }, every);
    process.once('SIGINT', () => {
      clearInterval(timer);
      preview.close();
      resolve(exit.interrupted);
    });
  });
}

class Preview {
  readonly #terminal: Terminal;
  readonly #listeners = new Set<ServerResponse>();
  #server: Server | undefined;
  #html = '';
  #said = '';

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** Makes the document; what would be said in the terminal is also kept for the page. */
  async make(asked: Asked): Promise<void> {
    const said: string[] = [];
    const chunks: Uint8Array[] = [];
    const quiet: Terminal = {
      ...this.#terminal,
      say: (line) => said.push(line),
      tell: (message) => said.push(message[this.#terminal.locale]),
      out: async (bytes) => {
        chunks.push(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
      },
    };
    try {
      await printDocument({ ...asked, options: { ...asked.options, format: 'html', output: '-', force: true } }, quiet);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      said.push(error.message, error.hint ?? '');
    }
    if (chunks.length > 0) this.#html = Buffer.concat(chunks).toString('utf8');
    this.#said = said.filter((line) => line !== '').join('\n');
    if (this.#said !== '') this.#terminal.say(this.#said);
    for (const listener of this.#listeners) listener.write('data: changed\n\n');
  }

  /** Serves on this machine only, and gives the address; a port in use is a UsageError. */
  listen(port: number): Promise<string> {
    const server = createServer((request, response) => this.#answer(request.url ?? '/', response));
    this.#server = server;
    return new Promise((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => reject(this.#busy(port, error)));
      server.listen(port, '127.0.0.1', () => {
        const at = server.address();
        resolve(`http://localhost:${typeof at === 'object' && at ? at.port : port}/`);
      });
    });
  }

  #busy(port: number, error: NodeJS.ErrnoException): Error {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error;
    const sv = this.#terminal.locale === 'sv';
    return new UsageError(
      sv ? `Port ${port} går inte att använda.` : `Port ${port} cannot be used.`,
      sv ? 'Välj en annan med --port.' : 'Choose another with --port.',
    );
  }

  #answer(url: string, response: ServerResponse): void {
    if (url === '/changes') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(':\n\n');
      this.#listeners.add(response);
      response.on('close', () => this.#listeners.delete(response));
      return;
    }
    const body =
      url === '/document'
        ? this.#html
        : url === '/findings'
          ? this.#said
          : url === '/'
            ? previewPage(this.#terminal.locale)
            : undefined;
    const type = url === '/findings' ? 'text/plain' : 'text/html';
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' });
    response.end(body ?? '');
  }

  close(): void {
    for (const listener of this.#listeners) listener.end();
    this.#server?.close();
    this.#server?.closeAllConnections();
  }
}

/** When anything in the bank or among the templates was last written, and how many files there are. */
function stamp(bank: string): string {
  const folders = bank === home ? [join(home, 'templates')] : [bank, join(home, 'templates')];
  return folders.map((folder) => JSON.stringify(newest(folder, 0))).join();
}

/** Names that hold nothing of a bank, and folders deeper than a bank has, are passed over. */
function newest(folder: string, depth: number): readonly [number, number] {
  let [time, count] = [0, 0];
  for (const item of listing(folder)) {
    if (item.name.startsWith('.') || item.name === 'node_modules' || depth > 8) continue;
    const path = join(folder, item.name);
    const [t, n] = item.isDirectory()
      ? newest(path, depth + 1)
      : ([statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0, 1] as const);
    time = Math.max(time, t);
    count += n;
  }
  return [time, count];
}

function listing(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // Gone since it was listed: it will be seen the next time.
    return [];
  }
}
