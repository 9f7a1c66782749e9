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
    known = placesIn(word, book.patterns);
    // A text of any length has only so many words; a made one may have more.
    if (book.places.size < mostKept) book.places.set(word, known);
  }
  return known;
}

const mostKept = 100_000;

function placesIn(word: string, patterns: Patterns): readonly number[] {
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
function levelsOf(word: string, [table, trie]: Patterns): ArrayLike<number> {
  // Dots stand for the word's ends.
  const dotted = `.${word.toLowerCase()}.`;
  const levels = new Uint8Array(dotted.length);
  for (let start = 0; start < dotted.length - 2; start++) {
    let node: Trie | undefined = trie;
    for (let at = start; node !== undefined && at < dotted.length; at++) {
      const next: Trie[string] | undefined = node[dotted[at] ?? ''];
      const pattern = typeof next === 'number' ? next : Array.isArray(next) ? next[1] : undefined;
      // Levels count from the first letter; the opening dot has none.
      if (pattern !== undefined) raise(levels, table[pattern] ?? [], Math.max(0, start - 1));
      node = typeof next === 'number' ? undefined : Array.isArray(next) ? next[0] : next;
    }
  }
  return levels;
}

function raise(levels: Uint8Array, by: readonly number[], from: number): void {
  for (let at = 0; at < by.length; at++) levels[from + at] = Math.max(levels[from + at] ?? 0, by[at] ?? 0);
}
