import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { type IndexedText, indexOptions, type LanguageIndex, withTerms } from './search-index.ts';
import { makeStem } from './stem.ts';
import { Vocabulary } from './vocabulary.ts';

/** A text that fits, and which of its words make it fit. */
export interface Match {
  readonly text: IndexedText;
  readonly score: number;
  isHit(word: string): boolean;
}

/** How much a word in a title, an alias or a definition outweighs one in running text. */
const options: SearchOptions = {
  boost: { title: 6, aliases: 4, definition: 3 },
  // Two letters begin too many words to say anything.
  prefix: (term) => term.length > 2,
  tokenize: (term) => [term],
};

/** One language's texts, asked for some words, in small letters. */
export class Reader {
  /** Words that stand nowhere in this language as they were written, with what they are read as. */
  readonly readAs: readonly { readonly asked: string; readonly words: readonly string[] }[];
  readonly #language: LanguageIndex;
  readonly #asked: readonly string[];
  readonly #vocabulary: Vocabulary;
  readonly #stem: (word: string) => string;
  /** For each word asked for, the stems it may have. */
  readonly #stems: readonly (readonly string[])[];
  readonly #search: MiniSearch;

  constructor(language: LanguageIndex, asked: readonly string[]) {
    this.#language = language;
    this.#asked = asked;
    this.#vocabulary = new Vocabulary(language.words.split(' '));
    this.#stem = makeStem(language.lang);
    const read = asked.map((word) => ({ asked: word, words: this.#vocabulary.readAs(word) }));
    this.readAs = read.filter(({ asked: word, words }) => words[0] !== word);
    this.#stems = read.map(({ words }) => [...new Set(words.map(this.#stem))]);
    this.#search = MiniSearch.loadJS(withTerms(language, this.#stems.flat()), indexOptions);
  }

  /** The texts that hold all the words, or some of them, in no order to rely on. */
  find(combineWith: 'AND' | 'OR'): Match[] {
    const query: Query = { combineWith, queries: this.#stems.map((stems) => ({ combineWith: 'OR', queries: [...stems] })) };
    return this.#search.search(query, options).flatMap(({ id, score, terms }) => {
      const text = this.#language.texts[id];
      const stems = new Set(terms);
      return text ? [{ text, score, isHit: (word: string) => stems.has(this.#stem(word)) }] : [];
    });
  }

  /** True for a word that stands in some text as it is. */
  knows(word: string): boolean {
    return this.#vocabulary.has(word);
  }

  /** Words that do stand in some text, for those that were asked for and may be mistyped. */
  suggestions(): string[] {
    return this.#asked.flatMap((word) => this.#vocabulary.suggest(word));
  }
}
