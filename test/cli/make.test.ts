import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { templateNames } from '../../src/compose/template-list.ts';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

const front = (more = '') =>
  `---\nfor: participant\ntitle: "{{#dilemmas}}{{title}}{{/dilemmas}}"\naccepts: [dilemma]\nselect: first\n${more}---\n`;

/** A bank over the built-in one with files of its own. */
function bank(files: Readonly<Record<string, string>>): string {
  return temporaryBank({ 'etos.yaml': 'name: Prov\nextends: builtin\n', ...files });
}

async function checked(body: string, more = '') {
  const folder = bank({ 'templates/blad.md': front(more) + body });
  return etos(['template', 'check', 'blad'], { folder });
}

describe('etos make', () => {
  it('prints with any template that ships, and names the file after what is in it', async () => {
    const folder = temporaryBank({});
    expect((await etos(['make', 'handout', 'tisdagskoren'], { folder })).out).toBe('tisdagskoren-handout.pdf\n');
    expect((await etos(['make', 'glossary', '--format', 'md'], { folder })).out).toBe('glossary.md\n');
  });

  it('takes a template of the bank’s own before one that ships', async () => {
    const folder = bank({ 'templates/handout.md': `${front()}# EGET\n` });
    expect((await etos(['make', 'handout', '--format', 'md', '-o', '-'], { folder })).out).toContain('# EGET');
  });

  it('makes options of the template flags, with help, types and defaults', async () => {
    const options = `options:
  antal: { type: number, min: 1, max: 5, default: 2, about: hur många }
  ton: { type: choice, values: [mild, skarp] }
  fika: { type: yes-no }
  hej: { type: text, default: Hej }
`;
    const body =
      '{{option.hej}} {{option.antal}} {{option.ton}} {{#when.fika}}FIKA{{/when.fika}}{{#when.ton-skarp}}SKARP{{/when.ton-skarp}}\n';
    const folder = bank({ 'templates/blad.md': front(options) + body });
    const make = async (...words: string[]) => etos(['make', 'blad', '--format', 'source', '-o', '-', ...words], { folder });
    expect((await make()).out).toBe('Hej 2 mild\n');
    expect((await make('--antal', '5', '--ton', 'skarp', '--fika', '--hej', 'Då')).out).toBe('Då 5 skarp FIKASKARP\n');
    expect((await make('--fika', 'nej')).out).toBe('Hej 2 mild\n');
    expect(await make('--antal', '9')).toMatchObject({ code: 2, err: expect.stringContaining('--antal') });
    expect((await make('--ton', 'skap')).err).toContain('»skarp«');
    expect((await make('--fika', 'kanske')).err).toContain('ja eller nej');
    expect((await make('--anta', '3')).err).toContain('--antal');
    expect((await etos(['make', 'blad', '--help'], { folder })).out).toMatch(/--antal <number>\s+hur många \(2\)/);
  });

  it('says which text a template cannot be made from, and which template was meant', async () => {
    expect((await etos(['make', 'inject-sheets', 'tisdagskoren'])).err).toContain('tisdagskoren');
    expect((await etos(['make', 'handot'])).err).toMatch(/handot.*\n.*handout/);
    expect(await etos(['cards'])).toMatchObject({ code: 2, err: expect.stringContaining('etos make cards') });
  });

  it('puts what is inserted in as text: no title can open a container or another template', async () => {
    const folder = bank({
      'templates/blad.md': `${front()}{{#dilemmas}}\n# {{title}}\n{{/dilemmas}}\n`,
      'dilemmas/aa.md': readFileSync(join(import.meta.dirname, '../golden/liten-bank/dilemmas/biljetten.md'), 'utf8').replace(
        /^title: .*$/m,
        'title: "{{words.name}} ::: pagebreak ::: <script> **fet**"',
      ),
    });
    const made = await etos(['make', 'blad', 'aa', '--force', '--format', 'md', '-o', '-'], { folder });
    expect(made.out).toContain('# \\{\\{words.name}} \\::: pagebreak \\::: \\<script> \\*\\*fet\\*\\*\n');
  });

  it('says how cards are to be printed', async () => {
    const made = await etos(['make', 'cards', '--deck', 'principles', '-o', 'kort.pdf'], { folder: temporaryBank({}) });
    expect(made).toMatchObject({ code: 0, out: 'kort.pdf\n' });
    expect(made.err).toMatch(/100 %.*långsidan/);
    const short = await etos(['make', 'cards', '--deck', 'principles', '--flip', 'short', '-o', 'kort.pdf'], {
      folder: temporaryBank({}),
    });
    expect(short.err).toContain('kortsidan');
  });
});

