import type { KindName } from '../bank/kinds/kind.ts';
import type { LanguageCode } from '../i18n/language.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { type Match, Reader } from './reader.ts';
import { passagesOf, type SearchIndex } from './search-index.ts';
import { wordsOf } from './stem.ts';

/** A question put to a bank. */
export interface Question {
  readonly words: string;
  readonly kind?: KindName | undefined;
  /** How many of the hits to show. */
  readonly most: number;
}

/** An entry that was found, in the language that fits best, with the place that shows it best. */
export interface Hit {
  readonly kind: KindName;
  readonly id: string;
  readonly lang: LanguageCode;
  readonly title: string;
  readonly score: number;
  /** Undefined for an entry that is no more than its title. */
  readonly excerpt: Excerpt | undefined;
}

/** What a search gave. */
export interface Found {
  /** Best first; entries that score the same in the order of kinds and files. */
  readonly hits: readonly Hit[];
  /** How many were found, also those beyond the most to show. */
  readonly total: number;
  /** False when no text holds all the words and those that hold some of them are given. */
  readonly everyWord: boolean;
  /** Words that stand nowhere as they were written, with what they were read as. */
  readonly readAs: Reader['readAs'];
  /** For a search that found nothing: words that stand somewhere and may have been meant. */
  readonly suggestions: readonly string[];
}

/** Searches for words in any inflected form, in every language of the bank. Words of three letters and more also begin longer ones. */
export function search(index: SearchIndex, question: Question): Found {
  const asked = [...new Set(wordsOf(question.words.normalize('NFC').toLowerCase()))].slice(0, mostWords);
  const readers = asked.length === 0 ? [] : index.languages.map((language) => new Reader(language, asked));
  const find = (combine: 'AND' | 'OR') =>
    bestOfEach(
      readers.flatMap((reader) => reader.find(combine)),
      question.kind,
    );
  const every = find('AND');
  const best = every.length > 0 ? every : find('OR');
  return {
    hits: best.slice(0, question.most).map(hitOf),
    total: best.length,
    everyWord: every.length > 0 || asked.length < 2,
    readAs: readers.flatMap((reader) => reader.readAs).filter((read) => !readers.some((reader) => reader.knows(read.asked))),
    suggestions: best.length > 0 ? [] : [...new Set(readers.flatMap((reader) => reader.suggestions()))],
  };
}

/** Words of a question that are looked for; nobody remembers more of what they read. */
const mostWords = 100;

/** Each entry once, in the language in which it fits best; the best entry first. */
function bestOfEach(matches: readonly Match[], kind: KindName | undefined): Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const key = `${match.text.kind}/${match.text.id}`;
    const fits = kind === undefined || match.text.kind === kind;
    if (fits && (best.get(key)?.score ?? 0) < match.score) best.set(key, match);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function hitOf({ text, score, isHit }: Match): Hit {
  const { kind, id, lang, title } = text;
  return { kind, id, lang, title, score, excerpt: excerptOf(passagesOf(text), isHit) };
}
