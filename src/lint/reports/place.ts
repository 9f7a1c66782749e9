import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ReportContext } from './report.ts';

/** Where a finding is, for formats in which every finding has a file and a line. */
export interface Spot {
  /** From the folder that the platform counts from. */
  readonly path: string;
  /** From 1; columns in UTF-16 code units, the end not counted in. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The place of a finding. One about the whole bank stands at the top of etos.yaml, which every bank has. */
export function spotOf({ file, span }: Pick<Diagnostic, 'file' | 'span'>, { prefix }: Pick<ReportContext, 'prefix'>): Spot {
  return {
    path: `${prefix}${file === '' ? 'etos.yaml' : file}`,
    line: span?.start.line ?? 1,
    column: span?.start.column ?? 1,
    endLine: span?.end.line ?? 1,
    endColumn: span?.end.column ?? 1,
  };
}

/** Findings by their path, in the order in which paths first come. */
export function byPath(findings: readonly Diagnostic[], context: Pick<ReportContext, 'prefix'>): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const { path } = spotOf(finding, context);
    const group = groups.get(path);
    if (group) group.push(finding);
    else groups.set(path, [finding]);
  }
  return groups;
}
