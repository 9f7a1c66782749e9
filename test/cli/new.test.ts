import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { home } from '../../src/cli/home.ts';
import { type FormName, formNames } from '../../src/cli/new/forms.ts';
import { check } from '../../src/pipeline.ts';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

/** What each form needs besides its title. */
const needed: Readonly<Record<FormName, readonly string[]>> = {
  dilemma: ['--principle', 'objektivitet,legalitet', '--topic', 'gavor'],
  case: ['--principle', 'legalitet'],
  term: ['--definition', 'Ett ord: med kolon # och mer.'],
  value: ['--definition', 'Att våga.', '--principle', 'legalitet'],
  role: ['--definition', 'Den som vakar.'],
  method: ['--purpose', 'Att alla ska få ordet.'],
  session: [],
  programme: [],
  survey: ['--purpose', 'Att se om det hjälper.'],
  resource: ['--type', 'film'],
};

/** Made once; every test gets a copy of its own. */
const fresh = mkdtempSync(join(tmpdir(), 'bank-'));
beforeAll(() => etos(['init', fresh]));
afterAll(() => rmSync(fresh, { recursive: true }));

let folder = '';
beforeEach(() => {
  folder = join(temporaryBank({}), 'bank');
  cpSync(fresh, folder, { recursive: true });
});

