import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.ts';

const ids = [
  'objektivitet',
  'legalitet',
  'demokrati',
  'fri-asiktsbildning',
  'respekt-for-lika-varde',
  'effektivitet-och-service',
];

test('finds a word with a letter too few, too many, wrong or swapped with its neighbour', () => {
  for (const typo of ['objektivtet', 'objektivviitet', 'objektivitat', 'ojbektivitet'])
    expect(nearest(typo, ids, 1)).toEqual(['objektivitet']);
});

test('finds a word by its beginning or by a part of it', () => {
  expect(nearest('respekt', ids)).toEqual(['respekt-for-lika-varde']);
  expect(nearest('service', ids)).toEqual(['effektivitet-och-service']);
});

test('takes no notice of capitals and accents', () => {
  expect(nearest('Fri åsiktsbildning', ids)).toEqual(['fri-asiktsbildning']);
});

test('finds nothing when nothing is near', () => {
  expect(nearest('banan', ids)).toEqual([]);
  expect(nearest('', ids)).toEqual([]);
  expect(nearest('4', ['1', '2', '3'])).toEqual([]);
});

test('puts the nearest first and gives no more than asked for', () => {
  expect(nearest('jav', ['java', 'jaw', 'jav', 'jar'], 2)).toEqual(['jav', 'java']);
});

test('any word is nearest to itself', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (word) => {
      expect(nearest(word, [`a${word}`, `${word}b`, word])[0]).toBe(word);
    }),
  );
});
