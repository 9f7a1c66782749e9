import { blanks, flowKeyAt, flowValue } from './plain-flow.ts';
import { type Line, linesOf, pair, readPlainYaml } from './plain-yaml.ts';

/** A stretch of a text, by offsets. */
export type Stretch = readonly [start: number, end: number];

/** Tells where the values and keys of a text in YAML stand. */
export interface Places {
  /** Where a word, a number or a list in brackets stands; undefined for anything over several lines, and for what is not there. */
  value(path: readonly (string | number)[]): Stretch | undefined;
  key(path: readonly (string | number)[]): Stretch | undefined;
}

/** The places in YAML that `readPlainYaml` can read, and undefined for any other: what the `yaml` library would say, at a tenth of its time. */
export function placesIn(text: string): Places | undefined {
  const lines = readPlainYaml(text) && linesOf(text);
  if (!lines) return undefined;
  return {
    value: (path) => {
      const found = follow({ lines, indent: 0 }, path);
      return found?.inline && [found.inline.start, found.inline.start + found.inline.text.length];
    },
    key: (path) => {
      const name = path.at(-1);
      const around = follow({ lines, indent: 0 }, path.slice(0, -1));
      if (typeof name !== 'string' || !around) return undefined;
      if (around.inline) return flowMember(around.inline, name)?.key;
      const line = around.block && lineOf(around.block, name);
      return line && [line.start, line.start + name.length];
    },
  };
}

/** Lines of which those that begin in one column are the keys of a map or the items of a list. */
interface Block {
  readonly lines: readonly Line[];
  readonly indent: number;
}

/** What stands after a key or a dash: on its line, or on the lines below. */
interface Node {
  readonly inline?: { readonly text: string; readonly start: number };
  readonly block?: Block;
}

function follow(whole: Block, path: readonly (string | number)[]): Node | undefined {
  let node: Node | undefined = { block: whole };
  for (const step of path) {
    if (node?.inline) node = flowMember(node.inline, step)?.node;
    else node = node?.block && (typeof step === 'string' ? underKey(node.block, step) : itemOf(node.block, step));
  }
  return node;
}

/** The line that a key begins. */
function lineOf({ lines, indent }: Block, key: string): Line | undefined {
  return lines.find((line) => line.indent === indent && line.text.startsWith(`${key}:`));
}

function underKey(block: Block, key: string): Node | undefined {
  const line = lineOf(block, key);
  if (!line) return undefined;
  const inline = /^: +(.+)$/.exec(line.text.slice(key.length))?.[1];
  if (inline !== undefined) return { inline: { text: inline, start: line.start + line.text.length - inline.length } };
  const { lines, indent } = block;
  const below = lines.slice(lines.indexOf(line) + 1);
  // A list may begin in the column of its key.
  const end = below.findIndex((each) => each.indent < indent || (each.indent === indent && !each.text.startsWith('- ')));
  const inside = end < 0 ? below : below.slice(0, end);
  return inside[0] && { block: { lines: inside, indent: inside[0].indent } };
}

function itemOf({ lines, indent }: Block, index: number): Node | undefined {
  const starts = lines.flatMap((line, at) => (line.indent === indent && line.text.startsWith('- ') ? [at] : []));
  const from = starts[index];
  const first = from === undefined ? undefined : lines[from];
  if (from === undefined || !first) return undefined;
  const text = first.text.slice(1).trimStart();
  const shift = first.text.length - text.length;
  const line = { text, indent: indent + shift, start: first.start + shift };
  if (!pair.test(text)) return { inline: line };
  return { block: { lines: [line, ...lines.slice(from + 1, starts[index + 1])], indent: line.indent } };
}

/** What stands at a key or an index inside brackets. */
function flowMember(around: { text: string; start: number }, step: string | number): { key?: Stretch; node: Node } | undefined {
  const { text, start } = around;
  const isMap = text.startsWith('{');
  if (isMap !== (typeof step === 'string') || (!isMap && !text.startsWith('['))) return undefined;
  let at = blanks(text, 1);
  for (let index = 0; at < text.length; index++) {
    const key = isMap ? flowKeyAt(text, at) : null;
    const from = at + (key?.[0].length ?? 0);
    const end = flowValue(text, from, 0)?.end;
    if (end === undefined) return undefined;
    if (step === (key?.[1] ?? index)) {
      const node = { inline: { text: text.slice(from, end), start: start + from } };
      return key ? { key: [start + at, start + at + (key[1] ?? '').length], node } : { node };
    }
    at = blanks(text, blanks(text, end) + 1);
  }
  return undefined;
}
