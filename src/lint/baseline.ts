import { createHash } from 'node:crypto';
import type { Source } from '../bank/source.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/**
 * Old findings that are known and borne. Each is known by its file, its code, and a digest of what stands where it was
 * found: a finding that has only moved is still known, one on words that are new is not, and of two alike only as many are
 * known as there were.
 */
export interface Baseline {
  readonly version: 1;
  /** file → `code digest` → how many. */
  readonly files: Record<string, Record<string, number>>;
}

/** What a baseline leaves to say, and what in it is no longer found. */
export interface AgainstBaseline {
  readonly news: readonly Diagnostic[];
  readonly known: number;
  /** The baseline without what is no longer found. */
  readonly pruned: Baseline;
  readonly gone: number;
}

/** Reads a baseline; undefined when the text is none. */
export function readBaseline(text: string): Baseline | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isBaseline(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isBaseline(value: unknown): value is Baseline {
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.files)) return false;
  const files = Object.values(value.files);
  return files.every((keys) => isRecord(keys) && Object.values(keys).every((count) => Number.isInteger(count)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The baseline in which all of these findings are known, as the text of its file. */
export function writeBaseline(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

/** The baseline of these findings. */
export function baselineOf(findings: readonly Diagnostic[], sources: ReadonlyMap<string, Source>): Baseline {
  const files: Record<string, Record<string, number>> = {};
  for (const finding of findings) {
    const file = own(files, finding.file, {});
    const key = keyOf(finding, sources);
    file[key] = own(file, key, 0) + 1;
  }
  return { version: 1, files: sorted(files, (keys) => sorted(keys, (count) => count)) };
}

/** Holds findings against a baseline. */
export function against(
  baseline: Baseline,
  findings: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
): AgainstBaseline {
  const left = structuredClone(baseline.files);
  const known: Diagnostic[] = [];
  const news = findings.filter((finding) => {
    const key = keyOf(finding, sources);
    const file = Object.hasOwn(left, finding.file) ? left[finding.file] : undefined;
    const count = file && Object.hasOwn(file, key) ? (file[key] ?? 0) : 0;
    if (!file || count === 0) return true;
    file[key] = count - 1;
    known.push(finding);
    return false;
  });
  const gone = Object.values(left).reduce((sum, keys) => sum + Object.values(keys).reduce((all, count) => all + count, 0), 0);
  return { news, known: known.length, pruned: baselineOf(known, sources), gone };
}

/** Code, and what stands in the place with the line around it: the same words elsewhere on the line are another place. */
export function keyOf({ file, code, span, message }: Diagnostic, sources: ReadonlyMap<string, Source>): string {
  const source = sources.get(file);
  const words =
    source && span
      ? [source.text.slice(span.start.offset, span.end.offset), lineOf(source, span.start.line).trim()]
      : [message.en];
  return `${code} ${createHash('sha256').update(words.join('\0')).digest('hex').slice(0, 16)}`;
}

function lineOf(source: Source, line: number): string {
  const { start, end } = source.lineSpan(line);
  return source.text.slice(start.offset, end.offset);
}

/** An own property, made when it is not there: a file may be called `constructor`. */
function own<T>(record: Record<string, T>, key: string, fallback: T): T {
  if (!Object.hasOwn(record, key))
    Object.defineProperty(record, key, { value: fallback, enumerable: true, writable: true, configurable: true });
  return record[key] ?? fallback;
}

function sorted<T, To>(record: Record<string, T>, inside: (value: T) => To): Record<string, To> {
  const entries = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, inside(value)]));
}
