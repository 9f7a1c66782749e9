import { expect, it } from 'vitest';
import { lix, measure } from '../../src/catalogue/lix.ts';

it('is words per sentence plus percent words of more than six letters', () => {
  // 8 words, 2 sentences, 2 long words: 4 + 25.
  expect(measure('Vi bygger hus. Myndigheten fattar alltid beslut snabbt.')).toEqual({ words: 8, longWords: 1, sentences: 2 });
  expect(lix({ words: 8, longWords: 2, sentences: 2 })).toBe(29);
});

it('counts list items as sentences, and no numbers as words', () => {
  expect(measure('- Ett\n- Två 25 procent\n\n3.14')).toMatchObject({ words: 3, sentences: 2 });
});

it('is 0 without words', () => {
  expect(lix(measure('… 12 §'))).toBe(0);
});
