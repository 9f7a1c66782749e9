import { adjectives, functionWords, nouns, verbs } from './stems.js';

/**
 * Makes a source of words whose frequencies fall as in real text (Zipf): `next()` gives one, `noun()` one that
 * means something by itself. The same `random` gives the same words.
 */
export function makeVocabulary(random) {
  const simple = [...nouns, ...verbs, adjectives].flatMap(({ stems, endings }) => stems.map((stem) => forms(stem, endings)));
  const common = zipf(functionWords, 0.9, random);
  const familiar = zipf(shortFirst(simple, random), 0.9, random);
  const compound = zipf(shortFirst(compounds(random), random), 0.5, random);
  const ending = zipf([0, 1, 2, 3, 4, 5, 6], 0.9, random);
  const noun = () => {
    const lemma = random() < compoundShare ? compound() : familiar();
    return lemma[ending() % lemma.length];
  };
  return { noun, next: () => (random() < commonShare ? common() : noun()) };
}

/** Of all words, those that hold sentences together; of the others, compounds. They give 6.4 letters a word and 6,900 distinct words in 40,000. */
const commonShare = 0.55;
const compoundShare = 0.36;

/** Numbers from 0 up to 1, always the same ones for a seed (mulberry32). */
export function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function forms(stem, endings) {
  const [word] = stem.split('/');
  return endings.map((ending) => word + ending);
}

/** Compounds that a seed gives; enough that 400,000 words still meet new ones. */
const compoundCount = 15_000;

function compounds(random) {
  const all = nouns.flatMap(({ stems, endings }) => stems.map((stem) => ({ stem, endings })));
  const pick = () => all[Math.floor(random() * all.length)];
  return Array.from({ length: compoundCount }, () => {
    const [word, first = word] = pick().stem.split('/');
    const last = pick();
    return forms(first + last.stem, last.endings);
  });
}

/** A picker: the item of rank r comes up in proportion to 1 / (r + 2.7)^slope (Zipf–Mandelbrot). */
function zipf(items, slope, random) {
  let sum = 0;
  const sums = items.map((_, rank) => (sum += (rank + 2.7) ** -slope));
  return () => items[firstAbove(sums, random() * sum)];
}

function firstAbove(sums, value) {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Short words before long ones, roughly: the commoner a word, the shorter it is (Zipf's law of abbreviation). */
function shortFirst(lemmas, random) {
  return lemmas
    .map((lemma) => ({ lemma, rank: lemma[0].length + random() * 8 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ lemma }) => lemma);
}
