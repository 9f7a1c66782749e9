import { appendFileSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { ReportContext } from '../../lint/reports/report.ts';
import { type ReportName, reports } from '../../lint/reports.ts';
import { oneOf } from '../arguments.ts';
import { version } from '../home.ts';
import { paletteFor } from '../palette.ts';
import type { Terminal } from '../terminal.ts';
import { writeWhole } from '../write-file.ts';
import type { Outcome } from './remembered.ts';

/** A report format, and the file it goes to; to standard output when none is said. */
export interface Output {
  readonly format: ReportName;
  readonly file?: string;
}

/** `stylish`, or `sarif=report.sarif`; an unknown format is a UsageError. */
export function outputsOf(values: readonly string[], terminal: Terminal): readonly Output[] {
  const names = Object.keys(reports) as ReportName[];
  return values.map((value) => {
    const [name = '', ...file] = value.split('=');
    const format = oneOf(terminal, { name: '--format', value: name, words: names }) ?? 'stylish';
    return file.length > 0 ? { format, file: file.join('=') } : { format };
  });
}

/** The bank that was checked, and what to write of it. */
interface Reporting {
  readonly root: string;
  readonly outputs: readonly Output[];
}

/**
 * Writes every report asked for: files whole or not at all, the others to standard output one after the other. Beside the
 * annotations of GitHub, which are few, the summary of the step gets a table.
 */
export async function report(outcome: Outcome, { root, outputs }: Reporting, terminal: Terminal): Promise<void> {
  const { environment, locale } = terminal;
  const plain = await paletteFor({ ...environment, colour: false });
  const context: ReportContext = {
    locale,
    sources: outcome.sources,
    prefix: prefixOf(root, environment.workspace ?? environment.folder),
    version: version(),
    texts: outcome.texts,
    palette: plain,
    width: environment.width,
  };
  for (const { format, file } of outputs) {
    const coloured = file === undefined ? { ...context, palette: await paletteFor(environment) } : context;
    const text = reports[format].report(outcome.findings, coloured);
    if (file === undefined) await terminal.out(text);
    else writeWhole(resolve(environment.folder, file), new TextEncoder().encode(text), terminal);
  }
  const { stepSummary } = environment;
  if (stepSummary && outputs.some(({ format }) => format === 'github'))
    append(stepSummary, reports.markdown.report(outcome.findings, context));
}

/** Where the bank lies from a folder: empty, or ending in `/`; empty too when it does not lie below. */
function prefixOf(root: string, folder: string): string {
  const path = relative(folder, root);
  return path === '' || path.startsWith('..') || isAbsolute(path) ? '' : `${path.split(sep).join('/')}/`;
}

/** Adds a report to a file that others write in too, as the summary of a step on GitHub is. */
function append(file: string, text: string): void {
  try {
    appendFileSync(file, text);
  } catch {
    // The summary is a copy of what is said anyway.
  }
}
