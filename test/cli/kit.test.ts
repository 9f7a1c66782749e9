import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../src/check-pdf/check-pdf.ts';
import { sessionBank } from '../support/session-bank.ts';
import { etos } from '../support/terminal.ts';

/** Every file below a folder, with its bytes as text. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    names.map((each) => {
      const path = join(each.parentPath, each.name);
      return [path.slice(folder.length + 1), readFileSync(path, 'latin1')];
    }),
  );
}

const asked = ['kit', 'provtraff', '--people', '20', '--date', '2027-03-10', '--start', '13:00', '--place', 'Rum 3, våning 2'];

describe('etos kit', () => {
  it('puts everything for one occasion in one folder, each reader’s in a folder of its own', async () => {
    const folder = sessionBank();
    const ran = await etos([...asked, '-o', 'traff'], { folder });
    expect(ran).toMatchObject({ code: 0, out: 'traff\n' });
    expect(ran.err.split('\n')).toContain('deltagare/underlag.pdf');
    expect(Object.keys(contents(join(folder, 'traff'))).sort()).toEqual(
      [
        'deltagare/kort.pdf',
        'deltagare/underlag.pdf',
        'deltagare/utvardering.pdf',
        'inbjudan.docx',
        'inbjudan.ics',
        'inbjudan.pdf',
        'inbjudan.txt',
        'innehall.txt',
        'kit.yaml',
        'rummet/atgardslista.pdf',
        'rummet/fyra-horn.pdf',
        'rummet/principerna.pdf',
        'samtalsledare/bilder.html',
        'samtalsledare/bilder.pdf',
        'samtalsledare/handledning.pdf',
        'samtalsledare/plan.pdf',
      ].sort(),
    );
    for (const name of ['deltagare/underlag', 'samtalsledare/plan', 'samtalsledare/handledning'])
      expect(await checkPdf(readFileSync(join(folder, 'traff', `${name}.pdf`))), name).toEqual([]);
    expect(readFileSync(join(folder, 'traff/inbjudan.txt'), 'utf8')).toMatch(
      /Provträff[\s\S]*10 mars 2027[\s\S]*13\.00–14\.40[\s\S]*Rum 3/,
    );
    expect(readFileSync(join(folder, 'traff/inbjudan.txt'), 'utf8')).not.toContain('Hemligt');
  });

  it('makes a calendar that another parser reads', async () => {
    const folder = sessionBank();
    await etos([...asked, '-o', 'traff'], { folder });
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, 'traff/inbjudan.ics'), 'utf8')));
    const [event] = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect([event?.summary, event?.location, event?.startDate.toString(), event?.duration.toString()]).toEqual([
      'Provträff',
      'Rum 3, våning 2',
      '2027-03-10T13:00:00',
      'PT1H40M',
    ]);
    expect(event?.startDate.zone?.tzid).toBe('Europe/Stockholm');
  });

  it('makes the same kit again byte for byte, from its kit.yaml, and as a zip', async () => {
    const folder = sessionBank();
    await etos([...asked, '-o', 'traff'], { folder });
    expect((await etos(['kit', 'traff/kit.yaml', '-o', 'igen'], { folder })).code).toBe(0);
    expect((await etos(['kit', '--again', 'traff/kit.yaml', '--zip', '-o', 'traff2'], { folder })).out).toBe('traff2.zip\n');
    const first = contents(join(folder, 'traff'));
    expect(contents(join(folder, 'igen'))).toEqual(first);
    const zip = readFileSync(join(folder, 'traff2.zip'));
    const zipped = Object.entries(unzipSync(zip)).map(([name, bytes]) => [
      name.slice('traff2/'.length),
      Buffer.from(bytes).toString('latin1'),
    ]);
    expect(Object.fromEntries(zipped)).toEqual(first);
    await etos(['kit', '--again', 'traff/kit.yaml', '--zip', '-o', 'andra/../traff2'], { folder });
    expect(readFileSync(join(folder, 'traff2.zip')).equals(zip)).toBe(true);
  });

  it('says so when the bank has changed since, and what is no longer there', async () => {
    const folder = sessionBank();
    await etos([...asked, '-o', 'traff'], { folder });
    const session = join(folder, 'workshops/sessions/provtraff.md');
    writeFileSync(session, readFileSync(session, 'utf8').replace('ref: ett', 'ref: tva'));
    const again = await etos(['kit', 'traff/kit.yaml', '-o', 'igen'], { folder });
    expect(again.err).toMatch(/inte densamma som då.*Inte längre med: ett/);
  });

  it('prints a case in stages: every inject by itself', async () => {
    const folder = sessionBank();
    await etos(['kit', 'provovning', '-o', 'ovning'], { folder });
    const names = Object.keys(contents(join(folder, 'ovning')));
    for (const number of ['1', '2', '2a', '2b', '3'])
      expect(names).toContain(`samtalsledare/inspel/provcase-inspel-${number}.pdf`);
    expect(names).toEqual(
      expect.arrayContaining(['deltagare/direkt-efter.pdf', 'deltagare/om-ovningen.pdf', 'samtalsledare/erfarenhetsrapport.pdf']),
    );
    expect(names).not.toContain('inbjudan.ics');
  });

  it('replaces an older kit, and nothing else', async () => {
    const folder = sessionBank();
    mkdirSync(join(folder, 'annat'));
    writeFileSync(join(folder, 'annat/viktigt.txt'), 'x');
    const refused = await etos([...asked, '-o', 'annat'], { folder });
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('innehåller annat än ett kit');
    await etos([...asked, '-o', 'traff'], { folder });
    expect((await etos(['kit', 'provovning', '-o', 'traff'], { folder })).code).toBe(0);
    expect(existsSync(join(folder, 'traff/deltagare/direkt-efter.pdf'))).toBe(true);
    expect(existsSync(join(folder, 'traff/inbjudan.ics'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('does not make a kit for a time that does not exist, unless it is forced', async () => {
    const folder = sessionBank();
    const ran = await etos(['kit', 'provtraff', '--date', '2027-03-28', '--start', '02:30', '-o', 'traff'], { folder });
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/finns inte.*02\.00/);
    expect(existsSync(join(folder, 'traff'))).toBe(false);
  });

  it.each(['kit.yaml finns inte', 'är trasig'])('tells of a record that cannot be used: %s', async (what) => {
    const folder = sessionBank();
    mkdirSync(join(folder, 'x'));
    if (what.includes('trasig')) writeFileSync(join(folder, 'x/kit.yaml'), 'session: [1\n');
    const ran = await etos(['kit', 'x/kit.yaml'], { folder });
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/kit\.yaml/);
  });
});

describe('etos kit without words, at a terminal', () => {
  it('asks its way, shows the plan, swaps a dilemma, and says the command that does the same', async () => {
    const folder = sessionBank();
    // Who, how many, how long, where, which form, which principle, which day, when; swap the first for the first; done; place; folder.
    const answers = ['alla', '20', '100', 'room', 'provtraff', '-', '2027-03-10', '13:00', 'ett', 'tre', '-', 'Rum 3', 'kafe'];
    const ran = await etos(['kit'], { folder, answers });
    expect(ran, ran.err).toMatchObject({ code: 0, out: 'kafe\n' });
    expect(ran.asked).toContain('Hur många blir ni?');
    expect(ran.err).toContain('13.00–14.40');
    const command = /etos (kit .*)/.exec(ran.err)?.[1] ?? '';
    expect(command).toBe(
      "kit provtraff tre --minutes 100 --people 20 --modality room --date 2027-03-10 --start 13:00 --place 'Rum 3' -o kafe",
    );
    const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    await etos([...words.slice(0, -1), 'igen'], { folder });
    expect(contents(join(folder, 'igen'))).toEqual(contents(join(folder, 'kafe')));
  });

  it('writes nothing when it is interrupted', async () => {
    const folder = sessionBank();
    const before = readdirSync(folder);
    expect((await etos(['kit'], { folder, answers: ['alla', '20'] })).code).toBe(130);
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('a kit that is killed in the middle', () => {
  it('leaves the old one whole, or the new one', async () => {
    const folder = sessionBank();
    await etos([...asked, '-o', 'traff'], { folder });
    const old = contents(join(folder, 'traff'));
    await etos(['kit', 'provovning', '-o', 'ny'], { folder });
    const fresh = contents(join(folder, 'ny'));
    const program = join(import.meta.dirname, '../../bin/etos.js');
    for (const delay of [250, 400, 550, 700]) {
      const child = spawn(process.execPath, [program, 'kit', 'provovning', '-o', 'traff'], { cwd: folder, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('close', resolve));
      await wait(delay);
      child.kill('SIGKILL');
      await ended;
      const now = contents(join(folder, 'traff'));
      expect([Object.keys(old), Object.keys(fresh)], String(delay)).toContainEqual(Object.keys(now));
      expect([old['kit.yaml'], fresh['kit.yaml']]).toContain(now['kit.yaml']);
    }
  });
});
