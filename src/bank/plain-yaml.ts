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

interface Line {
  readonly indent: number;
  /** Without indent and blanks at the end. */
  readonly text: string;
}

/** Undefined when some line has what only the library should read: tabs, comments, documents, anchors. */
function linesOf(text: string): Line[] | undefined {
  const lines: Line[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    if (line === '') continue;
    const indent = line.length - line.trimStart().length;
    const rest = line.slice(indent);
    if (/[\t\r\u0085\u2028\u2029\uFEFF]/.test(line) || /^(?:#|---|\.\.\.|%|\? )/.test(rest)) return undefined;
    lines.push({ indent, text: rest });
  }
  return lines;
}

/** Deeper is for the library, which says so when it is too deep. */
const deepest = 8;

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
    const pair = /^([A-Za-z][A-Za-z0-9_-]*):(?: +(.+))?$/.exec(text);
    const key = pair?.[1];
    if (key === undefined || Object.hasOwn(into.found, key) || key === 'constructor' || key === 'prototype') return false;
    this.at++;
    const value = pair?.[2] === undefined ? this.#inside(indent, into.depth + 1) : scalar(pair[2]);
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
      const item = /^-( +)(\S.*)$/.exec(line.text);
      if (!item) break;
      const [, gap = '', text = ''] = item;
      const value = /^[A-Za-z][A-Za-z0-9_-]*:(?: |$)/.test(text)
        ? this.#mapItem(text, indent + 1 + gap.length, depth + 1)
        : this.#word(text);
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

/** A value on one line: a word, a quoted word, a list or a map in brackets. */
function scalar(text: string): unknown {
  const first = text[0] ?? '';
  if (first === '[' || first === '{') {
    const flow = flowValue(text, 0, 0);
    return flow?.end === text.length ? flow.value : undefined;
  }
  if (first === '"' || first === "'") return quoted(text, 0, text.length);
  if (/[&*!|>%@`?#,\]}]/.test(first) || /: |:$| #/.test(text) || (first === '-' && !/^-\d/.test(text))) return undefined;
  return resolved(text);
}

/** The words between quotes that span all of a stretch and hold neither escapes nor quotes. */
function quoted(text: string, start: number, end: number): string | undefined {
  const inner = text.slice(start + 1, end - 1);
  if (end - start < 2 || text[end - 1] !== text[start] || inner.includes(text[start] ?? '')) return undefined;
  return text[start] === '"' && inner.includes('\\') ? undefined : inner;
}

/** A plain word by YAML's core schema: whole numbers, true and false; other numbers and nulls are for the library. */
function resolved(text: string): unknown {
  if (/^(?:0|-?[1-9]\d{0,14})$/.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  if (
    /^(?:[-+.\d]|(?:null|Null|NULL|True|TRUE|False|FALSE|~)$)/.test(text) &&
    !/^\d[\d-]*[^\d.eExXoO+-]/.test(text) &&
    !isDay(text)
  )
    return undefined;
  return text;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

interface Flow {
  readonly value: unknown;
  readonly end: number;
}

function flowValue(text: string, start: number, depth: number): Flow | undefined {
  if (depth > deepest) return undefined;
  if (text[start] === '[') return flowList(text, start, depth);
  if (text[start] === '{') return flowMap(text, start, depth);
  if (text[start] === '"' || text[start] === "'") {
    const end = text.indexOf(text[start] ?? '', start + 1) + 1;
    const value = end > 0 ? quoted(text, start, end) : undefined;
    return value === undefined || text[end] === text[start] ? undefined : { value, end };
  }
  const word = /^[^\s,[\]{}:"'#&*!|>%@`?-][^,[\]{}:"'#]*/.exec(text.slice(start))?.[0].trimEnd();
  const value = word === undefined ? undefined : resolved(word);
  return word === undefined || value === undefined ? undefined : { value, end: start + word.length };
}

function flowList(text: string, start: number, depth: number): Flow | undefined {
  const value: unknown[] = [];
  let at = blanks(text, start + 1);
  if (text[at] === ']') return { value, end: at + 1 };
  for (;;) {
    const item = flowValue(text, at, depth + 1);
    if (!item) return undefined;
    value.push(item.value);
    at = blanks(text, item.end);
    if (text[at] === ']') return { value, end: at + 1 };
    if (text[at] !== ',') return undefined;
    at = blanks(text, at + 1);
  }
}

function flowMap(text: string, start: number, depth: number): Flow | undefined {
  const value: Record<string, unknown> = {};
  let at = blanks(text, start + 1);
  for (;;) {
    const key = /^([A-Za-z][A-Za-z0-9_-]*): +/.exec(text.slice(at));
    const name = key?.[1];
    if (!key || name === undefined || Object.hasOwn(value, name) || name === 'constructor' || name === 'prototype')
      return undefined;
    const item = flowValue(text, at + key[0].length, depth + 1);
    if (!item) return undefined;
    value[name] = item.value;
    at = blanks(text, item.end);
    if (text[at] === '}') return { value, end: at + 1 };
    if (text[at] !== ',') return undefined;
    at = blanks(text, at + 1);
  }
}

function blanks(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ') end++;
  return end;
}
