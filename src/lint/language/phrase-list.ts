import type { Word } from './words.ts';

/** Words or phrases to look for, each with something said of it. */
export interface PhraseList {
  /** The longest phrase that begins at a word: how many words it has, and what is said of it. */
  at(words: readonly Word[], index: number): { readonly length: number; readonly says: string } | undefined;
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
  // Most words begin as none of these does: that is told without looking the word up.
  const beginnings = new Set(Array.from(byFirst.keys(), beginning));
  return {
    at: (words, index) => {
      const word = words[index]?.lower ?? '';
      const phrases = beginnings.has(beginning(word)) ? byFirst.get(word) : undefined;
      const found = phrases?.find((phrase) => phrase.words.every((word, step) => words[index + step]?.lower === word));
      return found ? { length: found.words.length, says: found.says } : undefined;
    },
  };
}

/** The first three letters as a number. */
function beginning(word: string): number {
  return (word.charCodeAt(0) * 0x400 + (word.charCodeAt(1) & 0x3ff)) * 0x400 + (word.charCodeAt(2) & 0x3ff);
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
