import { describe, expect, it } from 'vitest';
import { catalogueBank } from '../support/catalogue-bank.ts';
import { etos } from '../support/terminal.ts';

describe('etos search', () => {
  it('shows where the hit stands, and what is for the facilitator', async () => {
    const folder = catalogueBank();
    expect(await etos(['search', 'gåva'], { folder })).toEqual(
      expect.objectContaining({
        code: 0,
        out: 'Paketet på fredagen  dilemma paketet\n  Situation: En sökande lämnade gåvor i receptionen. Beslutet var redan fattat.\n',
        err: '',
      }),
    );
    expect((await etos(['search', 'presenter'], { folder })).out).toContain(
      'För samtalsledaren › Syfte [samtalsledaren]: HEMLIGT syfte med presenter.',
    );
  });

  it('finds words without their dots, says so, and suggests what was meant', async () => {
    const folder = catalogueBank();
    const bare = await etos(['search', 'gavor'], { folder });
    expect(bare.out).toContain('Paketet på fredagen');
    expect(bare.err).toBe('»gavor« läses som gåvor.\n');
    const mistyped = await etos(['search', 'gåvvor'], { folder });
    expect(mistyped).toMatchObject({ code: 0, out: '', err: 'Ingen text innehåller »gåvvor«. Menade du gåvor?\n' });
  });

  it('searches translations in their own language', async () => {
    const { out } = await etos(['search', 'gift'], { folder: catalogueBank() });
    expect(out).toContain('The Friday parcel  dilemma paketet (en)\n  Situation: Somebody left gifts at the desk.');
  });

  it('asks for every word, and falls back on some of them', async () => {
    const folder = catalogueBank();
    expect((await etos(['search', 'gåvor', 'beslut'], { folder })).err).toBe('');
    const some = await etos(['search', 'gåvor', 'gräla'], { folder });
    expect(some.err).toContain('Ingen text innehåller alla orden');
    expect(some.out).toMatch(/Paketet[\s\S]*Grälet|Grälet[\s\S]*Paketet/);
  });

  it('keeps to a kind and a count, and gives JSON', async () => {
    const folder = catalogueBank();
    const found = JSON.parse((await etos(['search', 'exempel', '-k', 'term', '-n', '1', '--json'], { folder })).out) as {
      hits: { id: string; excerpt: { audience: string } }[];
      total: number;
    };
    expect(found).toMatchObject({ total: 2, hits: [{ id: 'legalitet', excerpt: { audience: 'participant' } }] });
    expect((await etos(['search', 'exempel', '-k', 'dilemma'], { folder })).out).toBe('');
  });

  it('asks for a word when there is none', async () => {
    expect(await etos(['search', '!?'], { folder: catalogueBank() })).toMatchObject({ code: 2, out: '' });
  });
});
