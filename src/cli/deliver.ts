import { resolve } from 'node:path';
import type { Format } from '../pipeline.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-file.ts';

/** Writes a result to a file and says its name on stdout; to stdout itself when the target is `-`. */
export async function deliver(bytes: Uint8Array, to: { target: string; folder: string }, terminal: Terminal): Promise<void> {
  if (to.target === '-') return terminal.out(bytes);
  writeWhole(resolve(to.folder, to.target), bytes, terminal);
  await terminal.out(`${to.target}\n`);
}

/** The format a file's ending asks for; PDF when it asks for none. */
export function formatOf(output: string | undefined): Format {
  const ending = /\.(\w+)$/.exec(output ?? '')?.[1]?.toLowerCase();
  if (ending === 'html' || ending === 'htm') return 'html';
  return ending === 'md' || ending === 'docx' ? ending : 'pdf';
}

/** The ending of a file in a format. */
export function endingOf(format: Format): string {
  if (format === 'tree') return 'txt';
  return format === 'source' ? 'md' : format;
}
