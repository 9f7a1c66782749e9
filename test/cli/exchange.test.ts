import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { home } from '../../src/cli/home.ts';
import { check } from '../../src/pipeline.ts';
import { sessionBank } from '../support/session-bank.ts';
import { etos } from '../support/terminal.ts';

describe('etos export', () => {
  it('writes CSV as Swedish Excel wants it, and another parser reads it back', async () => {
    const folder = sessionBank();
    expect((await etos(['export', '-o', 'ut.csv'], { folder })).out).toBe('ut.csv\n');
    const bytes = readFileSync(join(folder, 'ut.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data } = Papa.parse<Record<string, string>>(bytes.toString('utf8').slice(1), {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    });
    expect(data.map((row) => row.titel).sort()).toEqual(['Annan', 'Ett', 'Tre', 'Två']);
    expect(data[0]?.frågor?.split('\n')).toHaveLength(3);
    expect(bytes.toString('utf8')).not.toContain('Hemligt');
  });

  it('writes GIFT in which nothing means more than it says, and no facilitator’s word', async () => {
    const folder = sessionBank();
    const text = (await etos(['export', 'ett', '-f', 'gift', '-o', '-'], { folder })).out;
    expect(text).toContain('::Ett::[html]<p>');
    // Outside its marks, every character that GIFT reads as a mark is escaped.
    const body = /\[html\](.*)\{\}$/m.exec(text)?.[1] ?? '';
    expect(body).not.toMatch(/(?<!\\)[~=#{}:]/);
    expect(text).not.toMatch(/Hemligt|Juristen/);
    const commented = (await etos(['export', 'ett', '-f', 'gift', '--commentary', '-o', '-'], { folder })).out;
    expect(commented).toMatch(/\{####\[html\]<p>Juristen\\: tänk/);
    expect(commented).not.toContain('Hemligt');
  });

  it('writes an H5P package whose parts name content types that it declares', async () => {
    const folder = sessionBank();
    await etos(['export', '--commentary', '-o', 'ut.h5p'], { folder });
    const files = unzipSync(readFileSync(join(folder, 'ut.h5p')));
    expect(Object.keys(files)).toEqual(['h5p.json', 'content/content.json']);
    const read = (name: string) => JSON.parse(Buffer.from(files[name] ?? []).toString('utf8'));
    const declared = read('h5p.json').preloadedDependencies.map(
      (each: Record<string, string>) => `${each.machineName} ${each.majorVersion}.${each.minorVersion}`,
    );
    const content: { content: { library: string; params: { text?: string } } }[] = read('content/content.json').content;
    expect(content.length).toBe(8);
    for (const { content: part } of content) expect(declared).toContain(part.library);
    expect(JSON.stringify(content)).not.toContain('Hemligt');
  });
});

describe('etos import', () => {
  const rows = `titel;principer;ämnen;målgrupp;minuter;situation;frågor
Gåvan;Objektivitet;Jäv;Alla;25;"Du får en gåva på *måndagen*.
Den är # stor.";"1. Vad gör du?
2. Vem frågar du?"
'=SUM(A1);objektivitet;jav;chef;;En situation som börjar konstigt.;Vad gör du? Vad säger du?
`;

  const encodings: [string, (text: string) => Buffer][] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with its mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['Windows-1252, as Excel saves by itself', (text) => Buffer.from(text, 'latin1')],
    ['UTF-16 with tabs', (text) => Buffer.from(`\ufeff${text.replaceAll(';', '\t')}`, 'utf16le')],
    ['commas and CRLF', (text) => Buffer.from(text.replaceAll(';', ',').replace(/(?<!")\n/g, '\r\n'))],
  ];

  it.each(encodings)('makes drafts that lint clean of rows in %s', async (_name, encode) => {
    const folder = sessionBank();
    writeFileSync(join(folder, 'in.csv'), encode(rows));
    const ran = await etos(['import', 'in.csv'], { folder });
    expect(ran, ran.err).toMatchObject({ code: 0, out: 'dilemmas/gavan.md\ndilemmas/sum-a1.md\n' });
    const text = readFileSync(join(folder, 'dilemmas/gavan.md'), 'utf8');
    expect(text).toMatch(/^status: draft/m);
    expect(text).toContain('minutes: 25');
    expect(text).toMatch(/Du får en gåva på \\\*måndagen\\\*\.\n\nDen är #/);
    expect(text).toMatch(/## Frågor\n\n- Vad gör du\?\n- Vem frågar du\?\n/);
    expect(readFileSync(join(folder, 'dilemmas/sum-a1.md'), 'utf8')).toContain('=SUM(A1)');
    const errors = (await check(folder, home)).diagnostics.filter(
      ({ severity, file }) => severity === 'error' && /gavan|sum-a1/.test(file),
    );
    expect(errors).toEqual([]);
  });

  it('takes back what was exported, as drafts of their own beside the old ones', async () => {
    const folder = sessionBank();
    await etos(['export', 'ett', '-o', 'ut.csv'], { folder });
    expect((await etos(['import', 'ut.csv'], { folder })).out).toBe('dilemmas/ett-2.md\n');
    const again = readFileSync(join(folder, 'dilemmas/ett-2.md'), 'utf8');
    expect(again).toContain('Din gamla kollega ringer');
    expect(readFileSync(join(folder, 'dilemmas/ett.md'), 'utf8')).not.toContain('status: draft');
  });

  it('guards a spreadsheet against formulas on the way out', async () => {
    const folder = sessionBank();
    writeFileSync(
      join(folder, 'in.csv'),
      "titel;situation;ämnen;principer;målgrupp\n'=HYPERLINK(1);En text.;jav;objektivitet;alla\n",
    );
    await etos(['import', 'in.csv'], { folder });
    const id =
      readdirSync(join(folder, 'dilemmas'))
        .find((name) => name.startsWith('hyperlink'))
        ?.replace('.md', '') ?? '';
    const out = await etos(['export', id, '--force', '-o', '-'], { folder });
    expect(out.out).toContain("'=HYPERLINK(1)");
  });

  it('tells of rows that cannot be used, and takes the others', async () => {
    const folder = sessionBank();
    const text =
      'titel;principer;situation;minuter\nBra;Objektivitet;Något händer.;20\nFel;Objektiviteten;Något.;20\nTom;Objektivitet;;20\nTid;Objektivitet;Något.;en kvart\n';
    writeFileSync(join(folder, 'in.csv'), text);
    const ran = await etos(['import', 'in.csv', '--dry-run'], { folder });
    expect(ran).toMatchObject({ code: 1, out: 'dilemmas/bra.md\n' });
    expect(ran.err).toMatch(/Rad 3: principen »Objektiviteten« finns inte\. Menade du »objektivitet«\?/);
    expect(ran.err).toMatch(/Rad 4: situationen är tom/);
    expect(ran.err).toMatch(/Rad 5: minuter är »en kvart«/);
    expect(readdirSync(join(folder, 'dilemmas'))).not.toContain('bra.md');
  });

  it.each([
    ['a;b\n1;2\n', /Kolumner saknas: titel, situation.*Där står: a, b/],
    ['', /Kolumner saknas/],
    [`titel;situation\n${'x;y\n'.repeat(501)}`, /högst 500/],
  ])('refuses a file that is no such table', async (text, says) => {
    const folder = sessionBank();
    writeFileSync(join(folder, 'in.csv'), text);
    const ran = await etos(['import', 'in.csv'], { folder });
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(says);
  });

  it('says what to do with a workbook, or a file that is not there', async () => {
    const folder = sessionBank();
    writeFileSync(join(folder, 'in.xlsx'), 'PK\u0003\u0004');
    expect((await etos(['import', 'in.xlsx'], { folder })).err).toMatch(/arbetsbok.*\n.*CSV UTF-8/);
    expect((await etos(['import', 'borta.csv'], { folder })).code).toBe(2);
  });
});
