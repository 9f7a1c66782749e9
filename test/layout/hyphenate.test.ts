import createHyphenator from 'hyphen';
import swedish from 'hyphen/patterns/sv.js';
import { describe, expect, test } from 'vitest';
import { hyphenate } from '../../src/layout/inline/hyphenate.ts';

const divided = (word: string, lang = 'sv') => {
  const offsets = [0, ...hyphenate(word, lang), word.length];
  return offsets
    .slice(1)
    .map((end, at) => word.slice(offsets[at], end))
    .join('-');
};

describe('words are divided', () => {
  test('as Swedish patterns say', () => {
    expect(divided('arbetsmarknadsutbildning')).toBe('arbets-mark-nads-ut-bild-ning');
    expect(divided('Värdegrunden')).toBe('Vär-de-grun-den');
  });

  test('as British patterns say in English', () => {
    expect(divided('accountability', 'en-GB')).toBe('account-ab-il-ity');
  });

  test('nowhere when short, mixed with digits, or in a language without patterns', () => {
    expect(['staten', '2017talet', 'e-tjänsten'].map((word) => divided(word))).toEqual(['staten', '2017talet', 'e-tjänsten']);
    expect(divided('Verantwortung', 'de')).toBe('Verantwortung');
  });

  test('with at least three letters on either side', () => {
    for (const word of ['offentlighetsprincipen', 'opartiskhet', 'ämbetsmannen', 'medarbetare']) {
      for (const offset of hyphenate(word, 'sv')) expect(Math.min(offset, word.length - offset)).toBeGreaterThanOrEqual(3);
    }
  });

  test('in the same places as by the package whose patterns these are', () => {
    const theirs = createHyphenator(swedish, { hyphenChar: '|', html: false, minWordLength: 7 });
    for (const word of 'förvaltningsdomstolarna likabehandling tjänsteutövning handlingsutrymme sekretessprövning överklagande'.split(
      ' ',
    )) {
      const parts = theirs(word).split('|');
      const ends = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('').length);
      expect(hyphenate(word, 'sv')).toEqual(ends.filter((at) => at >= 3 && word.length - at >= 3));
    }
  });
});
