import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadBank } from '../../src/bank/load.ts';
import { lint } from '../../src/lint/lint.ts';
import { reports } from '../../src/lint/reports.ts';

test('the bank that ships with etos has no findings', () => {
  const { value, diagnostics } = loadBank(fileURLToPath(new URL('../../', import.meta.url)));
  const plain = (text: string) => text;
  const palette = { bold: plain, dim: plain, red: plain, yellow: plain, cyan: plain, underline: plain };
  const report = reports.compact.report([...diagnostics, ...lint(value, { today: '2026-11-20' })], {
    locale: 'en',
    sources: value.sources,
    texts: value.listed.length,
    prefix: '',
    version: '',
    palette,
    width: 120,
  });
  expect(report).toBe(`No findings in ${value.entries.length + value.translations.length} texts.\n`);
});
