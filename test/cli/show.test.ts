import { describe, expect, it } from 'vitest';
import { catalogueBank } from '../support/catalogue-bank.ts';
import { etos } from '../support/terminal.ts';

describe('etos show', () => {
  it('shows title, facts and sections to a participant, and none of the facilitator’s words', async () => {
    const folder = catalogueBank();
    const { out, err, code } = await etos(['show', 'paketet'], { folder });
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Paketet på fredagen\ndilemma · paketet · klar · 2026-03-01\n\nPrinciper: Legalitet\nÄmnen: Gåvor\nFör: Chefer\n/,
    );
    expect(out).toContain('Vägar att välja:\n  - Lämna tillbaka det.\n  - Behålla det.\n');
    expect(out).toContain('Situation\n\nEn sökande lämnade gåvor i receptionen.');
    expect(out).toContain('- Vad gör du?\n- Vem ringer du?\n');
    expect(out).not.toContain('HEMLIGT');
    expect(out).not.toContain('samtalsledaren');
    expect(err).toBe('Mer finns för samtalsledaren: --audience facilitator.\n');
  });

  it('holds back the facilitator’s words as JSON too', async () => {
    const folder = catalogueBank();
    for (const id of ['paketet', 'larmet']) expect((await etos(['show', id, '--json'], { folder })).out).not.toContain('HEMLIGT');
    const sheet = JSON.parse((await etos(['show', 'paketet', '--json'], { folder })).out) as { sections: { heading: string }[] };
    expect(sheet.sections.map(({ heading }) => heading)).toEqual(['Situation', 'Frågor']);
  });

  it('shows all to the facilitator, with the law written out', async () => {
    const { out, err } = await etos(['show', 'paketet', '-a', 'facilitator'], { folder: catalogueBank() });
    expect(out).toContain('Lagrum: 1 kap. 9 § regeringsformen: HEMLIGT om lagen.');
    expect(out).toContain('Lämna tillbaka det. (främjar Legalitet) HEMLIGT om vägvalet.');
    expect(out).toContain('För samtalsledaren\n\nSyfte\n\nHEMLIGT syfte med presenter.');
    expect(err).toBe('');
  });

  it('gives a participant the first inject of a case alone, an observer all of them and what to observe', async () => {
    const folder = catalogueBank();
    const participant = (await etos(['show', 'larmet'], { folder })).out;
    expect(participant).toContain('Det ringer.');
    expect(participant).not.toMatch(/SENARE|SEDD|HEMLIGT/);
    const observer = (await etos(['show', 'larmet', '-a', 'observer'], { folder })).out;
    expect(observer).toMatch(/SEDD[\s\S]*SENARE/);
    expect(observer).not.toContain('HEMLIGT');
  });

  it('shows a translation, and says when there is none', async () => {
    const folder = catalogueBank();
    expect((await etos(['show', 'paketet', '--lang', 'en'], { folder })).out).toMatch(
      /^The Friday parcel\n[\s\S]*Somebody left gifts/,
    );
    const none = await etos(['show', 'gralet', '--lang', 'en'], { folder });
    expect(none.out).toContain('Grälet');
    expect(none.err).toContain('Texten finns inte på en.');
  });

  it('refuses an unknown id with the nearest, and an id that two kinds have without saying which', async () => {
    const method =
      '---\ntitle: Paketet\npurpose: Prova.\ngroup: { min: 2, max: 4 }\nminutes: { min: 5, max: 9 }\nsteps: [{ text: Gör. }]\n---\n';
    const folder = catalogueBank({ 'workshops/methods/paketet.md': method });
    expect(await etos(['show', 'pakettet'], { folder })).toMatchObject({ code: 2, out: '' });
    expect((await etos(['show', 'pakettet'], { folder })).err).toContain('Närmast: paketet');
    expect((await etos(['show', 'paketet'], { folder })).err).toContain('Lägg till --kind: dilemma, method.');
    expect((await etos(['show', 'paketet', '--kind', 'method'], { folder })).out).toContain('Syfte: Prova.');
  });

  it('wraps to the terminal', async () => {
    const { out } = await etos(['show', 'den-stickade-sjalen'], { folder: '/', columns: 50, variables: { NO_COLOR: '1' } });
    const longest = Math.max(...out.split('\n').map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(50);
    expect(longest).toBeGreaterThan(40);
  });
});
