import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrations, migrationsFrom, newestSchema } from '../../src/bank/migrations.ts';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

describe('etos migrate', () => {
  it('writes in which form a bank is that did not say, keeps every other letter, and does nothing the second time', async () => {
    const text = '# Vår bank\nname: >\n  Två\n  rader\nextends: builtin\n';
    const folder = temporaryBank({ 'etos.yaml': text });
    const read = () => readFileSync(join(folder, 'etos.yaml'), 'utf8');
    expect(await etos(['migrate', '--dry-run'], { folder })).toMatchObject({ code: 0, out: 'etos.yaml\n' });
    expect(read()).toBe(text);
    expect((await etos(['migrate'], { folder })).code).toBe(0);
    expect(read()).toBe(text.replace('name:', `schema: ${newestSchema}\nname:`));
    expect(await etos(['migrate'], { folder })).toMatchObject({ code: 0, out: '' });
    expect((await etos(['lint'], { folder })).code).toBe(0);
  });

  it('does not touch a bank from a newer etos, or one that cannot be read', async () => {
    for (const text of [`schema: ${newestSchema + 1}\nname: Prov\n`, 'name: [\n', 'nam: x\n']) {
      const folder = temporaryBank({ 'etos.yaml': text });
      expect(await etos(['migrate'], { folder })).toMatchObject({ code: 2, out: '' });
      expect(readFileSync(join(folder, 'etos.yaml'), 'utf8')).toBe(text);
    }
    expect((await etos(['migrate'], { folder: temporaryBank({}) })).code).toBe(2);
  });

  it('goes through the forms in order', () => {
    expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, at) => at + 1));
    expect(migrationsFrom(newestSchema)).toEqual([]);
  });
});

it('a bank that etos init makes says its form', async () => {
  const folder = temporaryBank({});
  await etos(['init', 'b'], { folder });
  expect(await etos(['migrate', 'b'], { folder })).toMatchObject({ code: 0, out: '' });
});
