import type { z } from 'zod';
import type { Checked } from '../diagnostics/diagnostic.ts';
import { doubtful, type PlainReader, plainReader } from './plain-schema.ts';
import { type Origin, schemaFindings } from './schema-findings.ts';

/**
 * Data as its schema wants it, and what the schema found. Keys that nobody knows are an error to mend, but no reason to
 * leave a whole text out: they are dropped and the rest is used. Undefined when something else is wrong.
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  origin: Omit<Origin, 'schema'>,
): Checked<z.output<Schema> | undefined> {
  const plain = readerOf(schema)(origin.data);
  if (plain !== doubtful) return { value: plain as z.output<Schema>, diagnostics: [] };
  const parsed = schema.safeParse(origin.data);
  if (parsed.success) return { value: parsed.data, diagnostics: [] };
  const { issues } = parsed.error;
  const diagnostics = schemaFindings(issues, { ...origin, schema });
  const known = issues.every((issue) => issue.code === 'unrecognized_keys');
  const again = known ? schema.safeParse(withoutKeys(origin.data, issues)) : undefined;
  return { value: again?.success ? again.data : undefined, diagnostics };
}

function readerOf(schema: z.ZodType): PlainReader {
  const reader = readers.get(schema) ?? plainReader(schema);
  readers.set(schema, reader);
  return reader;
}

const readers = new WeakMap<z.ZodType, PlainReader>();

function withoutKeys(data: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(data);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const parent = issue.path.reduce<unknown>((at, key) => (isObject(at) ? Reflect.get(at, key) : undefined), copy);
    if (isObject(parent)) for (const key of issue.keys) Reflect.deleteProperty(parent, key);
  }
  return copy;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
