import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBank } from '../../src/bank/load.ts';
import { search } from '../../src/catalogue/search.ts';
import { indexBank, type SearchIndex } from '../../src/catalogue/search-index.ts';
import { catalogueBank } from '../support/catalogue-bank.ts';
import { temporaryBank } from '../temporary-bank.ts';

const builtIn = indexBank(loadBank('.').value);
const ids = (index: SearchIndex, words: string) => search(index, { words, most: 100 }).hits.map(({ id }) => id);

describe('search', () => {
  it('finds a text by any form of its words: gåvor finds gåva', () => {
    // “Den stickade sjalen” says gåva and gåvan, never gåvor.
    for (const form of ['gåva', 'gåvor', 'gåvorna', 'gavor', 'GÅVOR', 'gåvor'.normalize('NFD')]) {
      expect(ids(builtIn, form), form).toContain('den-stickade-sjalen');
    }
  });

  it('puts the text that is named so first', () => {
    expect(ids(builtIn, 'jäv')[0]).toBe('jav');
    expect(ids(builtIn, 'mutor')[0]).toBe('muta');
    expect(ids(builtIn, 'sjalen')[0]).toBe('den-stickade-sjalen');
    expect(ids(builtIn, 'objectivity')[0]).toBe('objektivitet');
  });

  it('reads å, ä and ö as they are written where the word stands so', () => {
    const term = (title: string) => `---\ntitle: ${title}\ndefinition: En sak.\n---\n\n## Exempel\n\nEtt.\n`;
    const files = {
      'etos.yaml': 'name: x\n',
      'glossary/terms/rad.md': term('Rad'),
      'glossary/terms/rad-2.md': term('Råd'),
      'glossary/terms/lada.md': term('Låda'),
    };
    const index = indexBank(loadBank(temporaryBank(files)).value);
    expect(ids(index, 'rad')).toEqual(['rad']);
    expect(ids(index, 'lada')).toEqual(['lada']);
    expect(search(index, { words: 'lada', most: 9 }).readAs).toEqual([{ asked: 'lada', words: ['låda'] }]);
  });

  it('finds the beginning of longer words', () => {
    expect(ids(builtIn, 'jävs')).toContain('jav');
    expect(ids(builtIn, 'skrädder')).toContain('den-stickade-sjalen');
  });

  it('shows what an entry is about when the word stands in its title or aliases alone', () => {
    const [hit] = search(builtIn, { words: 'beslutsfattande', most: 1 }).hits;
    expect(hit).toMatchObject({ id: 'automatiserat-beslut', excerpt: { heading: 'Betyder' } });
  });

  it('gives excerpts that are whole when put together, without marks of Markdown, with the hit marked', () => {
    const index = indexBank(loadBank(catalogueBank()).value);
    const [hit] = search(index, { words: 'presenter', most: 1 }).hits;
    expect(hit?.excerpt).toEqual({
      heading: 'För samtalsledaren › Syfte',
      audience: 'facilitator',
      pieces: [
        { text: 'HEMLIGT syfte med ', hit: false },
        { text: 'presenter', hit: true },
        { text: '.', hit: false },
      ],
    });
  });

  it('answers the same from an index that has been kept', () => {
    const kept: SearchIndex = JSON.parse(JSON.stringify(builtIn));
    for (const words of ['gåvor', 'chef beslut', 'gavor', 'finnsinte']) {
      expect(search(kept, { words, most: 5 })).toEqual(search(builtIn, { words, most: 5 }));
    }
  });

  it('answers any question whatsoever', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.mixedCase(fc.constantFrom('gåvor', '__proto__', 'constructor', 'toString', '\n{"x')),
        ),
        (words) => {
          const found = search(builtIn, { words, most: 3 });
          expect(found.hits.length).toBeLessThanOrEqual(Math.min(3, found.total));
        },
      ),
    );
  });
});
