import { stringify } from 'yaml';
import { z } from 'zod';
import type { Checked } from '../diagnostics/diagnostic.ts';
import { day, id } from './kinds/fields.ts';
import type { Source } from './source.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

const schema = z.strictObject({
  used: z.array(z.strictObject({ date: day, ids: z.array(id).min(1), with: z.string().max(300).optional() })).default([]),
});

/** `usage.yaml`: which texts have been used, and when, so that no one meets the same dilemma twice. */
export type Usage = z.output<typeof schema>;

/** Reads a usage log; an empty one stands in for a broken one. */
export function readUsage(source: Source): Checked<Usage> {
  const yaml = readYaml(source, 0, source.text.length);
  if (yaml.diagnostics.length > 0) return { value: { used: [] }, diagnostics: yaml.diagnostics };
  const read = validate(schema, { source, yaml: { start: 0, end: source.text.length }, data: yaml.value ?? {} });
  return { value: read.value ?? { used: [] }, diagnostics: read.diagnostics };
}

/** A usage log with one more occasion. */
export function withUse(usage: Usage, use: Usage['used'][number]): Usage {
  return { used: [...usage.used, use] };
}

/** A usage log as a file's text. */
export function writeUsage(usage: Usage): string {
  const head = '# Vad som har använts, och när. Skrivs av »etos pack --log« och läses av »--not-used-since«.\n';
  return head + stringify(usage, { lineWidth: 0 });
}

/** The ids used on a day or later. */
export function usedSince(usage: Usage, date: string): string[] {
  return [...new Set(usage.used.filter((use) => use.date >= date).flatMap((use) => use.ids))];
}
