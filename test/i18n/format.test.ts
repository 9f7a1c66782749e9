import { describe, expect, it } from 'vitest';
import { clock, inSwedishOrder, listOf, longDate } from '../../src/i18n/format.ts';

describe('words and figures on paper', () => {
  it('sorts as a Swedish dictionary does', () => {
    const words = ['Öppenhet', 'ärlighet', 'zebra', 'Ansvar', 'åsikt', 'oväld', 'arkiv'];
    expect(words.sort(inSwedishOrder)).toEqual(['Ansvar', 'arkiv', 'oväld', 'zebra', 'åsikt', 'ärlighet', 'Öppenhet']);
  });

  it('writes the time of day as each language does, also past midnight', () => {
    expect(clock(13 * 60 + 5, 'sv')).toBe('13.05');
    expect(clock(13 * 60 + 5, 'en')).toBe('13:05');
    expect(clock(24 * 60 + 30, 'sv')).toBe('00.30');
  });

  it('joins lists and writes dates', () => {
    expect(listOf(['a', 'b', 'c'], 'sv')).toBe('a, b och c');
    expect(listOf(['a'], 'en')).toBe('a');
    expect(longDate('2026-11-20', 'sv')).toBe('20 november 2026');
  });
});
