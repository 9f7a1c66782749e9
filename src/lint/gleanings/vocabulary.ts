import type { Gleaning } from '../gleaning.ts';
import { type Known, lexicon, unnumbered } from '../language/lexicon.ts';
import { wordsIn } from '../language/words.ts';

/** Each word of some texts with one file it stands in; or with `true` when it stands in several. */
export type Vocabulary = ReadonlyMap<string, string | true>;

type Place = string | true;

/** For `unused-term`: which words are used at all, in front matter or in prose. */
export const vocabulary: Gleaning<Vocabulary> = {
  id: 'unused-term',
  begin: () => {
    // By number: a text has many words, and most of them have been met before.
    const places: (Place | undefined)[] = [];
    const rare = new Map<string, Place>();
    const use = ({ lower, number }: Known, file: string): void => {
      if (number === unnumbered) meet(rare, lower, file);
      else if (places[number] !== file) places[number] = places[number] === undefined ? file : true;
    };
    return {
      take: ({ texts, passages }) => {
        const read = new Map(texts.map((text) => [text, new Set<string>()]));
        for (const { words, written, path, text } of passages) {
          for (const word of words) use(word, text.source.file);
          if (path) read.get(text)?.add(written);
        }
        for (const [{ source, data }, fields] of read) {
          for (const value of stringsIn(data, []))
            if (!fields.has(value)) for (const word of wordsIn(value)) use(word, source.file);
        }
      },
      done: () => {
        const found = new Map<string, Place>();
        places.forEach((place, number) => {
          if (place !== undefined) for (const word of lettersIn(lexicon.at(number))) meet(found, word, place);
        });
        for (const [lower, place] of rare) for (const word of lettersIn(lower)) meet(found, word, place);
        return found;
      },
    };
  },
};

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
