import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/bank/bank.ts';
import { loadBank } from '../../src/bank/load.ts';
import { digestOf, Parsed, readParsed } from '../../src/bank/parsed.ts';
import { temporaryBank } from '../temporary-bank.ts';

const files = (title: string) => ({
  'etos.yaml': 'name: x\n',
  'glossary/terms/ord.md': `---\ntitle: ${title}\ndefinition: Vad ordet betyder.\n---\n\n## Exempel\n\nSå här.\n`,
});

/** A store as a build would leave it, read back from JSON. */
function stored(title: string): Parsed {
  const parsed = new Parsed();
  const { value: bank } = loadBank(temporaryBank(files(title)), { parsed });
  return new Parsed(JSON.parse(JSON.stringify({ parts: parsed.used, clean: digestOf(bank.sources.values()) })));
}

describe('texts that have been parsed before', () => {
  it('give the same entries as parsing them anew', () => {
    const root = temporaryBank(files('Ord'));
    expect(loadBank(root, { parsed: stored('Ord') }).value.entries).toEqual(loadBank(root).value.entries);
  });

  it('are parsed anew when a single character has changed, and are then not clean', () => {
    const parsed = stored('Ord');
    const { value: bank } = loadBank(temporaryBank(files('Orden')), { parsed });
    expect(entryOf(bank, 'term', 'ord')?.data.title).toBe('Orden');
    expect(parsed.isClean(bank.sources.values())).toBe(false);
    const { value: same } = loadBank(temporaryBank(files('Ord')), { parsed });
    expect(parsed.isClean(same.sources.values())).toBe(true);
  });

  it('are of no matter when the store is missing or broken', () => {
    const root = temporaryBank({ ...files('Ord'), 'trasig.json': '{"parts":', 'fel.json': '[1]' });
    for (const name of ['saknas.json', 'trasig.json', 'fel.json']) {
      expect(loadBank(root, { parsed: readParsed(`${root}/${name}`) }).value.entries, name).toHaveLength(1);
    }
  });
});
