/** A line that opens a directive: `::: name args`, or `::: name args :::` when nothing stands inside it. */
export interface DirectiveLine {
  readonly name: string;
  /** Words without `=`, in order. */
  readonly words: readonly string[];
  /** Values as written between the quotes, `\"` read as `"` and other escapes left. */
  readonly values: ReadonlyMap<string, string>;
  /** Ends with `:::`, so that it has no content. */
  readonly closed: boolean;
}

/** How a line is to be taken: it opens a directive, closes one, or (undefined) is text. Only at the margin of its container. */
export function readDirectiveLine(line: string): DirectiveLine | 'close' | undefined {
  if (!line.startsWith(':::')) return undefined;
  const rest = line.replace(/^:+/, '').trim();
  if (rest === '') return 'close';
  const closed = /(?:^|[ \t]):{3,}$/.test(rest);
  const body = closed ? rest.replace(/:+$/, '') : rest;
  const name = /^[^\s]*/.exec(body)?.[0] ?? '';
  return { name, closed, ...readArguments(body.slice(name.length)) };
}

/** One argument: `key="value"`, `key=value` or a word. */
const ARGUMENT = /([A-Za-z][\w-]*)=(?:"((?:\\.|[^"\\])*)"|([^\s"]+))|(\S+)/g;

function readArguments(text: string): Pick<DirectiveLine, 'words' | 'values'> {
  const words: string[] = [];
  const values = new Map<string, string>();
  for (const [, key, quoted, bare, word] of text.matchAll(ARGUMENT)) {
    if (word !== undefined) words.push(word);
    else if (key !== undefined) values.set(key, quoted === undefined ? (bare ?? '') : quoteMarks(quoted));
  }
  return { words, values };
}

function quoteMarks(value: string): string {
  return value.replace(/\\(.)/g, (pair, char: string) => (char === '"' ? char : pair));
}
