import { blanks, deepest, scalar } from './plain-flow.ts';

/**
 * Reads the YAML that nearly every front matter is written in: keys and values on lines of their own, lists of words, plain
 * and quoted words on one line. Gives undefined for anything else, and for anything doubtful: then the `yaml` library reads
 * it, which takes ten times as long and can say what is wrong. What is read here is what the library would have read; a test
 * compares the two.
 */
export function readPlainYaml(text: string): Record<string, unknown> | undefined {
  const lines = text.length > longest ? undefined : linesOf(text);
  const reader = lines && new Reader(lines);
  const value = reader?.map(0, 0);
  return reader && value !== undefined && reader.at === lines?.length ? value : undefined;
}

/** Longer is for the library too, which refuses what is unreasonable. */
const longest = 100_000;

/** A line that is not blank. */
export interface Line {
  readonly indent: number;
  /** Without indent and blanks at the end. */
  readonly text: string;
  /** Where `text` begins in the whole. */
  readonly start: number;
}

/** Undefined when some line has what only the library should read: tabs, comments, documents, anchors. */
export function linesOf(text: string): Line[] | undefined {
  if (/[\t\r\u0085\u2028\u2029\uFEFF]/.test(text)) return undefined;
  const lines: Line[] = [];
  for (let begin = 0; begin <= text.length; ) {
    const next = text.indexOf('\n', begin);
    let end = next < 0 ? text.length : next;
    const after = end + 1;
    const start = blanks(text, begin);
    while (end > start && text[end - 1] === ' ') end--;
    if (start < end) {
      const line = text.slice(start, end);
      if (/^(?:#|---|\.\.\.|%|\? )/.test(line)) return undefined;
      lines.push({ indent: start - begin, text: line, start });
    }
    begin = after;
  }
  return lines;
}

/** A key, and perhaps its value. */
export const pair = /^[A-Za-z][A-Za-z0-9_-]*:(?: |$)/;

class Reader {
  at = 0;
  readonly #lines: readonly Line[];

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** The keys that begin in one column, from the line that is next. */
  map(indent: number, depth: number): Record<string, unknown> | undefined {
    const found: Record<string, unknown> = {};
    for (let line = this.#lines[this.at]; line && line.indent === indent; line = this.#lines[this.at]) {
      if (line.text.startsWith('- ') || line.text === '-') break;
      if (!this.#pair(line.text, indent, { found, depth })) return undefined;
    }
    return Object.keys(found).length > 0 ? found : undefined;
  }

  #pair(text: string, indent: number, into: { found: Record<string, unknown>; depth: number }): boolean {
    if (!pair.test(text)) return false;
    const colon = text.indexOf(':');
    const key = text.slice(0, colon);
    if (Object.hasOwn(into.found, key) || key === 'constructor' || key === 'prototype') return false;
    this.at++;
    const start = blanks(text, colon + 1);
    const value = start === text.length ? this.#inside(indent, into.depth + 1) : scalar(text.slice(start));
    if (value === undefined) return false;
    into.found[key] = value;
    return true;
  }

  /** What stands under a key without a value: deeper keys, or a list, which may begin in the key's own column. */
  #inside(indent: number, depth: number): unknown {
    const next = this.#lines[this.at];
    if (!next || depth > deepest) return undefined;
    const isList = next.text.startsWith('- ');
    if (next.indent < indent || (next.indent === indent && !isList)) return undefined;
    return isList ? this.#list(next.indent, depth) : this.map(next.indent, depth);
  }

  #list(indent: number, depth: number): unknown[] | undefined {
    const items: unknown[] = [];
    for (let line = this.#lines[this.at]; line && line.indent === indent; line = this.#lines[this.at]) {
      if (!line.text.startsWith('- ')) break;
      const gap = blanks(line.text, 1);
      const text = line.text.slice(gap);
      const value = pair.test(text) ? this.#mapItem(text, indent + gap, depth + 1) : this.#word(text);
      if (value === undefined) return undefined;
      items.push(value);
    }
    return items;
  }

  #word(text: string): unknown {
    this.at++;
    return scalar(text);
  }

  /** `- ref: FL 16 §`, with the item's other keys on the lines below. */
  #mapItem(text: string, indent: number, depth: number): Record<string, unknown> | undefined {
    const found: Record<string, unknown> = {};
    if (depth > deepest || !this.#pair(text, indent, { found, depth })) return undefined;
    const next = this.#lines[this.at];
    if (next?.indent !== indent) return found;
    const rest = this.map(indent, depth);
    if (!rest || Object.keys(rest).some((key) => Object.hasOwn(found, key))) return undefined;
    return { ...found, ...rest };
  }
}
