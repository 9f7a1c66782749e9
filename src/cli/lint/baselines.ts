import { relative, resolve } from 'node:path';
import { readRegular } from '../../bank/read-regular.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { against, type Baseline, baselineOf, readBaseline, writeBaseline } from '../../lint/baseline.ts';
import { usage } from '../arguments.ts';
import type { Terminal } from '../terminal.ts';
import { writeWhole } from '../write-file.ts';
import type { Outcome } from './remembered.ts';

/** The bank, and what was asked for on the command line. */
interface Held {
  readonly root: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The findings that the baseline does not know; undefined when it has been written and there is nothing to hold against it. */
export function heldAgainst({ root, options }: Held, outcome: Outcome, terminal: Terminal): readonly Diagnostic[] | undefined {
  const path = resolve(terminal.environment.folder, String(options.baseline));
  const { findings, sources } = outcome;
  const write = (baseline: Baseline) => writeWhole(path, new TextEncoder().encode(writeBaseline(baseline)), terminal);
  if (options.writeBaseline) {
    write(baselineOf(findings, sources));
    const name = relative(root, path);
    terminal.tell({ sv: `${name}: ${findings.length} fynd är kända.`, en: `${name}: ${findings.length} findings are known.` });
    return undefined;
  }
  const held = against(loadBaseline(path, terminal), findings, sources);
  if (options.prune) write(held.pruned);
  else if (held.gone > 0)
    terminal.tell({
      sv: `${held.gone} kända fynd finns inte längre. Ta bort dem ur filen med --prune.`,
      en: `${held.gone} known findings are no longer there. Take them out of the file with --prune.`,
    });
  return held.news;
}

/** A finding takes about a hundred bytes, and nobody lives with more than a few hundred thousand. */
const mostBaseline = 50_000_000;

function loadBaseline(path: string, terminal: Terminal): Baseline {
  const text = readRegular(path, mostBaseline)?.toString('utf8');
  if (text === undefined) {
    throw usage(
      terminal,
      { sv: `Filen ${path} går inte att läsa.`, en: `The file ${path} cannot be read.` },
      { sv: 'Skriv den första gången med --write-baseline.', en: 'Write it the first time with --write-baseline.' },
    );
  }
  const baseline = readBaseline(text);
  if (baseline) return baseline;
  throw usage(
    terminal,
    { sv: `Filen ${path} är ingen lista över kända fynd.`, en: `The file ${path} is no list of known findings.` },
    { sv: 'Skriv den på nytt med --write-baseline.', en: 'Write it anew with --write-baseline.' },
  );
}
