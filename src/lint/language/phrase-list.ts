import { WordQuestion } from './lexicon.ts';
import type { Word } from './words.ts';

/** Words or phrases to look for, each with something said of it. */
export interface PhraseList {
  /** The phrases that stand in a text, one after the other: where several begin at a word, the longest. */
  in(words: readonly Word[]): readonly FoundPhrase[];
}

export interface FoundPhrase {
  readonly first: Word;
  readonly last: Word;
  /** What is said of the phrase. */
  readonly says: string;
}

interface Phrase {
  readonly words: readonly string[];
  readonly says: string;
}

/**
 * Reads a list with one entry a line, `stem|ending|ending other words = what is said`. A word with endings stands for the stem
 * alone too: `erhåll|a|er` is erhåll, erhålla and erhåller. A word without `|` is only itself.
 */
export function phraseList(lines: string): PhraseList {
  const byFirst = new Map<string, Phrase[]>();
  for (const line of lines.split('\n')) {
    const [left = '', says = ''] = line.split(' = ');
    const forms = left.trim().split(/\s+/).map(formsOf);
    for (const words of combined(forms)) {
      const [first = ''] = words;
      if (first !== '') byFirst.set(first, [...(byFirst.get(first) ?? []), { words, says: says.trim() }].sort(longestFirst));
    }
  }
  const begins = new WordQuestion((word) => byFirst.has(word));
  return {
    in: (words) => {
      const found: FoundPhrase[] = [];
      for (let at = 0; at < words.length; at++) {
        const first = words[at];
        if (!first || !begins.isTrueOf(first)) continue;
        const phrase = longestAt(words, at, byFirst.get(first.lower));
        const last = phrase && words[at + phrase.words.length - 1];
        if (!last) continue;
        found.push({ first, last, says: phrase.says });
        at += phrase.words.length - 1;
      }
      return found;
    },
  };
}

function longestAt(words: readonly Word[], at: number, phrases: readonly Phrase[] | undefined): Phrase | undefined {
  return phrases?.find((phrase) => standsAt(words, at, phrase.words));
}

/** True where a phrase, given in small letters, begins at a word. */
export function standsAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((part, step) => words[at + step]?.lower === part);
}

function longestFirst(a: Phrase, b: Phrase): number {
  return b.words.length - a.words.length;
}

/** The stem and the stem with each ending; `frågan|frågor` are whole words, since they begin alike. */
function formsOf(written: string): string[] {
  const [stem = '', ...endings] = written.split('|');
  const apart = endings.some((ending) => ending.length > 3 && ending.slice(0, 2) === stem.slice(0, 2));
  return [stem, ...endings.map((ending) => (apart ? ending : stem + ending))];
}

function combined(forms: readonly (readonly string[])[]): string[][] {
  return forms.reduce<string[][]>((all, words) => all.flatMap((before) => words.map((word) => [...before, word])), [[]]);
}
