import { expect, test } from 'vitest';
import { type Diagnostic, hasErrors, inReadingOrder } from '../../src/diagnostics/diagnostic.ts';
import { Lines } from '../../src/diagnostics/lines.ts';
import { shorten } from '../../src/diagnostics/shorten.ts';

const lines = new Lines('x'.repeat(20));

function finding(file: string, at: number | undefined, code: string): Diagnostic {
  const span = at === undefined ? {} : { span: lines.span(at, at + 1) };
  return { code, severity: 'warning', file, ...span, message: { sv: code, en: code } };
}

test('findings are read by file, then place, then code; those without a place first', () => {
  const mixed = [
    finding('b.md', 0, 'a'),
    finding('a.md', 10, 'a'),
    finding('a.md', 9, 'b'),
    finding('a.md', 9, 'a'),
    finding('a.md', undefined, 'z'),
  ];
  expect(inReadingOrder(mixed).map((each) => `${each.file} ${each.span?.start.offset} ${each.code}`)).toEqual([
    'a.md undefined z',
    'a.md 9 a',
    'a.md 9 b',
    'a.md 10 a',
    'b.md 0 a',
  ]);
});

test('warnings are no errors', () => {
  expect(hasErrors([finding('a.md', 0, 'a')])).toBe(false);
  expect(hasErrors([finding('a.md', 0, 'a'), { ...finding('a.md', 0, 'b'), severity: 'error' }])).toBe(true);
});

test('what is quoted in a message is cut after eighty characters, never within a letter', () => {
  expect(shorten('ö'.repeat(80))).toBe('ö'.repeat(80));
  expect(shorten('ö'.repeat(81))).toBe(`${'ö'.repeat(80)}…`);
  expect(shorten(`${'x'.repeat(79)}🙂🙂`)).toBe(`${'x'.repeat(79)}…`);
});
