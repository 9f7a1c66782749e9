import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Checked } from '../diagnostics/diagnostic.ts';
import type { Source } from './source.ts';

/**
 * What texts were parsed into, by a digest of the texts. Parsing YAML is most of the work of reading a bank; the built-in
 * bank is parsed once, when the package is built. Only what gave no findings is kept, and a text that has changed by a
 * single character is parsed anew.
 */
export interface ParsedStore {
  readonly parts: Readonly<Record<string, unknown>>;
  /** The digest of all the texts of a bank that lint found nothing in. */
  readonly clean?: string;
}

/** A store in use: it hands out what it knows, and collects all that was asked for. */
export class Parsed {
  readonly #known: ParsedStore;
  readonly used: Record<string, unknown> = {};

  constructor(known: ParsedStore = { parts: {} }) {
    this.#known = known;
  }

  /** What another store knows, and this one after it. */
  and(more: ParsedStore['parts']): Parsed {
    const clean = this.#known.clean;
    return new Parsed({ parts: { ...this.#known.parts, ...more }, ...(clean === undefined ? {} : { clean }) });
  }

  /** What a text was parsed into as `kind`; parsed now when the store does not know. */
  take<T>(source: Source, kind: string, parse: () => Checked<T>): Checked<T> {
    const key = `${kind} ${source.digest}`;
    const value = Object.hasOwn(this.#known.parts, key) ? this.#known.parts[key] : undefined;
    // What is under a digest was stored by the same code for the same text and kind, so it has the type `parse` gives.
    const parsed = value === undefined ? parse() : { value: value as T, diagnostics: [] };
    if (parsed.diagnostics.length === 0 && parsed.value !== undefined) this.used[key] = parsed.value;
    return parsed;
  }

  /** True when these are, to the letter, the texts that were found clean. */
  isClean(sources: Iterable<Source>): boolean {
    return this.#known.clean !== undefined && this.#known.clean === digestOf(sources);
  }
}

/** The digest of all the texts of a bank, by file. */
export function digestOf(sources: Iterable<Source>): string {
  const all = Array.from(sources, (source) => `${source.file}\0${source.digest}`).join('\0');
  return createHash('sha1').update(all).digest('base64');
}

/** Reads a store; one that is missing or broken is as if it were empty. */
export function readParsed(path: string): Parsed {
  if (!existsSync(path)) return new Parsed();
  try {
    const store: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isStore(store) ? new Parsed(store) : new Parsed();
  } catch {
    return new Parsed();
  }
}

function isStore(value: unknown): value is ParsedStore {
  return (
    typeof value === 'object' && value !== null && 'parts' in value && typeof value.parts === 'object' && value.parts !== null
  );
}