const findings = async () => (await check(folder, home)).diagnostics;
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('etos new', () => {
  it.each(['sv', 'en'])('extends a bank in %s with a draft of every kind that lints clean and prints', async (lang) => {
    const root = join(folder, '..', `egen-${lang}`);
    await etos(['init', root, '--lang', lang]);
    for (const name of formNames) {
      const made = await etos(['new', name, `Ny ${name}`, ...needed[name]], { folder: root });
      expect(made, made.err).toMatchObject({ code: 0 });
      expect(made.out.trim()).toMatch(new RegExp(`/ny-${name}\\.(md|yaml)$`));
      expect(readFileSync(join(root, made.out.trim()), 'utf8')).toMatch(/^status: draft/m);
    }
    expect((await check(root, home)).diagnostics).toEqual([]);
    for (const id of ['ny-dilemma', 'ny-case', 'ny-session']) {
      const pack = await etos(['pack', id, '--format', 'md', '-o', '-'], { folder: root });
      expect(pack).toMatchObject({ code: 0, err: '' });
      expect(pack.out).toContain(`Ny ${id.slice(3)}`);
      const guide = await etos(['guide', id, '--format', 'html', '-o', '-'], { folder: root });
      expect(guide).toMatchObject({ code: 0, err: '' });
      expect(guide.out).toContain(`Ny ${id.slice(3)}</h`);
    }
  });

  it('fits times to what was asked', async () => {
    const made = async (...words: string[]) => read((await etos(['new', ...words], { folder })).out.trim());
    expect(await made('session', 'Lång', '--minutes', '90')).toMatch(/length: 90\n[\s\S]*minutes: 70\n/);
    expect(await made('method', 'Kort', '--purpose', 'Att prata.', '--minutes', '7')).toContain('minutes: { min: 4, max: 7 }');
    expect(await made('programme', 'Snabbt', '--weeks', '3', '--minutes', '30')).toMatch(
      /week: 0 [\s\S]*week: 1\n[\s\S]*week: 3\n/,
    );
    expect(await made('case', 'Snart', '--principle', 'legalitet', '--minutes', '45')).toContain('minutes: 45 #');
    expect(await findings()).toEqual([]);
  });

  it('makes the id of the title, or takes the one given', async () => {
    expect((await etos(['new', 'survey', 'Över ån, i Åre', '--purpose', 'x'], { folder })).out).toBe(
      'workshops/surveys/over-an-i-are.yaml\n',
    );
    expect((await etos(['new', 'survey', 'Жук', '--purpose', 'x', '--id', 'skalbagge'], { folder })).out).toBe(
      'workshops/surveys/skalbagge.yaml\n',
    );
    const long = await etos(['new', 'survey', `${'a'.repeat(79)} b`, '--purpose', 'x'], { folder });
    expect(long.out).toBe(`workshops/surveys/${'a'.repeat(79)}.yaml\n`);
    expect(await findings()).toEqual([]);
  });

  it.each([
    [
      'a title that gives a taken id, with one that is free',
      ['term', 'Närvaro'],
      ['»narvaro« är redan taget av glossary/values/narvaro.md', '--id narvaro-2'],
    ],
    ['a title without a Latin letter', ['term', 'Жук'], ['Titeln ger inget id', '--id']],
    ['a name that Windows keeps', ['term', 'Con'], ['»con«', '--id con-2']],
    ['an id with another form', ['term', 'X', '--id', '../Å'], ['»../Å«', '--id a']],
    ['a title without a letter or digit', ['term', '***'], ['minst en bokstav']],
    ['control characters', ['term', 'a\u001b[31mb'], ['styrtecken']],
    ['a title too long for a line', ['term', 'a'.repeat(301)], ['301 tecken']],
    ['two titles', ['term', 'X', '--title', 'Y'], ['två gånger']],
    ['an unknown kind, with the nearest', ['dilema'], ['Menade du »dilemma«']],
    ['a principle, which the law decides', ['principle', 'Sjunde'], ['»principle«']],
    ['no kind', [], ['etos new SORT']],
    ['an option that the kind does not have', ['term', 'X', '--topic', 'jav'], ['--topic hör inte', '--definition']],
    ['an unknown topic, with the nearest', ['dilemma', 'X', '--topic', 'gava'], ['gavor']],
    ['four principles', ['value', 'X', '--principle', 'demokrati,legalitet,objektivitet,fri-asiktsbildning'], ['Högst tre']],
    ['minutes out of bounds', ['session', 'X', '--minutes', '91'], ['35 till 90']],
    ['an address that is none', ['resource', 'X', '--type', 'film', '--url', 'javascript:x'], ['webbadress']],
    ['a session about what no dilemma is about', ['session', 'X', '--topic', 'jav'], ['inget publicerat dilemma']],
  ])('refuses %s, and writes nothing', async (_what, words, told) => {
    const rest = words[0] === 'term' && !words.includes('--topic') ? ['--definition', 'Ett ord.'] : [];
    const before = (await check(folder, home)).value.entries.length;
    const { code, out, err } = await etos(['new', ...words, ...rest], { folder });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const text of told) expect(err).toContain(text);
    expect((await check(folder, home)).value.entries.length).toBe(before);
  });

  it('names every option that is missing, with what it may be, where nobody can be asked', async () => {
    const { code, err } = await etos(['new', 'dilemma'], { folder });
    expect(code).toBe(2);
    expect(err).toContain('Det saknas: --title, --principle, --topic.');
    expect(err).toContain('--principle <id>  demokrati, legalitet, objektivitet');
    expect((await etos(['new', 'dilemma', '--no-input'], { folder, answers: ['X'] })).err).toBe(err);
  });

  it('never writes in the built-in bank, nor outside the bank', async () => {
    const elsewhere = temporaryBank({});
    const { code, err } = await etos(['new', 'term', 'X', '--definition', 'y'], { folder: elsewhere });
    expect({ code, told: err.includes('etos init') }).toEqual({ code: 2, told: true });
    rmSync(join(folder, 'library'), { recursive: true });
    symlinkSync(elsewhere, join(folder, 'library'));
    expect(await etos(['new', 'resource', 'X', '--type', 'film'], { folder })).toMatchObject({ code: 2, out: '' });
    expect(existsSync(join(elsewhere, 'x.md'))).toBe(false);
  });

  it.each(['glossary/terms', 'dilemmas'])('does not take the id of a file in %s that the bank could not read', async (place) => {
    writeFileSync(join(folder, place, 'trasig.md'), '---\nbara: [skräp\n');
    const { code, err } = await etos(['new', 'term', 'Trasig', '--definition', 'y'], { folder });
    expect({ code, told: err.includes(`${place}/trasig.md`) && err.includes('trasig-2') }).toEqual({ code: 2, told: true });
    expect(read(`${place}/trasig.md`)).toBe('---\nbara: [skräp\n');
    expect(existsSync(join(folder, 'glossary/terms/trasig.md'))).toBe(place === 'glossary/terms');
  });

  it('does not write over a link that the bank leaves alone', async () => {
    const elsewhere = temporaryBank({ 'viktig.txt': 'viktigt' });
    symlinkSync(join(elsewhere, 'viktig.txt'), join(folder, 'glossary/terms/lank.md'));
    expect(await etos(['new', 'term', 'Länk', '--definition', 'y'], { folder })).toMatchObject({ code: 2, out: '' });
    expect(read('glossary/terms/lank.md')).toBe('viktigt');
  });

  it('tells what is wrong with an etos.yaml that cannot be used, and makes a folder that is missing', async () => {
    rmSync(join(folder, 'library'), { recursive: true });
    expect((await etos(['new', 'resource', 'X', '--type', 'film'], { folder })).out).toBe('library/x.md\n');
    writeFileSync(join(folder, 'etos.yaml'), 'name: [\n');
    const { code, err } = await etos(['new', 'term', 'X', '--definition', 'y'], { folder });
    expect({ code, told: err.includes('etos.yaml:') }).toEqual({ code: 1, told: true });
  });

  it('finds the bank from a folder inside it, or takes the one named', async () => {
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    expect((await etos(['new', 'term', 'X', '--definition', 'y'], { folder: join(folder, 'a/b') })).out).toBe(
      '../../glossary/terms/x.md\n',
    );
    const named = await etos(['new', 'term', 'Z', '--definition', 'y', '--bank', 'bank'], { folder: join(folder, '..') });
    expect(named.out).toBe('bank/glossary/terms/z.md\n');
  });

  it('gives a clean file or a clear refusal for any title', async () => {
    const wild = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 320 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(
          ...'-:#"\'[]{},&*!|>%@`?~ \\\t\n<>_=+a1'.split(''),
          '---',
          ': ',
          ' #',
          'å',
          '{{',
          '::: ',
          '](#x)',
          '\u{1f600}',
        ),
      }),
      fc.constantFrom(
        'null',
        'yes',
        '1e3',
        '---',
        'con',
        'index',
        'å',
        ' x ',
        '- a',
        '# a',
        '<b>',
        '{{title}}',
        ':::',
        '%0A::error',
        '__proto__',
      ),
    );
    await fc.assert(
      fc.asyncProperty(wild, async (title) => {
        const { code, out, err } = await etos(
          ['new', 'dilemma', `--title=${title}`, '--principle', 'legalitet', '--topic', 'gavor'],
          { folder },
        );
        expect([0, 2]).toContain(code);
        expect(err).not.toMatch(/undefined|\[object|Error/);
        const { value: bank, diagnostics } = await check(folder, home);
        // Letters that no font has, or that cannot be seen, are the title's own.
        const own = ['unprintable-character', 'hidden-character'];
        expect(diagnostics.filter((each) => !own.includes(each.code))).toEqual([]);
        if (code === 2) return;
        expect(bank.entries.map((entry) => entry.data.title)).toContain(title.normalize('NFC').trim());
        rmSync(join(folder, out.trim()));
      }),
      { numRuns: 60 },
    );
  });
});

