import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Bank } from '../../src/bank/bank.ts';
import { loadBank } from '../../src/bank/load.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { exampleBank } from '../../src/lint/example-bank.ts';
import { fixed } from '../../src/lint/fix.ts';
import { lint } from '../../src/lint/lint.ts';
import type { Example, Rule } from '../../src/lint/rule.ts';
import { rules } from '../../src/lint/rules.ts';
import { temporaryBank } from '../temporary-bank.ts';

const all: readonly Rule[] = rules;

/** Everything found in an example, laid over the example bank; reading it must find nothing that hides a file from the rules. */
function findingsIn(example: Example): { bank: Bank; loading: readonly Diagnostic[]; linting: readonly Diagnostic[] } {
  const { value, diagnostics } = loadBank(temporaryBank({ ...exampleBank, ...example.files }));
  return { bank: value, loading: diagnostics, linting: lint(value, { today: '2026-11-20' }) };
}

function place({ file, span }: Diagnostic): string {
  return `${file}:${span?.start.line}:${span?.start.column}`;
}

describe.each(all)('$id', (rule) => {
  test.each(rule.good)('finds nothing in the good example', (example) => {
    const { loading, linting } = findingsIn(example);
    expect(loading).toEqual([]);
    expect(linting.filter((each) => each.code === rule.id)).toEqual([]);
  });

  test.each(rule.bad)('finds the places $at in the bad example', (example) => {
    const { loading, linting } = findingsIn(example);
    const found = linting.filter((each) => each.code === rule.id);
    expect(loading).toEqual([]);
    expect(found.map(place)).toEqual(example.at);
    for (const each of found) {
      expect(each.message.sv).toMatch(/^[\p{Lu}»].*\.$/u);
      expect(each.message.en).toMatch(/^[\p{Lu}“].*\.$/u);
      expect(each.hint?.sv).toMatch(/[.?:]$/);
      expect(each.hint?.en).toMatch(/[.?:]$/);
      expect(`${each.message.sv}${each.message.en}${each.hint?.sv}`).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  test.each(rule.bad.filter((example) => example.fixed))('mends the bad example as it says', (example) => {
    const { bank, linting } = findingsIn(example);
    const texts = fixed(
      bank.sources,
      linting.filter((each) => each.code === rule.id),
    );
    expect(Object.fromEntries(texts)).toEqual(example.fixed);
    const again = findingsIn({ files: { ...example.files, ...example.fixed } });
    expect(again.linting.filter((each) => each.code === rule.id)).toEqual([]);
  });

  test('has good and bad examples, and says what and why in both languages', () => {
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.bad.length).toBeGreaterThan(0);
    for (const words of [rule.what, rule.why]) {
      expect(words.sv).toMatch(/^\p{Lu}.*\.$/u);
      expect(words.en).toMatch(/^\p{Lu}.*\.$/u);
      expect(words.en).not.toMatch(/[åäö»«]/);
    }
  });
});

test('the example bank itself has no findings', () => {
  const { loading, linting } = findingsIn({ files: {} });
  expect([...loading, ...linting]).toEqual([]);
});

test('every rule has its own id, which is the name of its file', () => {
  const files = readdirSync(new URL('../../src/lint/rules/', import.meta.url)).map((name) => name.replace(/\.ts$/, ''));
  expect(all.map((rule) => rule.id).sort()).toEqual(files.sort());
});
