import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadBank } from '../../src/bank/load.ts';
import { inReadingOrder } from '../../src/diagnostics/diagnostic.ts';
import { lint } from '../../src/lint/lint.ts';

const corpus = fileURLToPath(new URL('./corpus/', import.meta.url));

/** One line per finding of the corpus: `file:line:column code`. */
function found(): string[] {
  const { value, diagnostics } = loadBank(corpus);
  return inReadingOrder([...diagnostics, ...lint(value, { today: '2026-11-20' })]).map(
    ({ file, span, code }) => `${file}:${span?.start.line}:${span?.start.column} ${code}`,
  );
}

test('a bank broken on purpose gives exactly the findings that were planted, each at its place', () => {
  expect(found()).toEqual(readFileSync(`${corpus}expected.txt`, 'utf8').trimEnd().split('\n'));
});

test('every file with a planted fault has one finding, and the files named as whole have none', () => {
  const files = found().map((line) => line.slice(0, line.indexOf(':')));
  expect(new Set(files).size).toBe(files.length);
  expect(files.filter((file) => /\/hel[t-]/.test(file))).toEqual([]);
});