describe('questions at a terminal', () => {
  it('are put for what was not given, with the usual answer for an empty line', async () => {
    const made = await etos(['new', 'dilemma', '--topic', 'jav'], { folder, answers: ['Biljetten', '3', '', '25'] });
    expect(made).toMatchObject({ code: 0, out: 'dilemmas/biljetten.md\n' });
    expect(made.asked).toContain('  3. Objektivitet (objektivitet)');
    expect(made.asked).not.toContain('Vilket ämne?');
    expect(read('dilemmas/biljetten.md')).toMatch(
      /title: Biljetten\nprinciples: \[objektivitet\].*\n.*\ntopics: \[jav\]\naudience: \[alla\]\nminutes: 25\n/,
    );
    expect(await findings()).toEqual([]);
  });

  it('are put again until the answer can be used', async () => {
    const made = await etos(['new', 'value'], { folder, answers: ['***', 'Mod', 'Att våga.', '7', 'x', 'legalitet'] });
    expect(made).toMatchObject({ code: 0, out: 'glossary/values/mod.md\n' });
    expect(made.asked).toContain('minst en bokstav');
    expect(made.asked.split('Svara med ett nummer från 1 till 6.')).toHaveLength(3);
  });

  it('begin with the kind, and end with another id when the title’s is taken', async () => {
    const made = await etos(['new'], { folder, answers: ['term', 'Närvaro', 'Ett ord.', 'narvaro', 'Å', ''] });
    expect(made).toMatchObject({ code: 0, out: 'glossary/terms/narvaro-2.md\n' });
    expect(made.asked).toContain('Vad vill du skapa?');
    expect(await findings()).toEqual([]);
  });

  it('that are broken off leave no file, and exit code 130', async () => {
    const broken = await etos(['new', 'dilemma'], { folder, answers: ['Halvvägs'] });
    expect(broken).toMatchObject({ code: 130, out: '', err: 'Avbrutet. Inget är skrivet.\n' });
    expect(existsSync(join(folder, 'dilemmas/halvvags.md'))).toBe(false);
  });

  it('are in the language of the terminal', async () => {
    const made = await etos(['new', 'survey'], { folder, locale: 'en', answers: ['Before', 'To know.'] });
    expect(made.asked).toContain('What is it for?');
    expect(made.err).toContain('It is a draft');
  });
});
