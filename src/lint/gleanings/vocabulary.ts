import type { Gleaning } from '../gleaning.ts';
import { type Known, lexicon, unnumbered } from '../language/lexicon.ts';
import { wordsIn } from '../language/words.ts';

/** Each word of some texts, and each `#id` that they link to, with one file it stands in; or with `true` when it stands in several. */
export type Vocabulary = ReadonlyMap<string, string | true>;

type Place = string | true;

/** For `unused-term`: which words are used at all, in front matter or in prose. */
export const vocabulary: Gleaning<Vocabulary> = {
  id: 'unused-term',
  begin: () => {
    const files: string[] = [];
    const places = new Places();
    const rare = new Map<string, Place>();
    const links = new Map<string, Place>();
    const use = ({ lower, number }: Known, file: number): void => {
      if (number === unnumbered) meet(rare, lower, files[file] ?? '');
      else places.meet(number, file);
    };
    return {
      take: ({ texts, passages }) => {
        const read = new Map(texts.map((text) => [text, { file: files.push(text.source.file) - 1, fields: new Set<string>() }]));
        for (const { words, written, path, text } of passages) {
          const { file = 0, fields } = read.get(text) ?? {};
          for (const word of words) use(word, file);
          if (path) fields?.add(written);
        }
        for (const [{ data, source }, { file, fields }] of read) {
          for (const id of linkedIn(source.text)) meet(links, id, source.file);
          for (const value of stringsIn(data, [])) if (!fields.has(value)) for (const word of wordsIn(value)) use(word, file);
        }
      },
      done: () => {
        const found = new Map<string, Place>(links);
        for (const [number, file] of places.all()) {
          const place = file === several || (files[file] ?? '');
          for (const word of lettersIn(lexicon.at(number))) meet(found, word, place);
        }
        for (const [lower, place] of rare) for (const word of lettersIn(lower)) meet(found, word, place);
        return found;
      },
    };
  },
};

/** The addresses within the bank that a text links to: `#jav`. */
function linkedIn(text: string): readonly string[] {
  return text.includes('](#') ? Array.from(text.matchAll(/\]\((#[a-z0-9-]+)\)/g), ([, address = '']) => address) : [];
}

/** In which file words stand, both by number: a text has many words, and most of them have been met before. */
class Places {
  /** One more than the number of the file; 0 for a word that stands nowhere. */
  #files = new Int32Array(1024);

  meet(word: number, file: number): void {
    if (word >= this.#files.length) this.#grow(word);
    const before = this.#files[word];
    if (before !== file + 1) this.#files[word] = before === 0 ? file + 1 : several;
  }

  /** Every word that stands anywhere, with its file, or `several`. */
  *all(): Iterable<readonly [number, number]> {
    for (const [word, file] of this.#files.entries()) if (file !== 0) yield [word, file === several ? several : file - 1];
  }

  #grow(word: number): void {
    const more = new Int32Array(Math.max(2 * this.#files.length, word + 1));
    more.set(this.#files);
    this.#files = more;
  }
}

const several = -1;

/** Adds everything that is written in words in front matter. */
function stringsIn(data: unknown, found: string[]): string[] {
  if (typeof data === 'string') found.push(data);
  else if (typeof data === 'object' && data !== null) for (const value of Object.values(data)) stringsIn(value, found);
  return found;
}

/** One vocabulary of several. */
export function joined(parts: readonly Vocabulary[]): Vocabulary {
  const [first, ...rest] = parts;
  if (rest.length === 0) return first ?? new Map();
  const all = new Map(first);
  for (const part of rest) for (const [word, place] of part) meet(all, word, place);
  return all;
}

/** Notes that a word stands in a file, or in several. */
export function meet(found: Map<string, Place>, word: string, place: Place): void {
  const before = found.get(word);
  if (before === undefined) found.set(word, place);
  else if (before !== place && before !== true) found.set(word, true);
}

/** The runs of letters in a text, in small letters: of `FL-beslut`, fl and beslut. */
export function lettersIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
