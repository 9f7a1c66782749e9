import { isAbsolute, relative, resolve, sep } from 'node:path';
import { decode, maxFileBytes } from '../../bank/read.ts';
import type { Source } from '../../bank/source.ts';
import { usage } from '../arguments.ts';
import type { Terminal } from '../terminal.ts';

/** Reads a text of a bank from standard input, as the file of that name; a name outside the bank, or what is no text, is a wrong call. */
export async function fromStandardInput(root: string, name: string, terminal: Terminal): Promise<Source> {
  const inBank = relative(root, resolve(isAbsolute(name) ? name : resolve(root, name)));
  const file = inBank.split(sep).join('/');
  if (file.startsWith('../') || isAbsolute(inBank))
    throw usage(terminal, { sv: `${name} ligger inte i banken ${root}.`, en: `${name} is not in the bank ${root}.` });
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of terminal.input ?? []) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length > maxFileBytes) throw tooMuch(terminal);
  }
  const { value, diagnostics } = decode(Buffer.concat(chunks), file);
  if (value) return value;
  throw usage(terminal, diagnostics[0]?.message ?? { sv: 'Texten går inte att läsa.', en: 'The text cannot be read.' });
}

function tooMuch(terminal: Terminal) {
  return usage(
    terminal,
    { sv: `Texten är större än ${maxFileBytes} byte.`, en: `The text is larger than ${maxFileBytes} bytes.` },
    { sv: 'Dela upp texten i flera filer.', en: 'Split the text into several files.' },
  );
}
