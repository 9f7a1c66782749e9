import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { staysInside } from '../bank/discover.ts';
import { readSource } from '../bank/read.ts';
import { readUsage, type Usage, withUse, writeUsage } from '../bank/usage.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { usage as wrongUse } from './arguments.ts';
import { home } from './home.ts';
import { type Terminal, tellFindings } from './terminal.ts';
import { writeWhole } from './write-file.ts';

/** Where the log is kept: with the bank, or in the working folder when the bank is the built-in one. */
function logFile(bank: string, terminal: Terminal): string {
  const path = join(bank === home ? terminal.environment.folder : bank, 'usage.yaml');
  // Somebody else's bank must not choose what is written over.
  if (bank !== home && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() && !staysInside(bank, path))
    throw wrongUse(
      terminal,
      { sv: 'usage.yaml är en länk ut ur banken.', en: 'usage.yaml is a link out of the bank.' },
      { sv: 'Ersätt länken med en vanlig fil.', en: 'Replace the link with an ordinary file.' },
    );
  return path;
}

/** The log of what has been used; empty when there is none. A broken log is told and stops the command, for it would be overwritten. */
export function loadUsage(bank: string, terminal: Terminal): Usage {
  const path = logFile(bank, terminal);
  if (!existsSync(path)) return { used: [] };
  const source = readSource(path, 'usage.yaml');
  const read = source.value ? readUsage(source.value) : { value: { used: [] }, diagnostics: [] };
  const findings = [...source.diagnostics, ...read.diagnostics];
  if (!hasErrors(findings)) return read.value;
  tellFindings(terminal, findings);
  throw wrongUse(
    terminal,
    { sv: 'usage.yaml går inte att läsa.', en: 'usage.yaml cannot be read.' },
    { sv: 'Rätta den eller flytta undan den.', en: 'Mend it, or move it away.' },
  );
}

/** Adds an occasion to the log. */
export function logUse(bank: string, use: Usage['used'][number], terminal: Terminal): void {
  const text = writeUsage(withUse(loadUsage(bank, terminal), use));
  writeWhole(logFile(bank, terminal), new TextEncoder().encode(text), terminal);
}
