import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { home } from './home.ts';

/** What stands first in a stored file: which etos wrote it, and the sum of what follows. */
interface Seal {
  readonly form: string;
  readonly sum: number;
}

/** What was stored: what is said of it, at once, and the value, read when it is asked for. */
export interface Stored<Head> {
  readonly head: Head;
  value(): unknown;
}

/** Reads a stored file; undefined when there is none, or something else than this version of etos wrote. */
export function readStored<Head>(file: string): Stored<Head> | undefined {
  try {
    const bytes = readFileSync(file);
    const at = bytes.indexOf('\n');
    const head: Head & Seal = JSON.parse(bytes.toString('utf8', 0, at));
    const body = bytes.subarray(at + 1);
    if (head.form !== form() || head.sum !== crc32(body)) return undefined;
    return { head, value: () => JSON.parse(body.toString('latin1')) };
  } catch {
    return undefined;
  }
}

/** Whole or not at all, readable by nobody else: a bank may hold what not everybody may read. */
export function store<Head extends object>(file: string, head: Head, value: unknown): void {
  const body = Array.from(inPieces(value), latin1);
  const sealed: Head & Seal = { ...head, form: form(), sum: body.reduce((sum, piece) => crc32(piece, sum), 0) };
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch {
    return;
  }
  try {
    writeFileSync(temporary, `${JSON.stringify(sealed)}\n`, { mode: 0o600, flag: 'wx' });
    for (const piece of body) appendFileSync(temporary, piece);
    renameSync(temporary, file);
  } catch {
    // A full disk or a folder that may not be written to costs time, and nothing else.
    rmSync(temporary, { force: true });
  }
}

/** A value as JSON, some hundred kilobytes at a time: what is known of a large bank would take its room in memory three times over. */
function* inPieces(value: unknown): Generator<string> {
  let piece = '';
  for (const part of jsonParts(value, 2)) {
    piece += part;
    if (piece.length < 500_000) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** The JSON of a value, that of objects one member at a time, down to some depth. */
function* jsonParts(value: unknown, depth: number): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield JSON.stringify(value);
    return;
  }
  let before = '{';
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    yield `${before}${JSON.stringify(name)}:`;
    yield* jsonParts(member, depth - 1);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

/**
 * JSON in Latin-1, other characters as escapes: the bytes are read as they are, where UTF-8 would be decoded letter by
 * letter (18 MB: 13 ms against 60).
 */
function latin1(json: string): Buffer {
  const escaped = json.replace(/[\u0100-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Buffer.from(escaped, 'latin1');
}

/** Another etos may read a bank in another way; the names of its parts hold digests of them. Raise the number when the form changes. */
function form(): string {
  const dist = join(home, 'dist');
  const parts = existsSync(dist) ? readdirSync(dist).sort() : [];
  const version = readFileSync(join(home, 'package.json'), 'utf8');
  return `2 ${createHash('sha256')
    .update([version, ...parts].join('\0'))
    .digest('hex')}`;
}
