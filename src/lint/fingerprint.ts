import { createHash } from 'node:crypto';
import type { Source } from '../bank/source.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { keyOf } from './baseline.ts';

/**
 * A name for each finding, in the order of the findings: 32 hexadecimal digits, no two alike. It is made of the file, the
 * code and the words in the place, so it stays the same when the text above grows, and in every language.
 */
export function fingerprints(findings: readonly Diagnostic[], sources: ReadonlyMap<string, Source>): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${finding.file}\0${keyOf(finding, sources)}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return createHash('sha256').update(`${key}\0${before}`).digest('hex').slice(0, 32);
  });
}
