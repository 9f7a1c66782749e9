/** A piece of inline Markdown: escaped text, whose characters may be spelled out; anything finished; or the edge of emphasis. */
export type Chunk =
  | { readonly kind: 'text'; text: string }
  | { readonly kind: 'raw'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly mark: 'strong' | 'emphasis' };

/**
 * Puts the pieces together. CommonMark reads `**` and `_` as marks only beside certain characters; where a neighbour is of the
 * wrong kind it is spelled as a character reference (`&#97;`), which counts as punctuation. Emphasis is `_`, or `*` within a word.
 */
export function joinChunks(chunks: readonly Chunk[]): string {
  const marks = new Map<number, string>();
  for (const [open, close] of pairs(chunks)) {
    const mark = markOf(chunks, open, close);
    marks.set(open, mark).set(close, mark);
  }
  let changed = true;
  while (changed) changed = chunks.map((_, i) => spellNeighbours(chunks, marks.get(i), i)).includes(true);
  return chunks.map((chunk, i) => (chunk.kind === 'text' || chunk.kind === 'raw' ? chunk.text : (marks.get(i) ?? ''))).join('');
}

/** Where each emphasis opens and closes. */
function pairs(chunks: readonly Chunk[]): [number, number][] {
  const open: number[] = [];
  return chunks.flatMap((chunk, i): [number, number][] => {
    if (chunk.kind === 'open') open.push(i);
    return chunk.kind === 'close' ? [[open.pop() ?? 0, i]] : [];
  });
}

function markOf(chunks: readonly Chunk[], open: number, close: number): string {
  const chunk = chunks[open];
  if (chunk?.kind === 'open' && chunk.mark === 'strong') return '**';
  const plain = chunks.slice(open + 1, close).every(({ kind }) => kind === 'text' || kind === 'raw');
  const outside = [endChar(chunks[open - 1]), startChar(chunks[close + 1])];
  const inside = [startChar(chunks[open + 1]), endChar(chunks[close - 1])];
  const nested =
    chunks.slice(0, open).reduce((depth, { kind }) => depth + (kind === 'open' ? 1 : kind === 'close' ? -1 : 0), 0) > 0;
  const inWord = outside.some(isWord) && !outside.includes('*') && inside.every((char) => isWord(char) && !isPunctuation(char));
  return plain && inWord && !nested ? '*' : '_';
}

/** Spells out what keeps the mark at `i` from being one; true when something was changed. */
function spellNeighbours(chunks: readonly Chunk[], mark: string | undefined, i: number): boolean {
  const chunk = chunks[i];
  if (chunk?.kind !== 'open' && chunk?.kind !== 'close') return false;
  const opens = chunk.kind === 'open';
  const inner = chunks[opens ? i + 1 : i - 1];
  const outer = chunks[opens ? i - 1 : i + 1];
  const innerChar = opens ? startChar(inner) : endChar(inner);
  const outerChar = opens ? endChar(outer) : startChar(outer);
  if (innerChar !== undefined && /\s/.test(innerChar)) return spell(inner, opens);
  const mustStandApart = mark === '_' || isPunctuation(innerChar);
  return mustStandApart && isWord(outerChar) ? spell(outer, !opens) : false;
}

/** Spells the first or last character of a text as a reference. */
function spell(chunk: Chunk | undefined, first: boolean): boolean {
  if (chunk?.kind !== 'text') return false;
  const char = (first ? startChar(chunk) : endChar(chunk)) ?? '';
  const reference = `&#${char.codePointAt(0)};`;
  chunk.text = first ? reference + chunk.text.slice(char.length) : chunk.text.slice(0, -char.length) + reference;
  return true;
}

/** The first character that a piece puts on paper; a mark of emphasis is punctuation, whichever it will be. */
function startChar(chunk: Chunk | undefined): string | undefined {
  if (chunk === undefined) return undefined;
  return chunk.kind === 'text' || chunk.kind === 'raw' ? [...chunk.text.slice(0, 2)][0] : markChar(chunk);
}

function endChar(chunk: Chunk | undefined): string | undefined {
  if (chunk === undefined) return undefined;
  return chunk.kind === 'text' || chunk.kind === 'raw' ? [...chunk.text.slice(-2)].at(-1) : markChar(chunk);
}

function markChar(chunk: Chunk & { mark: 'strong' | 'emphasis' }): string {
  return chunk.mark === 'strong' ? '*' : '_';
}

/** Letters, digits and, because the lexer takes half of them for such, characters outside the Basic Multilingual Plane. */
function isWord(char: string | undefined): boolean {
  return char !== undefined && (char.length > 1 || !/^[\s\p{P}\p{S}]$/u.test(char));
}

function isPunctuation(char: string | undefined): boolean {
  return char !== undefined && /^[\p{P}\p{S}]$/u.test(char);
}
