import { stringify } from 'yaml';
import { z } from 'zod';
import type { Checked } from '../diagnostics/diagnostic.ts';
import { languages } from '../i18n/language.ts';
import { day, id, line } from './kinds/fields.ts';
import type { Source } from './source.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

const query = z.strictObject({
  topic: id.optional(),
  principle: id.optional(),
  audience: id.optional(),
  level: z.int().min(1).max(3).optional(),
  count: z.int().min(1).max(100).optional(),
  seed: z.int().min(0).optional(),
  exclude: z.array(id).optional(),
});

/** What the records of kits and programmes both say. */
export const recordShape = {
  etos: line,
  /** The bank's name, and the SHA-256 of all its texts. */
  bank: z.strictObject({ name: line, texts: z.string().regex(/^[0-9a-f]{64}$/) }),
  lang: z.enum(languages),
  /** Minutes after midnight. */
  start: z.int().min(0).max(1439),
  people: z.int().min(0).max(100_000).optional(),
  groups: z.int().min(1).max(1000).optional(),
  modality: z.enum(['room', 'digital', 'blended']).optional(),
  date: day.optional(),
  place: line.optional(),
  reply: line.optional(),
  paper: line.optional(),
  variant: line.optional(),
  archive: z.boolean().optional(),
  /** SHA-256 of every file by its name. */
  files: z.record(z.string().max(200), z.string()).default({}),
};

const schema = z.strictObject({
  ...recordShape,
  session: id.optional(),
  /** The day of a programme's meeting, counted from 0, in place of a session. */
  held: z.strictObject({ programme: id, meeting: z.int().min(0).max(39), day: z.int().min(0).max(9) }).optional(),
  ids: z.array(id).default([]),
  query: query.default({}),
  minutes: z.int().min(5).max(960).optional(),
  /** What was chosen, for whoever reads it. */
  chosen: z.array(id).default([]),
});

/** `kit.yaml`: what a kit was made from, so that it can be made again byte for byte. */
export type KitRecord = z.output<typeof schema>;

/** Reads a kit's record; undefined when it is none. */
export function readKitRecord(source: Source): Checked<KitRecord | undefined> {
  return readRecord(source, schema);
}

/** Reads a record of a form; undefined when it is none. */
export function readRecord<Schema extends z.ZodType>(source: Source, form: Schema): Checked<z.output<Schema> | undefined> {
  const yaml = readYaml(source, 0, source.text.length);
  if (yaml.diagnostics.length > 0) return { value: undefined, diagnostics: yaml.diagnostics };
  const read = validate(form, { source, yaml: { start: 0, end: source.text.length }, data: yaml.value ?? {} });
  return { value: read.value, diagnostics: read.diagnostics };
}

/** A kit's record as a file's text. */
export function writeKitRecord(record: KitRecord): string {
  return writeRecord('# Skrivs av »etos kit«. Samma kit en gång till: etos kit --again kit.yaml\n', record);
}

/** A record as a file's text, under a line that says how to use it. */
export function writeRecord(head: string, record: object): string {
  return head + stringify(JSON.parse(JSON.stringify(record)), { lineWidth: 0 });
}
