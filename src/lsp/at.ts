/** Where in a text's YAML somebody is writing: the names of the fields down to there, and the word under the cursor. */
export interface At {
  /** `['options', 'favours']`; indexes are left out. */
  readonly path: readonly string[];
  /** What is written of the word, from its beginning up to the cursor, and the whole of it. */
  readonly typed: string;
  readonly word: string;
  /** 0-based columns of the word. */
  readonly from: number;
  readonly to: number;
  /** A field's name is being written, and not its value. */
  readonly isKey: boolean;
  /** The fields that stand beside it already. */
  readonly beside: readonly string[];
}

/**
 * Finds out where a cursor is in YAML that may be half written, which no parser would take: by the lines' indents, one
 * line at a time. Undefined outside the YAML: in the prose, or in a text that has none.
 */
export function at(text: string, line: number, column: number, wholeYaml: boolean): At | undefined {
  const lines = text.split(/\r?\n/);
  const [first, last] = wholeYaml ? [0, lines.length] : frontMatter(lines);
  if (line < first || line >= last) return undefined;
  const here = lines[line] ?? '';
  const { from, to } = wordAround(here, column);
  const before = here.slice(0, from);
  // `- { text: x, favours: [a, ` belongs to the last key that is opened on the line.
  const isKey =
    !/:\s/.test(before.replace(/^[\s-]*/, '')) && !/[[,]\s*$/.test(before) && !/^\s*-\s+\S/.test(before) && isName(lines, line);
  const own = isKey ? undefined : keyOnLine(before);
  const outer = parents(lines, first, line);
  const inline = inlineKeys(before, own);
  return {
    path: [...outer, ...inline, ...(own === undefined ? [] : [own])],
    typed: here.slice(from, column),
    word: here.slice(from, to),
    from,
    to,
    isKey,
    beside: siblings(lines, { first, last, line }),
  };
}

/** The lines between the two rules of three hyphens. */
function frontMatter(lines: readonly string[]): [number, number] {
  if (!/^---/.test(lines[0] ?? '')) return [0, 0];
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  return [1, end < 0 ? lines.length : end];
}

function wordAround(line: string, column: number): { from: number; to: number } {
  const from = column - (/[^\s,[\]{}:"']*$/.exec(line.slice(0, column))?.[0].length ?? 0);
  return { from, to: column + (/^[^\s,[\]{}:"']*/.exec(line.slice(column))?.[0].length ?? 0) };
}

/** A line that begins a list item of plain words, such as `- jav`, writes a value when the items above it are words too. */
function isName(lines: readonly string[], line: number): boolean {
  const here = lines[line] ?? '';
  if (!/^\s*-\s/.test(here)) return true;
  const indent = /^\s*/.exec(here)?.[0].length ?? 0;
  const above = lines.slice(0, line).reverse();
  const item = above.find((each) => each.trim() !== '' && (/^\s*/.exec(each)?.[0].length ?? 0) <= indent);
  return item !== undefined && /^\s*-\s+\w+:/.test(item);
}

function keyOnLine(before: string): string | undefined {
  const keys = [...before.matchAll(/(?:^|[\s{,-])([A-Za-z][\w-]*):(?=\s|$)/g)];
  return keys.at(-1)?.[1];
}

/** Of `- { term: jav, how:` nothing more is above `how`; of `minutes: { min:` it is `minutes`. */
function inlineKeys(before: string, own: string | undefined): string[] {
  const open = /([A-Za-z][\w-]*):\s*\{[^{}]*$/.exec(before)?.[1];
  return open !== undefined && open !== own ? [open] : [];
}

/** The keys that open the blocks around a line, outermost first. */
function parents(lines: readonly string[], first: number, line: number): string[] {
  const found: string[] = [];
  let limit = indentOf(lines[line] ?? '');
  for (let index = line - 1; index >= first && limit > 0; index--) {
    const each = lines[index] ?? '';
    if (each.trim() === '' || /^\s*#/.test(each)) continue;
    const key = /^(\s*(?:-\s+)?)([A-Za-z][\w-]*):\s*$/.exec(each);
    const indent = indentOf(each);
    if (key && indent < limit) {
      found.unshift(key[2] ?? '');
      limit = indent;
    }
  }
  return found;
}

/** Where the words of a line begin; a list item counts as one step in, so that `- a` under `list:` at the same column is inside. */
function indentOf(line: string): number {
  const spaces = /^\s*/.exec(line)?.[0].length ?? 0;
  return /^\s*-(?:\s|$)/.test(line) ? spaces + 1 : spaces;
}

/** The keys on the lines around that begin in the same column and belong to the same block. */
function siblings(lines: readonly string[], { first, last, line }: { first: number; last: number; line: number }): string[] {
  const column = (/^\s*(?:-\s+)?/.exec(lines[line] ?? '')?.[0] ?? '').length;
  const keys: string[] = [];
  const look = (index: number, step: number): void => {
    for (let at = index; at >= first && at < last; at += step) {
      const each = lines[at] ?? '';
      const start = (/^\s*(?:-\s+)?/.exec(each)?.[0] ?? '').length;
      if (each.trim() !== '' && start < column) return;
      if (start !== column) continue;
      const key = /^\s*(?:-\s+)?([A-Za-z][\w-]*):/.exec(each)?.[1];
      if (key !== undefined) keys.push(key);
      if (step > 0 ? /^\s*-\s/.test(each) : /^\s*-\s/.test(lines[at] ?? '')) return;
    }
  };
  look(line - 1, -1);
  look(line + 1, 1);
  return keys;
}
