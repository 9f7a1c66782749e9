import type { Gleaning } from '../gleaning.ts';
import { letterTest } from '../language/letters.ts';
import { Lexicon, mixed, unmixed } from '../language/lexicon.ts';

/** Each word of some texts with one file it stands in; or with `true` when it stands in several. */
export type Vocabulary = ReadonlyMap<string, string | true>;

/** For `unused-term`: which words are used at all, anywhere. */
export const vocabulary: Gleaning<Vocabulary> = {
  id: 'unused-term',
  begin: () => {
    const found = new Map<string, string | true>();
    return {
      take: ({ source }) => {
        for (const word of lettersIn(source.text)) meet(found, word, source.file);
      },
      done: () => found,
    };
  },
};

/** One vocabulary of several. */
export function joined(parts: readonly Vocabulary[]): Vocabulary {
  const [first, ...rest] = parts;
  if (rest.length === 0) return first ?? new Map();
  const all = new Map(first);
  for (const part of rest) for (const [word, file] of part) meet(all, word, file);
  return all;
}

function meet(found: Map<string, string | true>, word: string, file: string | true): void {
  const before = found.get(word);
  if (before === undefined) found.set(word, file);
  else if (before !== file && before !== true) found.set(word, true);
}

/** The runs of letters in a text, in small letters. */
export function lettersIn(text: string): string[] {
  const small = text.toLowerCase();
  const words: string[] = [];
  for (let at = 0; at < small.length; at++) {
    if (!isLetter(small.charCodeAt(at))) continue;
    const start = at;
    let number = unmixed;
    for (let code = small.charCodeAt(at); isLetter(code); code = small.charCodeAt(at)) {
      number = mixed(number, code);
      at++;
    }
    words.push(lexicon.word(small, start, at, number));
  }
  return words;
}

const lexicon = new Lexicon();

/** Letters by Unicode, without marks and digits; none outside the basic plane. */
const isLetter = letterTest(/\p{L}/u);
