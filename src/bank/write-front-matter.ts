import { type Document, isMap, isNode, isPair, isScalar, type Node, type Pair, parseDocument, stringify } from 'yaml';

/**
 * Values by the path of their key, written with dots: `title`, `agenda.1.pick`. The key must stand in the text already,
 * with or without a value. `null` takes out a key of the outermost level; `undefined` leaves it as it is.
 */
export type Values = Readonly<Record<string, unknown>>;

/**
 * The text of an entry with values written into its front matter. All else stays as it is, to the letter, save that keys
 * of the outermost level without a value are taken out. The text must open with front matter that can be read.
 */
export function writeFrontMatter(text: string, values: Values): string {
  const cut = /^---\n([\s\S]*?\n)---\n/.exec(text);
  if (cut?.[1] === undefined) throw new Error('the text has no front matter to write in');
  return `---\n${writeYaml(cut[1], values)}---\n${text.slice(cut[0].length)}`;
}

/** The same for a text that is YAML from beginning to end. */
export function writeYaml(text: string, values: Values): string {
  const document = parseDocument(text);
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const written = given.filter(([, value]) => value !== null);
  const kept = new Set(written.map(([key]) => key));
  const out = new Set(given.filter(([, value]) => value === null).map(([key]) => key));
  const removed = outermost(document).filter((pair) => out.has(nameOf(pair)) || (isEmpty(pair) && !kept.has(nameOf(pair))));
  const edits = written.map(([key, value]) => replacement(text, nodeAt(document, key), inline(value)));
  return applied(text, [...edits, ...removed.map((pair) => removal(text, pair))]);
}

/** A stretch of the text, and what is to stand in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function nodeAt(document: Document, key: string): Node {
  const path = key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const node: unknown = document.getIn(path, true);
  if (!isNode(node)) throw new Error(`the text has no key ${key}`);
  return node;
}

/** Where no value stood, its place is right after the colon, before any comment on the line. */
function replacement(text: string, node: Node, value: string): Edit {
  const [start, end] = node.range ?? [0, 0];
  if (start < end) return { start, end, text: value };
  const colon = text.slice(0, start).trimEnd().length;
  return { start: colon, end: colon, text: ` ${value}` };
}

/** A value on one line, as people write it: `[a, b]`, `{ topic: gavor }`, words in quotes where YAML needs them. */
function inline(value: unknown): string {
  const collection = typeof value === 'object' && value !== null;
  const style = collection ? ({ collectionStyle: 'flow', flowCollectionPadding: !Array.isArray(value) } as const) : {};
  return stringify(value, { ...oneLine, ...style }).trimEnd();
}

/** What keeps the `yaml` package from writing a text on more than one line. */
const oneLine = { lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER } as const;

function outermost(document: Document): Pair[] {
  return isMap(document.contents) ? document.contents.items.filter((item) => isPair(item)) : [];
}

function nameOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function isEmpty(pair: Pair): boolean {
  return isScalar(pair.value) && pair.value.value === null;
}

/** A pair with its value and line break. An empty one is its line alone: comments below it belong to what follows. */
function removal(text: string, pair: Pair): Edit {
  const start = (isNode(pair.key) && pair.key.range?.[0]) || 0;
  const last = isEmpty(pair) || !isNode(pair.value) ? start : (pair.value.range?.[2] ?? start) - 1;
  return { start, end: text.indexOf('\n', last) + 1, text: '' };
}

function applied(text: string, edits: readonly Edit[]): string {
  const fromLast = [...edits].sort((a, b) => b.start - a.start);
  return fromLast.reduce((before, edit) => before.slice(0, edit.start) + edit.text + before.slice(edit.end), text);
}
