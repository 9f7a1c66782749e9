import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueBank } from '../support/catalogue-bank.ts';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

const term = (at: number) => `---\ntitle: Ord ${at}\ndefinition: Betyder ${at}.\n---\n\n## Exempel\n\nEtt ord — “${at}”.\n`;
const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`glossary/terms/ord-${at}.md`, term(at)]));

/** A bank that is worth keeping, and a folder to keep it in. */
function places() {
  const cache = temporaryBank({});
  return { folder: catalogueBank(many), cache, variables: { XDG_CACHE_HOME: cache } };
}

describe('what is kept of a bank', () => {
  it('answers the next time, with the same answer, from a file that only its owner can read', async () => {
    const { folder, cache, variables } = places();
    const first = await etos(['search', 'ord', '-n', '100'], { folder, variables });
    const [name = ''] = readdirSync(join(cache, 'etos'));
    const file = join(cache, 'etos', name);
    expect(statSync(file).mode & 0o077).toBe(0);
    const written = statSync(file, { bigint: true }).mtimeNs;
    expect(await etos(['search', 'ord', '-n', '100'], { folder, variables })).toEqual(first);
    expect(first.out).toContain('— “7”');
    expect(statSync(file, { bigint: true }).mtimeNs).toBe(written);
  });

  it('is made anew when a file of the bank has changed, come or gone', async () => {
    const { folder, variables } = places();
    const titles = async () => (await etos(['list', 'term'], { folder, variables })).out;
    expect(await titles()).toContain('Ord 7');
    writeFileSync(join(folder, 'glossary/terms/ord-7.md'), term(8888));
    expect(await titles()).toContain('Ord 8888');
    rmSync(join(folder, 'glossary/terms/ord-7.md'));
    expect(await titles()).not.toContain('Ord 8888');
    writeFileSync(join(folder, 'glossary/terms/ny.md'), term(9999));
    expect(await titles()).toContain('Ord 9999');
  });

  it('is not believed when it is broken, cut short or somebody else’s', async () => {
    const { folder, cache, variables } = places();
    const { out } = await etos(['list', 'term'], { folder, variables });
    const [name = ''] = readdirSync(join(cache, 'etos'));
    const file = join(cache, 'etos', name);
    const kept = readFileSync(file, 'latin1');
    for (const broken of ['', '{', '{}\n{}', kept.slice(0, -40), kept.replace('Ord 59', 'Fel 59'), kept.split('\n')[0] ?? '']) {
      writeFileSync(file, broken, 'latin1');
      expect(await etos(['list', 'term'], { folder, variables })).toMatchObject({ code: 0, out });
    }
  });

  it('is read anew when the bank it is laid over has changed', async () => {
    const { folder: base, cache, variables } = places();
    const folder = temporaryBank({ 'etos.yaml': `name: över\nextends: ${base}\n` });
    const titles = async () => (await etos(['list', 'term'], { folder, variables })).out;
    expect(await titles()).toContain('Ord 7');
    expect(readdirSync(join(cache, 'etos'))).toHaveLength(1);
    writeFileSync(join(base, 'glossary/terms/ord-7.md'), term(7777));
    expect(await titles()).toContain('Ord 7777');
  });

  it('is done without where nothing can be written, and for a small bank', async () => {
    const { folder, cache } = places();
    const occupied = temporaryBank({ etos: 'a file in the way' });
    expect((await etos(['list', 'term'], { folder, variables: { XDG_CACHE_HOME: occupied } })).out).toContain('Ord 7');
    expect((await etos(['list'], { folder: catalogueBank(), variables: { XDG_CACHE_HOME: cache } })).code).toBe(0);
    expect(readdirSync(cache)).toEqual([]);
  });
});
