import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

const empty = () => temporaryBank({});

describe('etos pack and etos guide', () => {
  it('with no arguments print the half-day, and say the file’s name on stdout', async () => {
    const folder = empty();
    const pack = await etos(['pack'], { folder });
    expect(pack).toMatchObject({ code: 0, out: 'halvdag-for-chefer-pack.pdf\n', err: '' });
    expect(readFileSync(join(folder, 'halvdag-for-chefer-pack.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await etos(['guide'], { folder })).out).toBe('halvdag-for-chefer-guide.pdf\n');
    expect(readdirSync(folder).sort()).toEqual(['halvdag-for-chefer-guide.pdf', 'halvdag-for-chefer-pack.pdf']);
  });

  it('write to stdout, and as what the file’s ending says', async () => {
    const folder = empty();
    expect((await etos(['pack', 'tisdagskoren', '--format', 'pdf', '-o', '-'], { folder })).bytes.subarray(0, 5).toString()).toBe(
      '%PDF-',
    );
    expect((await etos(['pack', 'tisdagskoren', '-o', 'a.html'], { folder })).code).toBe(0);
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    const markdown = await etos(['pack', 'tisdagskoren', '--lang', 'en', '--format', 'source', '-o', '-', '--start', '13:30'], {
      folder,
    });
    expect(markdown.out).toContain('| 13:30 |');
    expect(markdown.out).toContain('What we do today');
    expect(markdown.err).toContain('tisdagskoren');
  });

  it('choose by topic, principle, audience, minutes and count', async () => {
    const titles = async (...words: string[]) =>
      (await etos(['pack', ...words, '--format', 'source', '-o', '-'])).out.match(/^## Dilemma \d+: .*(?= \{)/gm) ?? [];
    expect(await titles('--topic', 'jav', '--count', '1')).toHaveLength(1);
    expect((await titles('--principle', 'demokrati', '--audience', 'chef')).length).toBeGreaterThan(0);
    expect((await titles('--minutes', '20')).length).toBe(1);
    expect((await titles('--minutes', '75')).length).toBeGreaterThan(1);
    expect(await titles('etiskt-cafe')).toHaveLength(2);
  });

  it('give another set with another seed, and say why they chose', async () => {
    const chosen = async (seed: string) =>
      (await etos(['pack', '--count', '2', '--seed', seed, '--explain', '--format', 'source', '-o', '-'])).err;
    expect(await chosen('1')).toBe(await chosen('1'));
    const sets = new Set(await Promise.all(['1', '2', '3', '4', '5', '6'].map(chosen)));
    expect(sets.size).toBeGreaterThan(1);
    expect([...sets][0]).toMatch(/2 dilemman av \d+ möjliga/);
  });

  it('log what is used, and leave it out the next time', async () => {
    const folder = empty();
    await etos(['pack', '--topic', 'jav', '--count', '1', '--log', '-o', 'a.pdf'], { folder });
    const log = readFileSync(join(folder, 'usage.yaml'), 'utf8');
    const [used = ''] = /(?<=ids:\s+- )[a-z-]+/.exec(log) ?? [];
    expect(used).not.toBe('');
    const again = await etos(['pack', '--topic', 'jav', '--not-used-since', '2020-01-01', '--format', 'source', '-o', '-'], {
      folder,
    });
    expect(again.code).toBe(0);
    expect(again.out).not.toContain(used);
    const session = await etos(['pack', 'etiskt-cafe', '--log', '-o', 'b.pdf'], { folder });
    expect(session.code).toBe(0);
    const other = await etos(['pack', 'etiskt-cafe', '--not-used-since', '2020-01-01', '--format', 'source', '-o', '-'], {
      folder,
    });
    expect(other.out).not.toContain('Inlägget på lördagen');
  });
});

describe('a wrong call ends with 2, says what is wrong, and names what was meant', () => {
  const wrong: [string[], RegExp][] = [
    [['pack', 'den-stikade-sjalen'], /den-stikade-sjalen.*\n.*den-stickade-sjalen/],
    [['pack', '--topic', 'gåvor'], /Ämnet.*\n.*gavor/],
    [['pack', '--session', 'etiskt-kafe'], /Tillfället.*\n.*etiskt-cafe/],
    [['pack', '--principle', 'objektivet'], /Principen.*\n.*objektivitet/],
    [['pack', '--start', '25:00'], /--start/],
    [['pack', '--minutes', 'en timme'], /--minutes/],
    [['pack', '--count', '0'], /--count/],
    [['pack', '--format', 'odt'], /--format.*\n.*pdf/],
    [['pack', '--lang', 'no'], /--lang/],
    [['pack', '--not-used-since', '2026-02-30'], /--not-used-since/],
    [['pack', '--minutes', '10'], /ryms/],
    [['pack', '--formt', 'pdf'], /--formt.*\n.*--format/],
    [['pakc'], /pakc.*\n.*etos pack/],
    [['pack', '--bank', 'finns-inte'], /finns-inte/],
    [['print'], /file/],
    [['pack', '../../x'], /finns inte/],
  ];
  for (const [words, says] of wrong) {
    it(words.join(' '), async () => {
      const folder = empty();
      const ran = await etos(words, { folder });
      expect(ran.code).toBe(2);
      expect(ran.err).toMatch(says);
      expect(ran.err).not.toMatch(/\bat .*:\d+:\d+/);
      expect(ran.out).toBe('');
      expect(readdirSync(folder)).toEqual([]);
    });
  }
});

describe('a selection that nothing matches', () => {
  it('says so, and what to leave out', async () => {
    const folder = temporaryBank({ 'etos.yaml': 'name: x\ntopics:\n  t: { sv: Ett ämne }\n' });
    const ran = await etos(['pack', '--topic', 't', '--force'], { folder });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/Urvalet är tomt.*\n.*--topic/);
  });
});

describe('a bank with errors', () => {
  const bank = () =>
    temporaryBank({
      'etos.yaml': 'name: x\nextends: builtin\n',
      'dilemmas/bra.md': readFileSync('dilemmas/tisdagskoren.md', 'utf8').replace(
        'title: Tisdagskören',
        'title: Det hela dilemmat',
      ),
      'dilemmas/trasig.md': '---\ntitle: [\n---\n',
    });

  it('is not printed: the findings are listed, exit 1', async () => {
    const ran = await etos(['pack', 'bra', '-o', 'ut.pdf'], { folder: bank() });
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/dilemmas\/trasig\.md:\d+:\d+/);
  });

  it('prints what is sound with --force', async () => {
    const folder = bank();
    const ran = await etos(['pack', 'bra', '--force', '-f', 'source', '-o', 'ut.md'], { folder });
    expect(ran.code).toBe(0);
    expect(readFileSync(join(folder, 'ut.md'), 'utf8')).toContain('Det hela dilemmat');
  });
});

describe('a file that cannot be written', () => {
  it('is a folder, in a folder that does not exist, or write-protected: 2, in words, with nothing left behind', async () => {
    const folder = empty();
    mkdirSync(join(folder, 'mapp'));
    expect(await etos(['pack', '-o', 'mapp'], { folder })).toMatchObject({ code: 2, err: expect.stringContaining('är en mapp') });
    expect(await etos(['pack', '-o', 'ingen/ut.pdf'], { folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('mappen finns inte'),
    });
    expect(readdirSync(folder)).toEqual(['mapp']);
  });

  it('leaves the old file whole', async () => {
    const folder = empty();
    writeFileSync(join(folder, 'ut.pdf'), 'gammal');
    chmodSync(folder, 0o555);
    const ran = await etos(['pack', '-o', 'ut.pdf'], { folder });
    chmodSync(folder, 0o755);
    // Root may write anywhere; then the file is the new one, whole.
    const now = readFileSync(join(folder, 'ut.pdf')).subarray(0, 6).toString();
    expect(ran.code === 0 ? '%PDF-1' : 'gammal').toBe(now);
    expect(readdirSync(folder)).toEqual(['ut.pdf']);
  });
});

describe('etos print', () => {
  it('sets a table of contents only when there is something to list', async () => {
    const front = '---\ntitle: Kort\nlang: sv\ncontents: true\n---\n\n';
    const folder = temporaryBank({ 'kort.md': `${front}Bara text.\n`, 'lang.md': `${front}## Början\n\nText.\n` });
    const tree = async (file: string) => (await etos(['print', file, '-f', 'tree', '-o', '-'], { folder })).out;
    expect(await tree('kort.md')).not.toContain('\n  contents');
    expect(await tree('lang.md')).toContain('\n  contents');
  });

  it('prints any Markdown file through the same page', async () => {
    const folder = temporaryBank({ 'inbjudan.md': '---\ntitle: Kom på fredag\nlang: sv\n---\n\nVi ses i **stora** rummet.\n' });
    expect(await etos(['print', 'inbjudan.md'], { folder })).toMatchObject({ code: 0, out: 'inbjudan.pdf\n', err: '' });
    expect(await etos(['print', 'inbjudan.md', '-o', 'i.html'], { folder })).toMatchObject({ code: 0 });
    const html = readFileSync(join(folder, 'i.html'), 'utf8');
    expect(html).toContain('<h1');
    expect(html).toContain('Kom på fredag');
  });

  it('reads pictures below the text, and no others', async () => {
    const folder = temporaryBank({
      'a/text.md': '# T\n\n![En bild](../hemlig.png)\n\n![Två](https://example.se/x.png)\n\n![Tre](/etc/passwd)\n',
      'hemlig.png': 'x',
    });
    const ran = await etos(['print', 'text.md', '-f', 'tree', '-o', '-'], { folder: join(folder, 'a') });
    expect(ran.err.match(/text\.md:\d+:1/g)).toHaveLength(3);
    expect(ran.code).toBe(0);
  });

  it('says when there is no such file, or it is not text', async () => {
    const folder = temporaryBank({ 'x.md': new Uint8Array([0xff, 0xfe, 0x41, 0x00]) });
    expect(await etos(['print', 'saknas.md'], { folder })).toMatchObject({ code: 2, err: expect.stringContaining('saknas.md') });
    expect(await etos(['print', 'x.md'], { folder })).toMatchObject({ code: 2, err: expect.stringContaining('UTF-16') });
    expect(existsSync(join(folder, 'x.pdf'))).toBe(false);
  });
});
