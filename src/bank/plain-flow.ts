/*
 * What stands on one line of the YAML that `plain-yaml.ts` reads. Undefined is again what the library should read.
 */

/** Deeper is for the library, which says so when it is too deep. */
export const deepest = 8;

/** A value on one line: a word, a quoted word, a list or a map in brackets. */
export function scalar(text: string): unknown {
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
  // What begins with any other letter or sign is a word.
  if (!/^[-+.\dnNtTfF~]/.test(text)) return text;
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

/** A value, and where it ends in its line. */
export interface Flow {
  readonly value: unknown;
  readonly end: number;
}

/** The value that begins at an offset, inside brackets or as brackets. */
export function flowValue(text: string, start: number, depth: number): Flow | undefined {
  if (depth > deepest) return undefined;
  if (text[start] === '[') return flowList(text, start, depth);
  if (text[start] === '{') return flowMap(text, start, depth);
  if (text[start] === '"' || text[start] === "'") {
    const end = text.indexOf(text[start] ?? '', start + 1) + 1;
    const value = end > 0 ? quoted(text, start, end) : undefined;
    return value === undefined || text[end] === text[start] ? undefined : { value, end };
  }
  flowWord.lastIndex = start;
  const word = flowWord.test(text) ? text.slice(start, flowWord.lastIndex).replace(/ +$/, '') : undefined;
  const value = word === undefined ? undefined : resolved(word);
  return word === undefined || value === undefined ? undefined : { value, end: start + word.length };
}

const flowWord = /[^\s,[\]{}:"'#&*!|>%@`?-][^,[\]{}:"'#]*/y;

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

const flowKey = /([A-Za-z][A-Za-z0-9_-]*): +/y;

/** The key that begins at an offset inside braces, with what stands between it and its value. */
export function flowKeyAt(text: string, at: number): RegExpExecArray | null {
  flowKey.lastIndex = at;
  return flowKey.exec(text);
}

function flowMap(text: string, start: number, depth: number): Flow | undefined {
  const value: Record<string, unknown> = {};
  let at = blanks(text, start + 1);
  for (;;) {
    const key = flowKeyAt(text, at);
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

/** Where the next letter stands that is no blank. */
export function blanks(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ') end++;
  return end;
}
