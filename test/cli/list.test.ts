import { describe, expect, it } from 'vitest';
import { catalogueBank } from '../support/catalogue-bank.ts';
import { etos } from '../support/terminal.ts';

describe('etos list', () => {
  it('shows every entry as aligned columns, names in the reader’s language', async () => {
    const folder = catalogueBank();
    expect((await etos(['list'], { folder })).out).toBe(
      [
        'Sort        Id            Titel                Min  Läge    Språk',
        'dilemma     gralet        =Grälet; "högt"       15  utkast  sv',
        'dilemma     paketet       Paketet på fredagen   20  klar    sv en',
        'caseövning  larmet        Larmet                30  klar    sv',
        'princip     legalitet     Legalitet                 klar    sv en',
        'princip     objektivitet  Objektivitet              klar    sv',
        '',
      ].join('\n'),
    );
    expect((await etos(['list', 'dilemma', '--topic', 'gavor'], { folder, locale: 'en' })).out).toBe(
      'Id       Title              Min\npaketet  The Friday parcel   20\n',
    );
  });

  it('understands the whole selection language', async () => {
    const folder = catalogueBank();
    const ids = async (...words: string[]) => {
      const { out } = await etos(['list', '--json', ...words], { folder });
      return (JSON.parse(out) as { id: string }[]).map(({ id }) => id);
    };
    expect(await ids('--principle', 'objektivitet')).toEqual(['gralet', 'larmet']);
    // What is for everybody is for managers too.
    expect(await ids('--audience', 'chef')).toEqual(['gralet', 'paketet']);
    expect(await ids('--level', '2')).toEqual(['paketet']);
    expect(await ids('--status', 'draft')).toEqual(['gralet']);
    expect(await ids('--category', 'principle')).toEqual(['legalitet', 'objektivitet']);
    expect(await ids('--missing', 'en')).toEqual(['gralet', 'larmet', 'objektivitet']);
    expect(await ids('term', '--missing', 'en')).toEqual(['objektivitet']);
    expect(await ids('--tag', 'fika')).toEqual(['paketet']);
    expect(await ids('--principle', 'objektivitet', '--status', 'published')).toEqual(['larmet']);
  });

  it('writes CSV that a spreadsheet reads as text and not as a formula', async () => {
    const folder = catalogueBank();
    const { out, bytes } = await etos(['list', 'dilemma', '--format', 'csv'], { folder });
    const [head, quarrel] = out.split('\r\n');
    expect(head).toMatch(/^kind,id,title,category,topics,/);
    expect(quarrel).toMatch(/^dilemma,gralet,"'=Grälet; ""högt""",,bemotande,objektivitet,alla,1,15,draft,sv,/);
    expect(bytes[0]).toBe('k'.charCodeAt(0));
    expect((await etos(['list', '--format', 'csv', '--bom'], { folder })).bytes.subarray(0, 3)).toEqual(
      Buffer.from([0xef, 0xbb, 0xbf]),
    );
  });

  it('cuts the title, and nothing else, to the width of a terminal', async () => {
    const folder = catalogueBank({ 'dilemmas/lang.md': 'x' });
    const { out } = await etos(['list', 'dilemma'], { folder, columns: 46, variables: { NO_COLOR: '1' } });
    expect(out.split('\n')[2]).toBe('paketet  Paketet på freda…   20  klar    sv en');
  });

  it('says what is too broken to be listed, what fits nothing, and what it does not know', async () => {
    const folder = catalogueBank({ 'dilemmas/trasig.md': '---\ntitle: [\n---\n' });
    const broken = await etos(['list', 'dilemma'], { folder });
    expect(broken).toMatchObject({ code: 0, err: 'För trasiga för att vara med: trasig. »etos lint« säger vad som är fel.\n' });
    expect(broken.out).toContain('paketet');
    expect(await etos(['list', 'survey'], { folder: catalogueBank() })).toMatchObject({
      code: 0,
      out: '',
      err: 'Inget i banken passar allt du bad om. Ta bort ett av villkoren.\n',
    });
    const unknown = await etos(['list', 'dilema', '--locale', 'en'], { folder, locale: 'en' });
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('Did you mean “dilemma”?');
    expect((await etos(['list', '--topic', 'gåvor'], { folder })).err).toContain('Närmast: gavor (Gåvor).');
    expect(await etos(['list', '-b', 'cases'], { folder })).toMatchObject({ code: 2, out: '' });
  });

  it('never sends terminal codes that a text holds', async () => {
    const title = 'title: "Röd \\e[31m text"';
    const folder = catalogueBank({
      'glossary/terms/rod.md': `---\n${title}\ndefinition: En färg.\n---\n\n## Exempel\n\nEn ros.\n`,
    });
    const { out } = await etos(['list', 'term'], { folder });
    expect(out).toContain('Röd <U+001B>[31m text');
    expect(out).not.toContain('\u001b');
  });

  it('lists the built-in bank where there is no other', async () => {
    const { out } = await etos(['list', 'dilemma', '--topic', 'gavor'], { folder: '/' });
    expect(out).toContain('den-stickade-sjalen');
  });
});
