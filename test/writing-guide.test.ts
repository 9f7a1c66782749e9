import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadBank } from '../src/bank/load.ts';
import { exampleBank } from '../src/lint/example-bank.ts';
import { lint } from '../src/lint/lint.ts';
import type { Rule } from '../src/lint/rule.ts';
import { rules } from '../src/lint/rules.ts';
import { packageRoot } from './support/fonts.ts';
import { temporaryBank } from './temporary-bank.ts';

const all: readonly Rule[] = rules;
const english = checklist('docs/writing-dilemmas.md', '## Checklist');
const swedish = checklist('docs/skriva-dilemman.md', '## Checklista');
const named = [...new Set(english.flatMap(rulesIn))];

describe('the checklist of the editorial guide', () => {
  test('has as many points in Swedish as in English, enforced by the same rules', () => {
    expect(swedish.map(rulesIn)).toEqual(english.map(rulesIn));
    expect(named.length).toBeGreaterThanOrEqual(40);
  });

  test('names only rules that there are', () => {
    expect(named.filter((id) => !all.some((rule) => rule.id === id))).toEqual([]);
  });

  test('leaves out no rule that judges the craft of a dilemma', () => {
    const craft = all.filter(({ group }) => group === 'craft').map(({ id }) => id);
    expect(craft.filter((id) => !named.includes(id))).toEqual([]);
  });

  test.each(named)('%s speaks up once a text says that it is for review, or is published', (id) => {
    const { bad = [] } = all.find((rule) => rule.id === id) ?? {};
    const found = bad.flatMap(({ files }) => {
      const bank = loadBank(temporaryBank({ ...exampleBank, ...(whenPublished.includes(id) ? files : inReview(files)) }));
      return [...bank.diagnostics, ...lint(bank.value, { today: '2026-11-20' })].map(({ code }) => code);
    });
    expect(found).toContain(id);
  });

  test.each([
    ['situation-length', 'min', 60, /60–220/],
    ['situation-length', 'max', 220, /60–220/],
    ['question-count', 'min', 3, /Three to five|Tre till fem/],
    ['question-count', 'max', 5, /Three to five|Tre till fem/],
    ['readability', 'max', 45, /45/],
    ['law-unchecked', 'months', 24, /two years|två år/],
  ] as const)('says of %s (%s) what the rule does when nobody has set it', (id, option, value, words) => {
    for (const points of [english, swedish]) expect(points.find((point) => rulesIn(point).includes(id))).toMatch(words);
    const options: Rule['options'] = all.find((rule) => rule.id === id)?.options;
    if (options) expect(options[option]?.default).toBe(value);
  });
});

/** What the guide says is first asked for when a text is published. */
const whenPublished: readonly string[] = ['review-missing'];

/** The points under a heading, one line each. */
function checklist(file: string, heading: string): string[] {
  const text = readFileSync(join(packageRoot, file), 'utf8');
  return (text.split(`\n${heading}\n`)[1] ?? '').split('\n').filter((line) => line.startsWith('- [ ]'));
}

function rulesIn(point: string): string[] {
  return [...point.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, id = '']) => id);
}

/** The same files, with what says nothing of its status put up for review. */
function inReview(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => {
      const silent = /^(?:dilemmas|glossary)\/.*\.md$/.test(file) && text.startsWith('---\n') && !/^status:/m.test(text);
      return [file, silent && !/\.en\.md$/.test(file) ? text.replace('---\n', '---\nstatus: review\n') : text];
    }),
  );
}
