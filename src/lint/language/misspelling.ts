import { editDistance } from '../../diagnostics/nearest.ts';

/** Tells which of some known words a word, in small letters, is most likely a misspelling of. */
export type Speller = (word: string) => string | undefined;

/** Shorter words are too often a letter away from another. */
const least = 7;

/** A speller of words given in small letters. Each word is judged once, however often it is met. */
export function spellerOf(words: readonly string[]): Speller {
  const known = new Set(words);
  const near = new Map<number, string[]>();
  for (const word of known) if (word.length >= least) near.set(beginning(word), [...(near.get(beginning(word)) ?? []), word]);
  const judged = new Map<string, string | undefined>();
  return (word) => {
    const alike = word.length < least - 1 || word.length > 60 ? undefined : near.get(beginning(word));
    if (!alike) return undefined;
    if (judged.has(word)) return judged.get(word);
    const forms = [word, ...withoutEndings(word)];
    const meant = forms.some((form) => known.has(form)) ? undefined : alike.find((each) => isSlipOf(forms, each));
    // A text that is made of noise must not fill the memory.
    if (judged.size < 100_000) judged.set(word, meant);
    return meant;
  };
}

/** The first three letters as a number: a text has many words, and few of them begin like a known one. */
function beginning(word: string): number {
  return (word.charCodeAt(0) << 20) ^ (word.charCodeAt(1) << 10) ^ word.charCodeAt(2);
}

/**
 * One letter wrong, missing, doubled or swapped, two in words of fifteen letters or more; not where only the ending differs,
 * for that is how words are inflected.
 */
function isSlipOf(forms: readonly string[], known: string): boolean {
  const limit = known.length >= 15 ? 2 : 1;
  return forms.some((form) => {
    const [short, long] = [Math.min(form.length, known.length), Math.max(form.length, known.length)];
    if (long - short > limit || sameStart(form, known) >= short - 3) return false;
    return editDistance(form, known, limit) <= limit;
  });
}

const endings = ['s', 'en', 'et', 'ens', 'ets', 'n', 't', 'er', 'erna'];

function withoutEndings(word: string): string[] {
  return endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));
}

function sameStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
