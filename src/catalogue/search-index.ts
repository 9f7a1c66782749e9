import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { Bank } from '../bank/bank.ts';
import type { KindName } from '../bank/kinds/kind.ts';
import type { Headway } from '../diagnostics/headway.ts';
import { type LanguageCode, languages } from '../i18n/language.ts';
import { leftOutOf } from './catalogue.ts';
import { type Passage, type SearchText, searchTexts } from './search-text.ts';
import { makeStem, wordsOf } from './stem.ts';

/** A bank made ready to be searched, as plain data, so that it can be kept. */
export interface SearchIndex {
  /** Ids of files that are too broken to be searched. */
  readonly leftOut: readonly string[];
  readonly languages: readonly LanguageIndex[];
}

/**
 * The texts of one language, the words in them, and where each word's stem stands. What a question needs only a little of
 * is kept as text: reading a large index takes longer than searching it.
 */
export interface LanguageIndex {
  readonly lang: LanguageCode;
  readonly texts: readonly IndexedText[];
  /** Every word of the texts once, in small letters, with spaces between. */
  readonly words: string;
  /** MiniSearch’s own form without its terms; its documents are numbered as `texts`. */
  readonly frame: Omit<AsPlainObject, 'index'>;
  /** The terms, which are stems: a line each, the stem, a space, and where it stands as JSON; a line break before each. */
  readonly terms: string;
}

export interface IndexedText extends Pick<SearchText, 'id' | 'lang' | 'title'> {
  readonly kind: KindName;
  /** The passages as JSON. */
  readonly passages: string;
}

/** Indexes every text of a bank in the languages it has texts in. */
export function indexBank(bank: Bank, tell?: Headway): SearchIndex {
  const texts = searchTexts(bank);
  let done = 0;
  const counted = () => tell?.(done++ / texts.length);
  const byLanguage = languages.map((lang) => ({ lang, own: texts.filter((text) => text.lang === lang) }));
  const present = byLanguage.filter(({ own }) => own.length > 0);
  return { leftOut: leftOutOf(bank), languages: present.map(({ lang, own }) => indexLanguage(lang, own, counted)) };
}

/** How the index is laid out; the terms handed to it are stems already. */
export const indexOptions = {
  fields: ['title', 'aliases', 'definition', 'text'],
  processTerm: (term: string) => term,
} satisfies Options;

/** MiniSearch’s index with only the terms that begin with one of the stems: all that a question about them can find. */
export function withTerms({ frame, terms }: LanguageIndex, stems: readonly string[]): AsPlainObject {
  const index = new Map<string, AsPlainObject['index'][number]>();
  for (const stem of stems) {
    for (let at = terms.indexOf(`\n${stem}`); at >= 0; at = terms.indexOf(`\n${stem}`, at + 1)) {
      const space = terms.indexOf(' ', at);
      const end = terms.indexOf('\n', space);
      const term = terms.slice(at + 1, space);
      index.set(term, [term, JSON.parse(terms.slice(space + 1, end < 0 ? terms.length : end))]);
    }
  }
  return { ...frame, index: [...index.values()] };
}

/** The passages of an indexed text. */
export function passagesOf(text: IndexedText): readonly Passage[] {
  return JSON.parse(text.passages);
}

function indexLanguage(lang: LanguageCode, texts: readonly SearchText[], counted: () => void): LanguageIndex {
  const stem = makeStem(lang);
  const words = new Set<string>();
  const tokenize = (text: string) => {
    const found = wordsOf(text.toLowerCase());
    for (const word of found) words.add(word);
    return found.map(stem);
  };
  const whole = new MiniSearch({ ...indexOptions, tokenize });
  for (const [id, text] of texts.entries()) {
    counted();
    whole.add({ id, ...fieldsOf(text) });
  }
  const { index, ...frame } = whole.toJSON();
  const terms = index.map(([term, places]) => `\n${term} ${JSON.stringify(places)}`).join('');
  const indexed = texts.map(({ kind, id, title, passages }) => ({ kind, id, lang, title, passages: JSON.stringify(passages) }));
  return { lang, texts: indexed, words: [...words].join(' '), frame, terms };
}

function fieldsOf(text: SearchText) {
  const { title, aliases, definition, passages } = text;
  return { title, aliases, definition, text: passages.map((passage) => passage.text).join('\n') };
}
