import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Condition, Found } from './condition.ts';
import { conditions, groups } from './groups.ts';
import { mostBytes, openPdf } from './open.ts';
import type { PdfFile } from './read/file.ts';
import { readAll } from './read/reading.ts';

export { mostBytes };

/** One thing that a file does not keep, with where it is. */
export interface PdfFinding extends Found, Condition {
  readonly severity: Severity;
}

/**
 * Holds a PDF against the machine-checkable conditions of PDF/UA-1, and of PDF/A-2 when it claims that; gives what it does not
 * keep, from the whole to the parts. Never throws, whatever the bytes are.
 */
export async function checkPdf(bytes: Uint8Array): Promise<PdfFinding[]> {
  const opened = await openPdf(bytes);
  if ('why' in opened) return opened.why.map((id) => finding({ id }));
  try {
    return checkFile(opened.file);
  } catch {
    // Objects that contradict each other in ways nobody has thought of.
    return [finding({ id: 'broken' })];
  }
}

/** The same for a file that has been opened. */
export function checkFile(file: PdfFile): PdfFinding[] {
  return look(file).map(finding);
}

function look(file: PdfFile): Found[] {
  const reading = readAll(file);
  const found = groups.flatMap((group) => group.check(reading));
  return reading.whole ? found : [{ id: 'too-large' }, ...found];
}

function finding(found: Found): PdfFinding {
  const known = conditions[found.id];
  if (known === undefined) throw new RangeError(`no condition is called ${found.id}`);
  return { severity: 'error', ...known, ...found };
}
