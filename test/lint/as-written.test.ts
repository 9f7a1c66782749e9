import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadBank } from '../../src/bank/load.ts';
import { asWritten } from '../../src/lint/as-written.ts';
import { exampleBank } from '../../src/lint/example-bank.ts';
import { lint } from '../../src/lint/lint.ts';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

const file = 'glossary/terms/jav.md';
/** A mac's letters: å, ä and ö in two parts each, but for one that is whole. */
const apart = (text: string): string => text.normalize('NFD').replace('a\u0308r', 'är');
const text = apart(
  '---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\nconfusedWith: [{ how: Åååå., term: saknas }]\n---\n\n## Exempel\n\nÅsa är här och vet att att någon erhållit något\nsom ”Örjan örjat” har erhållit.\n',
);

test('columns count the letters that the file holds, in front matter and in prose, at both ends', () => {
  const { value: bank } = loadBank(temporaryBank({ ...exampleBank, [file]: text }));
  const found = asWritten(lint(bank), bank.sources).filter((each) => each.file === file);
  const rows = text.split('\n');
  const pointed = found.map(({ code, span }) => {
    const row = rows[(span?.start.line ?? 0) - 1] ?? '';
    return `${code}: ${row.slice((span?.start.column ?? 0) - 1, (span?.end.column ?? 0) - 1).normalize('NFC')}`;
  });
  expect(pointed).toEqual([
    'decomposed-letters: ä',
    'unknown-reference: saknas',
    'double-word: att',
    'jargon: erhållit',
    'jargon: erhållit',
  ]);
  expect(rows.some((row, at) => at === (found.at(-1)?.span?.start.line ?? 0) - 1 && row.includes('o\u0308'))).toBe(true);
});

test('every format tells the same columns, and what mends a file tells and writes all that it changes', async () => {
  const folder = temporaryBank({ ...exampleBank, [file]: text });
  const at = async (format: string) => (await etos(['lint', '--rule', 'double-word', '--format', format], { folder })).out;
  const column = (text.split('\n')[8] ?? '').indexOf(' att att') + 6;
  expect(await at('compact')).toContain(`${file}:9:${column}`);
  const sarif = JSON.parse(await at('sarif')).runs[0].results[0];
  expect(sarif.locations[0].physicalLocation.region).toMatchObject({ startLine: 9, startColumn: column });
  expect(sarif.fixes[0].artifactChanges[0].replacements[0].deletedRegion).toMatchObject({ startColumn: column - 1 });
  const diff = (await etos(['lint', '--rule', 'double-word', '--dry-run'], { folder })).out;
  expect(diff).toContain('-title: Ja\u0308v\n');
  expect((await etos(['lint', '--rule', 'double-word', '--fix'], { folder })).code).toBe(0);
  expect(readFileSync(join(folder, file), 'utf8')).toBe(text.normalize('NFC').replace('att att', 'att'));
});

test('the caret stands under the word, whatever its letters are made of', async () => {
  const folder = temporaryBank({ ...exampleBank, [file]: text });
  const shown: string[] = [];
  for (const form of ['NFC', 'NFD']) {
    writeFileSync(join(folder, file), text.normalize(form));
    const { out } = await etos(['lint', '--rule', 'double-word'], { folder });
    shown.push(out.split('\n').find((line) => line.includes('^')) ?? '');
  }
  expect(shown[0]).toMatch(/\^~~$/);
  expect(shown[1]).toBe(shown[0]);
});