describe('etos template', () => {
  it('lists all that ship, with what they are for, in the terminal’s language', async () => {
    for (const locale of ['sv', 'en']) {
      const { out } = await etos(['template', 'list'], { locale });
      for (const name of templateNames) expect(out).toMatch(new RegExp(`^${name} +\\S`, 'm'));
    }
  });

  it('finds nothing wrong with those that ship', async () => {
    const ran = await etos(['template', 'check']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out.split('\n')).toHaveLength(templateNames.length + 1);
  });

  it('shows every name that may be used with an example, and none that is for another reader', async () => {
    const participant = (await etos(['template', 'view', 'handout'])).out;
    expect(participant).toMatch(/\{\{#dilemmas\}\}\n(?: {2}.*\n)*? {2}title +\S/);
    expect(participant).toMatch(/option\.\n {2}lines +5/);
    expect(participant.slice(participant.indexOf('{{#dilemmas}}'))).not.toMatch(/pitfalls|listenFor|facilitatorNotes/);
    expect((await etos(['template', 'view', 'guide'])).out).toMatch(/pitfalls +\S/);
  });

  it('makes a template that is sound as it stands, and never over another', async () => {
    for (const locale of ['sv', 'en']) {
      const folder = bank({});
      const made = await etos(['template', 'new', 'mitt-blad'], { folder, locale });
      expect(made).toMatchObject({ code: 0, out: `${join('templates', 'mitt-blad.md')}\n` });
      expect(await etos(['template', 'check', 'mitt-blad'], { folder, locale })).toMatchObject({ code: 0, err: '' });
      expect((await etos(['make', 'mitt-blad'], { folder, locale })).code).toBe(0);
      expect((await etos(['template', 'new', 'mitt-blad'], { folder, locale })).code).toBe(2);
    }
  });

  it('needs a bank to make one in, and a name that is one', async () => {
    expect((await etos(['template', 'new', 'x'], { folder: temporaryBank({}) })).err).toContain('etos init');
    expect((await etos(['template', 'new', '../x'], { folder: bank({}) })).code).toBe(2);
    expect((await etos(['template', 'new'], { folder: bank({}) })).code).toBe(2);
    expect((await etos(['template', 'lista'])).err).toContain('list');
  });
});

describe('what is wrong with a template is told with its file, line and the nearest right name', () => {
  it('a name that does not exist', async () => {
    const ran = await checked('{{#dilemmas}}\n{{situtation}}\n{{/dilemmas}}\n');
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/^templates\/blad\.md:8:1: .*situtation.*»situation«/m);
  });

  it('a name of another reader', async () => {
    expect((await checked('{{#dilemmas}}\n{{pitfalls}}\n{{/dilemmas}}\n')).err).toContain(
      'blad.md:8:1: Mallen nämner »pitfalls«, som inte finns.',
    );
  });

  it('a word of ours that is misspelt', async () => {
    expect((await checked('{{words.qestions}}\n')).err).toContain('»words.questions«');
  });

  it('a section that is never closed', async () => {
    const ran = await checked('{{#dilemmas}}\n');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('templates/blad.md');
  });

  it('a key that front matter does not have', async () => {
    const ran = await checked('x\n', 'optoins: {}\n');
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/blad\.md:6:1: .*optoins.*options/);
  });

  it('an option with a name that is taken', async () => {
    expect((await checked('x\n', 'options:\n  lang: { type: text }\n')).err).toContain('»lang«');
  });

  it('a paper that does not exist', async () => {
    expect((await checked('x\n', 'page: { paper: A9 }\n')).err).toMatch(/»A9« kan inte vara page\.paper/);
  });

  it('a container that does not exist', async () => {
    expect((await checked('::: korner\n- a\n:::\n')).err).toMatch(/korner.*corners/);
  });

  it('a partial that is not there, takes in itself, or lies outside its folder', async () => {
    expect((await checked('{{> dilema}}\n')).err).toContain('»dilemma«');
    expect((await checked('{{> ../../etc/passwd}}\n')).code).toBe(1);
    const ring = bank({
      'templates/blad.md': `${front()}{{> a}}\n`,
      'templates/partials/a.md': '{{> b}}',
      'templates/partials/b.md': '{{> a}}',
    });
    expect((await etos(['template', 'check', 'blad'], { folder: ring })).err).toContain('tar in sig själv');
    const leaving = bank({ 'templates/blad.md': `${front()}{{> ut}}\n`, 'hemlig.md': 'HEMLIG' });
    mkdirSync(join(leaving, 'templates/partials'));
    symlinkSync('../../hemlig.md', join(leaving, 'templates/partials/ut.md'));
    const ran = await etos(['make', 'blad', '--force', '--format', 'md', '-o', '-'], { folder: leaving });
    expect(ran.out).not.toContain('HEMLIG');
    expect(ran.err).toContain('länk ut ur mappen');
  });
});

describe('a theme', () => {
  it('of the bank is used, and one that cannot be read on white is refused before anything is written', async () => {
    const folder = bank({ 'theme.yaml': 'colour: "#8a1c4a"\nfont: sans\n' });
    expect((await etos(['make', 'handout', '-o', 'a.html'], { folder })).code).toBe(0);
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toContain('--accent: #8a1c4a');
    writeFileSync(join(folder, 'theme.yaml'), 'colour: "#ffcc00"\n');
    const ran = await etos(['make', 'handout', '-o', 'b.html'], { folder });
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/theme\.yaml:1:9: .*1,5:1/);
    expect(existsSync(join(folder, 'b.html'))).toBe(false);
    expect((await etos(['make', 'handout', '--theme', 'finns-inte.yaml'], { folder })).code).toBe(2);
  });
});
