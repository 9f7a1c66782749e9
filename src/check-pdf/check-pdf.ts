import type { Severity } from '../diagnostics/diagnostic.ts';
import { type Headway, partOf } from '../diagnostics/headway.ts';
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

/** The part of the work that opening a file is, and of the rest, reading it. */
const openedPart = 0.3;
const readPart = 0.7;

/**
 * Holds a PDF against the machine-checkable conditions of PDF/UA-1, and of PDF/A-2 when it claims that; gives what it does not
 * keep, from the whole to the parts. Never throws, whatever the bytes are.
 */
export async function checkPdf(bytes: Uint8Array, tell?: Headway): Promise<PdfFinding[]> {
  const opened = await openPdf(bytes);
  if ('why' in opened) return opened.why.map((id) => finding({ id }));
  try {
    return checkFile(opened.file, partOf(tell, openedPart, 1));
  } catch {
    // Objects that contradict each other in ways nobody has thought of.
    return [finding({ id: 'broken' })];
  }
}

/** The same for a file that has been opened. */
export function checkFile(file: PdfFile, tell?: Headway): PdfFinding[] {
  return look(file, tell).map(finding);
}

function look(file: PdfFile, tell: Headway | undefined): Found[] {
  const reading = readAll(file, partOf(tell, 0, readPart));
  const found = groups.flatMap((group, at) => {
    tell?.(readPart + (at / groups.length) * (1 - readPart));
    return group.check(reading);
  });
  return reading.whole ? found : [{ id: 'too-large' }, ...found];
}

function finding(found: Found): PdfFinding {
  const known = conditions[found.id];
  if (known === undefined) throw new RangeError(`no condition is called ${found.id}`);
  return { severity: 'error', ...known, ...found };
}
