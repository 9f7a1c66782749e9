import english, { type Patterns, type Trie } from 'hyphen/patterns/en-gb.js';
import swedish from 'hyphen/patterns/sv.js';
import type { Language } from '../../document/document.ts';

/**
 * Where a word may be divided: offsets into it, each with at least three letters on either side (two are allowed by the
 * patterns, but a scrap of two letters is poor typography). None for languages other than Swedish and English.
 * Liang's method (1983) on the patterns of the package `hyphen`; its own reader of running text is twenty times slower.
 */
export function hyphenate(word: string, lang: Language): readonly number[] {
  const book = word.length < shortest ? undefined : bookOf(lang);
  if (book === undefined) return none;
  let known = book.places.get(word);
  if (known === undefined) {
    book.automaton ??= automaton(book.patterns);
    known = placesIn(word, book.automaton);
    // A text of any length has only so many words; a made one may have more.
    if (book.places.size < mostKept) book.places.set(word, known);
  }
  return known;
}

const mostKept = 100_000;

function placesIn(word: string, patterns: Automaton): readonly number[] {
  const levels = letters.test(word) ? levelsOf(word, patterns) : none;
  const offsets: number[] = [];
  for (let at = fewest; at <= word.length - fewest; at++) if (((levels[at] ?? 0) & 1) === 1) offsets.push(at);
  return offsets.length === 0 ? none : offsets;
}

const none: readonly number[] = [];
const shortest = 7;
const fewest = 3;
const letters = /^\p{L}+$/u;

/** A language's patterns, and where the words already met may be divided. */
interface Book {
  readonly patterns: Patterns;
  automaton?: Automaton;
  readonly places: Map<string, readonly number[]>;
}

const swedishBook: Book = { patterns: swedish, places: new Map() };
const englishBook: Book = { patterns: english, places: new Map() };

function bookOf(lang: Language): Book | undefined {
  const primary = lang.slice(0, 3).toLowerCase();
  if (primary === 'sv' || primary === 'sv-') return swedishBook;
  return primary === 'en' || primary === 'en-' ? englishBook : undefined;
}

/** The highest level that any pattern gives each place before a letter: odd means that the word may be divided there. */
function levelsOf(word: string, { columns, width, next, ends, table }: Automaton): ArrayLike<number> {
  // Dots stand for the word's ends.
  const dotted = `.${word.toLowerCase()}.`;
  const levels = new Uint8Array(dotted.length);
  for (let start = 0; start < dotted.length - 2; start++) {
    let node = 0;
    for (let at = start; at < dotted.length; at++) {
      node = next[node * width + (columns[dotted.charCodeAt(at)] ?? 0)] ?? 0;
      if (node === 0) break;
      const pattern = ends[node] ?? 0;
      // Levels count from the first letter; the opening dot has none.
      if (pattern > 0) raise(levels, table[pattern - 1] ?? [], Math.max(0, start - 1));
    }
  }
  return levels;
}

function raise(levels: Uint8Array, by: readonly number[], from: number): void {
  for (let at = 0; at < by.length; at++) levels[from + at] = Math.max(levels[from + at] ?? 0, by[at] ?? 0);
}

/** Patterns as tables of numbers: following a letter is one look-up instead of a search among names. */
interface Automaton {
  /** By character code: its column; 0 for letters that no pattern has. */
  readonly columns: Uint8Array;
  readonly width: number;
  /** By node and column: the node that follows; 0 when none does. */
  readonly next: Uint16Array;
  /** By node: one more than the number of the pattern that ends there, or 0. */
  readonly ends: Uint16Array;
  readonly table: readonly (readonly number[])[];
}

/** Letters beyond these are in no pattern. */
const mostCodes = 0x250;

function automaton([table, trie]: Patterns): Automaton {
  const nodes: Trie[] = [trie];
  const ends = [0];
  const edges: { from: number; letter: number; to: number }[] = [];
  for (let from = 0; from < nodes.length; from++) {
    for (const [name, value] of Object.entries(nodes[from] ?? {})) {
      const [inner, pattern] = typeof value === 'number' ? [leaf, value] : Array.isArray(value) ? value : [value, undefined];
      edges.push({ from, letter: name.charCodeAt(0), to: nodes.push(inner) - 1 });
      ends.push(pattern === undefined ? 0 : pattern + 1);
    }
  }
  const columns = new Uint8Array(mostCodes);
  let width = 1;
  for (const { letter } of edges) if (columns[letter] === 0) columns[letter] = width++;
  const next = new Uint16Array(nodes.length * width);
  for (const { from, letter, to } of edges) next[from * width + (columns[letter] ?? 0)] = to;
  return { columns, width, next, ends: Uint16Array.from(ends), table };
}

const leaf: Trie = {};
