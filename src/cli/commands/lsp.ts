import { PassThrough, Readable } from 'node:stream';
import { today } from '../clock.ts';
import { type Command, exit } from '../command.ts';
import { home } from '../home.ts';

/** `etos lsp`: what an editor starts to show findings as one writes. */
export const lsp: Command = {
  name: 'lsp',
  declare(command, terminal) {
    const sv = terminal.locale === 'sv';
    const summary = sv
      ? 'Språkserver för textredigerare: fynd, förklaringar och förslag medan du skriver'
      : 'Language server for editors: findings, explanations and suggestions as you write';
    command.summary(summary).description(summary);
    command.option('--stdio', sv ? 'tala över standard in och ut (alltid)' : 'speak over standard input and output (always)');
    command.addHelpText('before', () => '  etos lsp --stdio\n');
  },
  async run(_operands, _options, terminal) {
    const { serve } = await import('../../lsp/server.ts');
    const output = new PassThrough();
    output.on('data', (chunk: Buffer) => void terminal.out(chunk));
    const input = Readable.from(terminal.input ?? []);
    await serve({ input, output, home, locale: terminal.locale, today, later });
    return exit.clean;
  },
};

function later(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
