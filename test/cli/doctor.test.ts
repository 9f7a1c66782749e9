import { describe, expect, it } from 'vitest';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

describe('etos doctor', () => {
  it('finds all in order, in words and as data', async () => {
    const folder = temporaryBank({});
    expect(await etos(['doctor'], { folder })).toMatchObject({ code: 0, out: expect.stringMatching(/^ok {3}Node\.js: \d+/) });
    const found: { id: string; ok: boolean }[] = JSON.parse((await etos(['doctor', '--json'], { folder })).out);
    expect(found.map(({ id }) => id)).toEqual(['node', 'etos', 'fonts', 'bank', 'folder', 'cache']);
  });

  it('says what to do about a broken bank', async () => {
    const folder = temporaryBank({ 'etos.yaml': 'nam: Prov\n' });
    expect(await etos(['doctor'], { folder })).toMatchObject({
      code: 1,
      out: expect.stringMatching(/FEL {2}Bank: .* fel\n.*»etos lint«/),
    });
  });
});
