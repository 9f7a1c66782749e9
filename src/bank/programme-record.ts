import { z } from 'zod';
import type { Checked } from '../diagnostics/diagnostic.ts';
import { id } from './kinds/fields.ts';
import { readRecord, recordShape, writeRecord } from './kit-record.ts';
import type { Source } from './source.ts';

const schema = z.strictObject({ ...recordShape, programme: id });

/** `programme.yaml`: what a programme's folder was made from, so that it can be made again byte for byte. */
export type ProgrammeRecord = z.output<typeof schema>;

/** Reads a record; undefined when it is none. */
export function readProgrammeRecord(source: Source): Checked<ProgrammeRecord | undefined> {
  return readRecord(source, schema);
}

/** A record as a file's text. */
export function writeProgrammeRecord(record: ProgrammeRecord): string {
  const head = '# Skrivs av »etos programme«. Samma mapp en gång till: etos programme --again programme.yaml\n';
  return writeRecord(head, record);
}
