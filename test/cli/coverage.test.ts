import { describe, expect, it } from 'vitest';
import { catalogueBank } from '../support/catalogue-bank.ts';
import { etos } from '../support/terminal.ts';

describe('etos coverage', () => {
  it('counts published dilemmas and cases, and marks where a topic’s own principle has none', async () => {
    const { out, code } = await etos(['coverage'], { folder: catalogueBank() });
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'Ämne       1   2  Alla',
        'Gåvor      1  0!     1',
        'Bemötande  ·   1     1',
        'Alla       1   1     2',
        '',
        'Målgrupp     1  2  Alla',
        'Alla         ·  ·     0',
        'Chefer       1  ·     1',
        'Handläggare  ·  1     1',
        'Alla         1  1     2',
        '',
        '1 Legalitet · 2 Objektivitet',
        '0! är en lucka: etos.yaml säger att ämnet rör principen, men ingen text gör det.',
        'Luckor: 1.',
        '',
      ].join('\n'),
    );
  });

  it('counts for one audience, and drafts when asked, as JSON', async () => {
    const folder = catalogueBank();
    const json = async (...words: string[]) =>
      JSON.parse((await etos(['coverage', '--json', ...words], { folder })).out) as object;
    expect(await json('--audience', 'chef')).toMatchObject({
      total: 1,
      gaps: [
        { topic: 'gavor', principle: 'objektivitet' },
        { topic: 'bemotande', principle: 'objektivitet' },
      ],
    });
    expect(await json('--status', 'draft')).toMatchObject({ total: 1, topics: [{ counts: [0, 0] }, { counts: [0, 1] }] });
  });

  it('writes a page of tables with headers, and says gaps in words', async () => {
    const { out } = await etos(['coverage', '--format', 'html', '-o', '-'], { folder: catalogueBank() });
    expect(out).toContain('<title>Täckning: prov</title>');
    expect(out).toMatch(/<th[^>]*scope="row"[^>]*>Gåvor<\/th>/);
    expect(out).toMatch(/<th[^>]*scope="col"[^>]*>Objektivitet<\/th>/);
    expect(out).toContain('<strong>0, lucka</strong>');
    expect(out).toContain('Gåvor: Objektivitet');
    expect(out).not.toContain('<script');
  });
});

describe('etos stats', () => {
  it('counts entries, languages, minutes, reviews and laws', async () => {
    const { out } = await etos(['stats'], { folder: catalogueBank() });
    expect(out).toMatch(/^dilemman +2 +1 +2 +1 +\d+ +35 +\d+$/m);
    expect(out).toMatch(/^caseövningar +1 +1 +1 +0 +\d+ +30 +\d+$/m);
    expect(out).toContain(
      'Äldsta granskning: 2026-03-01 (paketet)\nSenaste granskning: 2026-03-01 (paketet)\nAldrig granskade: 4\n',
    );
    expect(out).toMatch(/^lagtexten läst +0 +1$/m);
    expect(out).toMatch(/^bekräftat i annan källa +1 +0$/m);
    expect(out).toMatch(/^inte kontrollerat +0 +1$/m);
    expect(JSON.parse((await etos(['stats', '--json'], { folder: catalogueBank() })).out)).toMatchObject({ all: { entries: 5 } });
  });
});

describe('etos schema', () => {
  it('prints the schema of a kind, or all of them', async () => {
    expect(JSON.parse((await etos(['schema', 'dilemma'])).out)).toMatchObject({ type: 'object', properties: { tension: {} } });
    const all = JSON.parse((await etos(['schema'])).out) as object;
    expect(Object.keys(all)).toEqual(expect.arrayContaining(['dilemma', 'survey', 'etos', 'laws']));
    expect((await etos(['schema', 'dilemm'])).err).toContain('Menade du »dilemma«?');
  });
});
