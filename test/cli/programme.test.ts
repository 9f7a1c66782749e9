import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../src/check-pdf/check-pdf.ts';
import { readPdf } from '../support/pdf-file.ts';
import { sessionBank } from '../support/session-bank.ts';
import { tagTree } from '../support/tag-tree.ts';
import { etos } from '../support/terminal.ts';
import { pdfWords } from '../support/words.ts';

async function wordsOf(path: string): Promise<string> {
  return pdfWords(tagTree(await readPdf(readFileSync(path))).root).join(' ');
}

/** Every file below a folder by its name, with its bytes in hexadecimal. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path), readFileSync(path, 'hex')];
    }),
  );
}

const twoDays = `---
title: Internat
aims: [Tänka]
audience: [chef]
weeks: 8
meetings:
  - title: Två dagar
    week: 0
    note: HemligtMöte.
    agenda:
      - { kind: welcome, title: Välkomna, minutes: 30, note: HemligtBlock. }
      - { kind: dilemma, title: Ett dilemma, minutes: 90, ref: ett }
      - { day: 2, kind: welcome, title: Morgon, minutes: 30 }
      - { kind: dilemma, title: Ett till, minutes: 60, pick: { topic: jav } }
    afterwork: { text: Berätta vidare., minutes: 20 }
  - { title: Två dagar till, days: 2, minutes: 420, week: 4 }
  - { title: Tre dagar borta, days: 3, week: 8 }
---
`;

describe('etos programme', () => {
  it('prints booklet, log-book, tasks and the leader’s plan, and a kit for every meeting', async () => {
    const folder = sessionBank();
    const ran = await etos(
      ['programme', 'provprogram', '--date', '2027-01-12', '--start', '13:00', '--people', '20', '-o', 'p'],
      { folder },
    );
    expect(ran, ran.err).toMatchObject({ code: 0, out: 'p\n' });
    const own = join(folder, 'p/deltagare');
    expect(readdirSync(own).sort()).toEqual(['blad-2-tva.pdf', 'kurshafte.pdf', 'loggbok.pdf', 'uppgift-1.pdf', 'uppgift-2.pdf']);
    for (const name of readdirSync(own)) expect(await wordsOf(join(own, name)), name).not.toContain('Hemligt');
    for (const name of ['kurshafte', 'loggbok', 'uppgift-1'])
      expect(await checkPdf(readFileSync(join(own, `${name}.pdf`))), name).toEqual([]);
    const plan = await wordsOf(join(folder, 'p/kursledare/plan.pdf'));
    expect(plan).toContain('HemligtLedare');
    // The task is due a week before, is sent out two weeks before that, and the survey is measured again after eight weeks.
    expect(plan).toMatch(/22 december 2026 Skicka ut uppgiften till träff 1.*12 januari 2027 Träff 1.*9 mars 2027 Mätning efter/);
    expect(readdirSync(join(folder, 'p/traff-1'))).toContain('kit.yaml');
    expect(await wordsOf(join(folder, 'p/traff-2/deltagare/underlag.pdf'))).toContain('Två');
  });

  it('makes a calendar with a day for every task before and after its meeting', async () => {
    const folder = sessionBank();
    await etos(['programme', 'provprogram', '--date', '2027-01-12', '--start', '13:00', '-o', 'p'], { folder });
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, 'p/kalender.ics'), 'utf8')));
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events.map((each) => [each.startDate.toString(), each.duration.toString(), each.startDate.isDate])).toEqual([
      ['2027-01-05', 'P1D', true],
      ['2027-01-12T13:00:00', 'PT1H40M', false],
      ['2027-01-22', 'P1D', true],
      ['2027-02-06', 'P1D', true],
      ['2027-02-09T13:00:00', 'PT1H', false],
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(5);
    expect(events[2]).toMatchObject({ summary: 'Efter träffen: Första träffen', description: 'Pröva en sak.' });
  });

  it('holds a meeting of two days by its own agenda: a kit, a calendar day and clock times for each', async () => {
    const folder = sessionBank({ 'workshops/programmes/internat.md': twoDays });
    const ran = await etos(['programme', 'internat', '--date', '2027-01-13', '--people', '8', '-o', 'p'], { folder });
    expect(ran, ran.err).toMatchObject({ code: 0 });
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, 'p/kalender.ics'), 'utf8')));
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events.map((each) => [each.startDate.toString(), each.duration.toString()])).toEqual([
      ['2027-01-13T09:00:00', 'PT2H'],
      ['2027-01-14T09:00:00', 'PT1H30M'],
      // Two weeks from the last day.
      ['2027-01-28', 'P1D'],
      // Seven hours on each of two days, without an agenda.
      ['2027-02-10T09:00:00', 'PT7H'],
      ['2027-02-11T09:00:00', 'PT7H'],
      // Days whose hours nobody has said.
      ['2027-03-10', 'P3D'],
    ]);
    expect(readdirSync(join(folder, 'p/traff-1')).sort()).toEqual(['dag-1', 'dag-2']);
    const booklet = await wordsOf(join(folder, 'p/deltagare/kurshafte.pdf'));
    expect(booklet).toMatch(
      /Dag 1, 13 januari 2027.*09\.00 Välkomna.*Dag 2, 14 januari 2027.*09\.00 Morgon.*klar senast 28 januari/,
    );
    expect(booklet).toMatch(/2 dagar, 3 timmar 30 minuter.*2 dagar, 14 timmar.*3 dagar/);
    expect(booklet).not.toContain('Hemligt');
    const leader = await wordsOf(join(folder, 'p/kursledare/plan.pdf'));
    expect(leader).toMatch(/HemligtMöte.*HemligtBlock/);
    const second = await wordsOf(join(folder, 'p/traff-1/dag-2/samtalsledare/handledning.pdf'));
    expect(second).toContain('HemligtMöte');
    expect(second).toContain('Dilemma 1');
    expect(second).not.toContain('Välkomna');
    for (const name of readdirSync(join(folder, 'p/traff-1/dag-1/deltagare')))
      expect(await wordsOf(join(folder, 'p/traff-1/dag-1/deltagare', name)), name).not.toContain('Hemligt');
  });

  it('gives a meeting that follows a session its own name, task, text and selection', async () => {
    const folder = sessionBank();
    await etos(['programme', 'provprogram', '--date', '2027-01-12', '-o', 'p'], { folder });
    const pack = await wordsOf(join(folder, 'p/traff-1/deltagare/underlag.pdf'));
    expect(pack).toMatch(/Första träffen.*Vi börjar\./);
    expect(pack).toContain('Skriv ner ett exempel.');
  });

  it('makes the same folder again, byte for byte, and each meeting by its own kit.yaml', async () => {
    const folder = sessionBank({ 'workshops/programmes/internat.md': twoDays });
    const asked = ['--date', '2027-01-13', '--start', '13:15', '--people', '8', '--place', 'Sal 2', '--paper', 'A5'];
    await etos(['programme', 'internat', ...asked, '-o', 'p'], { folder });
    const again = await etos(['programme', '--again', 'p/programme.yaml', '-o', 'q'], { folder });
    expect(again).toMatchObject({ code: 0, out: 'q\n' });
    expect(again.err).not.toContain('inte densamma');
    expect(filesIn(join(folder, 'q'))).toEqual(filesIn(join(folder, 'p')));
    await etos(['kit', '--again', 'p/traff-1/dag-2/kit.yaml', '-o', 'k'], { folder });
    expect(filesIn(join(folder, 'k'))).toEqual(filesIn(join(folder, 'p/traff-1/dag-2')));
    const record = readFileSync(join(folder, 'k/kit.yaml'), 'utf8');
    writeFileSync(join(folder, 'kit.yaml'), record.replace('meeting: 0', 'meeting: 7'));
    expect(await etos(['kit', '--again', 'kit.yaml', '-o', 'n'], { folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('ingen träff 8'),
    });
    const wrong = await etos(['programme', '--again', 'p/traff-1/dag-2/kit.yaml', '-o', 'r'], { folder });
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('programme.yaml') });
  });

  it('tells of meetings on holidays, of weeks when no day is known, and of programmes that are not there', async () => {
    const folder = sessionBank();
    expect((await etos(['programme', 'provprogram', '--date', '2027-02-26', '-o', 'p'], { folder })).err).toMatch(
      /Träff 2 faller på 26 mars 2027: Långfredagen/,
    );
    await etos(['programme', 'provprogram', '-o', 'utan'], { folder });
    expect(await wordsOf(join(folder, 'utan/kursledare/plan.pdf'))).toMatch(
      /3 veckor före start.*Vecka 1 Träff 1.*Vecka 5 Träff 2/,
    );
    expect(readdirSync(join(folder, 'utan'))).not.toContain('kalender.ics');
    expect(await etos(['programme', 'provprogam'], { folder })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/Närmast: provprogram/),
    });
    expect((await etos(['programme'], { folder })).err).toContain('provprogram');
  });
});

describe('a programme that cannot be held', () => {
  const ask = async (...words: string[]) => {
    const folder = sessionBank({ 'workshops/programmes/internat.md': twoDays });
    const ran = await etos(['programme', ...words, '-o', 'p'], { folder });
    return { ...ran, made: readdirSync(folder).includes('p') };
  };

  it.each([
    ['nobody comes', ['provprogram', '--people', '0'], /Träff 1, 2: Ingen kommer: .*--people 24/],
    [
      'its days do not end',
      ['internat', '--start', '20:00'],
      /Träff 2: Programmet är 420 minuter och ryms inte på dagen .*--start/,
    ],
    [
      'its time does not exist',
      ['provprogram', '--date', '2027-03-28', '--start', '02:30'],
      /Träff 1: Klockan 02\.30, 28 mars 2027 finns inte/,
    ],
  ])('says so when %s, and writes nothing', async (_name, words, says) => {
    const ran = await ask(...words);
    expect(ran).toMatchObject({ code: 1, out: '', made: false });
    expect(ran.err).toMatch(says);
  });

  it('warns of five thousand, of a method for more people, of a second day on a holiday, and of a selection of nothing', async () => {
    const many = await ask('provprogram', '--people', '5000');
    expect(many).toMatchObject({ code: 0, made: true });
    expect(many.err).toMatch(/Träff 1: Metoden »Fyra hörn« passar inte i »Ett dilemma«: den är för högst/);
    expect((await ask('provprogram', '--people', '3')).err).toMatch(/Träff 1: Metoden »Fyra hörn« passar inte .*behöver minst/);
    // The first day is a Wednesday, the second Maundy Thursday, the second meeting's second day a Thursday.
    expect((await ask('internat', '--date', '2027-03-25')).err).toMatch(/Träff 1 faller på 26 mars 2027: Långfredagen/);
    const folder = sessionBank({
      'workshops/programmes/tomt.md': twoDays.replace('pick: { topic: jav }', 'pick: { topic: jav, level: 3 }'),
    });
    const empty = await etos(['programme', 'tomt', '-o', 'p'], { folder });
    expect(empty.err).toMatch(/Träff 1: Inget dilemma passar i blocket »Ett till«\. Ändra blockets »pick«/);
    const lint = await etos(['lint'], { folder });
    expect(lint.out + lint.err).toMatch(/Inget publicerat dilemma svarar mot »pick«/);
  });
});

describe('etos lesson', () => {
  it('is one page that needs nothing, keeps nothing, and hides the commentary until it is asked for', async () => {
    const folder = sessionBank();
    const ran = await etos(['lesson', 'objektivitet', '-o', 'l.html'], { folder });
    expect(ran, ran.err).toMatchObject({ code: 0, out: 'l.html\n' });
    const html = readFileSync(join(folder, 'l.html'), 'utf8');
    expect(html).toContain('<h1');
    expect(html).toContain('Saklig och opartisk i allt.');
    expect(html).toMatch(/<textarea[^>]*aria-label="[^"]+"/);
    expect(html).not.toMatch(/<script|<form|localStorage|https?:\/\/(?!www\.)[^"]*\.(?:js|css|woff)/);
    expect(html).toMatch(/default-src (?:'|&#39;)none/);
    const [before = '', inside = ''] = html.split('<details>');
    expect(inside).toMatch(/^<summary><h2[^>]*>Jämför med kommentaren<\/h2><\/summary>/);
    expect(before).not.toContain('Juristen');
    expect(inside.split('</details>')[0]).toMatch(/Juristen: tänk på hur det ser ut utifrån[\s\S]*Den som är jävig/);
    expect(html).not.toContain('Hemligt');
  });

  it('takes a topic too, and says what there is when it knows neither', async () => {
    const folder = sessionBank();
    expect((await etos(['lesson', 'jav', '-o', '-'], { folder })).out).toContain('Jäv');
    const wrong = await etos(['lesson', 'objektivitetet'], { folder });
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('objektivitet') });
    expect((await etos(['lesson', '--course', 'annat'], { folder })).err).toMatch(/bemotande/);
  });
});

describe('a case in stages', () => {
  const read = async (folder: string, ...words: string[]) => (await etos([...words, '-f', 'source', '-o', '-'], { folder })).out;
  const seen = (text: string) => ['1', '2', '2a', '2b', '3'].filter((number) => text.includes(`inspel${number}slut`));

  it('shows participants what has been released, and no later inject', async () => {
    const folder = sessionBank();
    expect(seen(await read(folder, 'pack', 'provcase'))).toEqual(['1']);
    expect(seen(await read(folder, 'pack', 'provcase', '--upto', '2'))).toEqual(['1', '2']);
    expect(seen(await read(folder, 'pack', 'provcase', '--upto', '2a'))).toEqual(['1', '2', '2a']);
    expect(seen(await read(folder, 'pack', 'provcase', '--upto', '3'))).toEqual(['1', '2', '3']);
    expect(seen(await read(folder, 'pack', 'provcase', '--upto', '2b,3'))).toEqual(['1', '2', '2b', '3']);
    const sheet = await read(folder, 'make', 'inject-sheet', 'provcase', '--inject', '2b');
    expect(seen(sheet)).toEqual(['2b']);
    expect(sheet).not.toContain('Hemligt');
  });

  it('says its note first, draws the tree in words too, and knows its injects', async () => {
    const folder = sessionBank();
    expect(await read(folder, 'pack', 'provcase')).toContain('Texten handlar om hot.');
    const guide = await read(folder, 'guide', 'provcase');
    expect(guide).toContain(
      '1 följs av 2, 2 följs av antingen 2a eller 2b, som samtalsledaren väljer, 2a följs av 3 och 2b följs av 3',
    );
    expect((await etos(['pack', 'provcase', '--upto', '9'], { folder })).err).toMatch(
      /»9« finns inte\.\nDe som finns: 1, 2, 2a, 2b, 3/,
    );
    expect((await etos(['pack', 'ett', '--upto', '2'], { folder })).err).toContain('inget case är valt');
  });
});
