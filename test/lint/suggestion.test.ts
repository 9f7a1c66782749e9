import { expect, test } from 'vitest';
import { didYouMean, suggester } from '../../src/lint/suggestion.ts';

test('asks after one name, two or three', () => {
  expect(didYouMean([])).toBeUndefined();
  expect(didYouMean(['a'])).toEqual({ sv: 'Menade du »a«?', en: 'Did you mean “a”?' });
  expect(didYouMean(['a', 'b', 'c'])).toEqual({ sv: 'Menade du »a«, »b« eller »c«?', en: 'Did you mean “a”, “b” or “c”?' });
});

test('a suggester gives up after two million comparisons, and another begins anew', () => {
  const names = new Set(['jav', ...Array.from({ length: 399_999 }, (_, index) => `mycket-langre-namn-${index}`)]);
  const suggest = suggester();
  const answers = Array.from({ length: 7 }, () => suggest('jvv', names));
  expect(answers).toEqual([['jav'], ['jav'], ['jav'], ['jav'], ['jav'], [], []]);
  expect(suggester()('jvv', names)).toEqual(['jav']);
});
