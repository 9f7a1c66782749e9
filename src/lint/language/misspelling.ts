import { editDistance } from '../../diagnostics/nearest.ts';

/** Tells which of some known words a word, in small letters, is most likely a misspelling of. */
export type Speller = (word: string) => string | undefined;

/** Shorter words are too often a letter away from another. */
const least = 7;

/**
 * A speller of words given in small letters; `others` look like one of them and are right. Each word is judged once, however
 * often it is met.
 */
export function spellerOf(words: readonly string[], others: readonly string[], isSlip = isSlipOf): Speller {
  const known = new Set([...words, ...others]);
  const near = new Map<number, string[]>();
  for (const word of new Set(words))
    if (word.length >= least) near.set(beginning(word), [...(near.get(beginning(word)) ?? []), word]);
  const judged = new Map<string, string | undefined>();
  return (word) => {
    const alike = word.length < least - 1 || word.length > 60 ? undefined : near.get(beginning(word));
    if (!alike) return undefined;
    if (judged.has(word)) return judged.get(word);
    const forms = [word, ...withoutEndings(word)];
    const meant = forms.some((form) => known.has(form)) ? undefined : alike.find((each) => isSlip(forms, each));
    // A text that is made of noise must not fill the memory.
    if (judged.size < 100_000) judged.set(word, meant);
    return meant;
  };
}

/**
 * A speller of the ids of glossary entries, which are their titles in a–z: `rattssakerhet`. Slips are found by the words' letters
 * with their dots taken away, and what is said keeps the dots that the word has. Ids of several words, with digits, or shorter
 * than nine letters say nothing: they are too often close to other words.
 */
export function entrySpellerOf(ids: Iterable<string>, others: readonly string[]): Speller {
  const titles = [...ids].filter((id) => /^[a-z]{9,40}$/.test(id));
  const speller = spellerOf(titles, others.map(plain), isTypingSlip);
  return (word) => {
    const meant = speller(plain(word));
    return meant === undefined ? undefined : withDotsOf(word, meant);
  };
}

function plain(word: string): string {
  return word.replace(/[åäöé]/g, (letter) => dotless[letter] ?? letter);
}

const dotless: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e' };

/** The meant word, with the letters of the written one wherever they are the same but for their dots. */
function withDotsOf(written: string, meant: string): string {
  const bare = plain(written);
  const before = sameStart(bare, meant);
  const after = Math.min(sameStart([...bare].reverse().join(''), [...meant].reverse().join('')), meant.length - before);
  return written.slice(0, before) + meant.slice(before, meant.length - after) + (after > 0 ? written.slice(-after) : '');
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

/**
 * One letter left out, doubled, or changed places with the next: what fingers do. Another letter in its place, or one more of
 * another kind, is more often another word.
 */
function isTypingSlip(forms: readonly string[], known: string): boolean {
  return forms.some((form) => {
    const before = sameStart(form, known);
    if (before >= Math.min(form.length, known.length) - 3) return false;
    const [rest, wanted] = [form.slice(before), known.slice(before)];
    if (wanted.slice(1) === rest) return true;
    if (rest.slice(1) === wanted) return rest[0] === form[before - 1];
    return rest.slice(2) === wanted.slice(2) && rest[0] === wanted[1] && rest[1] === wanted[0];
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
