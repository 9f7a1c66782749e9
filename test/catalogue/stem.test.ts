import { describe, expect, it } from 'vitest';
import { makeStem, wordsOf } from '../../src/catalogue/stem.ts';

const families = {
  sv: [
    'gåva gåvan gåvans gåvor gåvors gåvorna GÅVOR',
    'beslut beslutet besluten beslutets',
    'möte mötet möten mötena',
    'chef chefer cheferna chefens',
    'myndighet myndigheten myndigheter myndigheternas',
    'universitet universitetet',
    'paket paketet paketen',
    'identitet identiteten',
    'fråga frågan frågans frågor frågorna',
    'ärende ärendet ärenden ärendena',
    'regel regeln regler reglerna',
    'organ organet organen',
    'plan planer planen',
  ],
  en: ['gift gifts', 'manager managers', 'decision decisions'],
} as const;

describe('stems', () => {
  it.each(families.sv)('are the same for the forms of a Swedish word: %s', (words) => {
    const stem = makeStem('sv');
    expect(new Set(words.split(' ').map((word) => stem(word))).size).toBe(1);
  });

  it.each(families.en)('are the same for the forms of an English word: %s', (words) => {
    const stem = makeStem('en');
    expect(new Set(words.split(' ').map((word) => stem(word))).size).toBe(1);
  });

  it('keep apart words that differ by their dots, and words that only look alike', () => {
    const stem = makeStem('sv');
    const words = ['lag', 'läge', 'låga', 'paket', 'budget'];
    expect(new Set(words.map(stem)).size).toBe(words.length);
  });

  it('are those of composed letters also for letters with loose rings', () => {
    expect(makeStem('sv')('gåvor'.normalize('NFD'))).toBe(makeStem('sv')('gåva'));
    expect(wordsOf('Gåvor, “e-post” och § 5 a'.normalize('NFD')).map((word) => word.normalize('NFC'))).toEqual([
      'Gåvor',
      'e',
      'post',
      'och',
      '5',
      'a',
    ]);
  });
});
