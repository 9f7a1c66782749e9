import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/bank/bank.ts';
import { loadBank } from '../../src/bank/load.ts';
import { changes } from '../../src/bank/overlay.ts';
import { check } from '../../src/pipeline.ts';
import { temporaryBank } from '../temporary-bank.ts';

const home = new URL('../..', import.meta.url).pathname;

const term = (title: string, reviewed: string) => `---
title: ${title}
definition: Vår egen förklaring av ordet.
reviewed: ${reviewed}
---

## Exempel

Så säger vi hos oss.
`;

function overlay(files: Record<string, string> = {}): string {
  return temporaryBank({
    'etos.yaml':
      'name: Myndigheten\nextends: builtin\nagency:\n  name: Myndigheten\n  values:\n    - word: Mod\n      principles: [legalitet]\n',
    ...files,
  });
}

describe('a bank that extends another', () => {
  it('has the base’s texts, its own in the place of those with the same id, and its own besides', async () => {
    const root = overlay({
      'glossary/terms/jav.md': term('Jäv hos oss', '2027-01-01'),
      'glossary/terms/fika.md': term('Fika', '2026-11-01'),
    });
    const { value: bank, diagnostics } = await check(root, home);
    expect(diagnostics).toEqual([]);
    expect(entryOf(bank, 'term', 'jav')?.data.title).toBe('Jäv hos oss');
    expect(entryOf(bank, 'term', 'fika')).toBeDefined();
    expect(entryOf(bank, 'dilemma', 'den-stickade-sjalen')).toBeDefined();
    expect(bank.config.agency?.name).toBe('Myndigheten');
    expect(Object.keys(bank.config.topics)).toContain('gavor');
  });

  it('drops the base’s translation of a text it replaces, and keeps those of others', async () => {
    const { value: bank } = await check(overlay({ 'glossary/terms/jav.md': term('Jäv hos oss', '2027-01-01') }), home);
    expect(bank.translations.some((each) => each.id === 'jav')).toBe(false);
    expect(bank.translations.some((each) => each.id === 'opartiskhet')).toBe(true);
  });

  it('tells what is added, what replaces, and what has fallen behind', () => {
    const root = overlay({
      'glossary/terms/fika.md': term('Fika', '2026-11-01'),
      'glossary/terms/jav.md': term('Jäv', '2030-01-01'),
      'glossary/terms/muta.md': term('Muta', '2020-01-01'),
    });
    const states = changes(loadBank(root, { builtin: home }).value).map((each) => [each.entry.id, each.state]);
    expect(states).toEqual([
      ['fika', 'added'],
      ['jav', 'replaced'],
      ['muta', 'behind'],
    ]);
  });

  it('is found wanting when what it extends does not exist, or is itself', async () => {
    for (const wanted of ['finns-inte', '.']) {
      const root = temporaryBank({ 'etos.yaml': `name: x\nextends: ${wanted}\n` });
      const { diagnostics } = await check(root, home);
      expect(
        diagnostics.map((d) => [d.code, d.file, d.span?.start.line]),
        wanted,
      ).toContainEqual(['extends', 'etos.yaml', 2]);
    }
  });

  it('ends when two banks extend each other', () => {
    const root = temporaryBank({ 'a/etos.yaml': 'name: a\nextends: ../b\n', 'b/etos.yaml': 'name: b\nextends: ../a\n' });
    expect(loadBank(`${root}/a`, { builtin: home }).value.config.name).toBe('a');
  });
});
