import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { readEnvironment } from '../../src/cli/environment.ts';
import { home } from '../../src/cli/home.ts';
import { formNames } from '../../src/cli/new/forms.ts';
import { openTerminal, type Terminal } from '../../src/cli/terminal.ts';
import { writeFolder } from '../../src/cli/write-folder.ts';
import { check } from '../../src/pipeline.ts';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile());

async function newBank(...words: string[]): Promise<string> {
  const folder = temporaryBank({});
  expect(await etos(['init', 'bank', ...words], { folder })).toMatchObject({ code: 0, out: 'bank\n' });
  return join(folder, 'bank');
}

describe.each(['sv', 'en'])('a bank made by etos init in %s', (lang) => {
  it('lints clean, with one of each kind', async () => {
    const root = await newBank('--lang', lang);
    const { value: bank, diagnostics } = await check(root, home);
    expect(diagnostics).toEqual([]);
    expect(new Set(bank.entries.map((entry) => entry.kind)).size).toBe(8);
    expect(bank.entries.every((entry) => entry.lang === lang)).toBe(true);
    const folders = new Set(bank.entries.map((entry) => entry.folder));
    for (const folder of ['principles', 'roles', 'values', 'terms']) expect(folders).toContain(`glossary/${folder}`);
  });

  it('lints clean when it is laid over the built-in bank too', async () => {
    const root = await newBank('--lang', lang);
    const text = readFileSync(join(root, 'etos.yaml'), 'utf8').replace('# extends: builtin', 'extends: builtin');
    expect(text).toContain('\nextends: builtin\n');
    writeFileSync(join(root, 'etos.yaml'), text);
    expect((await check(root, home)).diagnostics).toEqual([]);
  });

  it('prints its own session, as Markdown and as a web page', async () => {
    const folder = await newBank('--lang', lang);
    const pack = await etos(['pack', '--format', 'md', '-o', '-'], { folder });
    expect(pack).toMatchObject({ code: 0, err: '' });
    expect(pack.out).toContain(lang === 'sv' ? 'Bilen över helgen' : 'The weekend car');
    expect(pack.out).toContain(lang === 'sv' ? 'All offentlig makt' : 'All public power');
    const guide = await etos(['guide', '--format', 'html', '-o', '-'], { folder });
    expect(guide).toMatchObject({ code: 0, err: '' });
    expect(guide.out).toContain(`<html lang="${lang}"`);
  });

  it('writes what it was told of the bank and the agency into etos.yaml', async () => {
    const root = await newBank('--lang', lang, '--name', 'Etik: vår bank', '--agency', '"Verket" # 1');
    const { value: bank, diagnostics } = await check(root, home);
    expect(diagnostics).toEqual([]);
    expect(bank.config).toMatchObject({ name: 'Etik: vår bank', language: lang, agency: { name: '"Verket" # 1' } });
  });

  it('names only commands that etos has, and no host to fetch from', async () => {
    const root = await newBank('--lang', lang);
    const texts = filesIn(root).map((file) => readFileSync(join(root, file), 'utf8'));
    const named = texts.flatMap((text) =>
      [...text.matchAll(/(?:npx |npx --no-install |exec |run: |&& |^ *)etos ([a-z]+)/gm)].map((match) => match[1] ?? ''),
    );
    expect(new Set(named)).toEqual(new Set(['pack', 'guide', 'new', 'lint']));
    expect([...new Set(named)].filter((name) => !Object.hasOwn(commands, name))).toEqual([]);
    expect(texts.join('\n')).not.toMatch(/registry|unpkg|jsdelivr|\/work\//);
  });
});

describe('the files for git and editors', () => {
  it('are there, with a hook that can be run, and schemas for every file that VS Code is told of', async () => {
    const root = await newBank();
    for (const file of ['.gitignore', '.github/workflows/etos.yml', '.githooks/pre-commit'])
      expect(existsSync(join(root, file)), file).toBe(true);
    expect(statSync(join(root, '.githooks/pre-commit')).mode & 0o111).toBe(0o111);
    expect(statSync(join(root, 'README.md')).mode & 0o044).toBe(0o044);
    const settings = readFileSync(join(root, '.vscode/settings.json'), 'utf8');
    const schemas = [...settings.matchAll(/"\.\/(\.vscode\/schemas\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(schemas).toHaveLength(3);
    for (const file of schemas) expect(JSON.parse(readFileSync(join(root, file), 'utf8'))).toMatchObject({ type: 'object' });
  });

  it('have a snippet for each text, with a numbered place wherever a value is missing', async () => {
    const root = await newBank();
    const snippets: Record<string, { prefix: string; body: string[] }> = JSON.parse(
      readFileSync(join(root, '.vscode/etos.code-snippets'), 'utf8'),
    );
    for (const name of formNames) expect(snippets[`etos ${name}`]?.prefix).toBe(`etos-${name}`);
    const dilemma = snippets['etos dilemma']?.body ?? [];
    expect(dilemma).toContain('title: $1');
    expect(dilemma.find((line) => line.startsWith('principles:'))).toMatch(/^principles: \$2 #/);
    expect(snippets['etos session']?.body.filter((line) => /^\S+: *$/.test(line))).toEqual([
      'aims:',
      'agenda:',
      'rules:',
      'evaluation:',
      'followUp:',
    ]);
    expect(Object.values(snippets).find((each) => each.prefix === 'status')?.body).toEqual([
      'status: $'.concat('{1|draft,review,published,retired|}'),
    ]);
  });

  it('for git are left out when that is asked', async () => {
    const root = await newBank('--no-git-files');
    expect(filesIn(root).filter((file) => file.startsWith('.git'))).toEqual([]);
    expect(existsSync(join(root, '.vscode/settings.json'))).toBe(true);
  });

  it('lie in the package under names that npm keeps', () => {
    const names = readdirSync(join(home, 'templates/new/bank'), { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /(^|[\\/])\./.test(name))).toEqual([]);
  });
});

describe('the folder for a new bank', () => {
  it('may be the one somebody stands in, with a .git in it', async () => {
    const folder = temporaryBank({ '.git/HEAD': 'ref: refs/heads/main\n' });
    expect(await etos(['init'], { folder })).toMatchObject({ code: 0, out: '.\n' });
    expect(readdirSync(folder)).toContain('etos.yaml');
    expect(readFileSync(join(folder, '.git/HEAD'), 'utf8')).toBe('ref: refs/heads/main\n');
    expect((await check(folder, home)).diagnostics).toEqual([]);
  });

  it.each([
    ['holds something', { 'bank/anteckning.txt': 'x' }, 'Mappen .*bank är inte tom: i den finns anteckning.txt.'],
    ['is a file', { bank: 'x' }, 'är en fil'],
  ])('is refused when it %s, and left as it was', async (_what, files, message) => {
    const folder = temporaryBank(files);
    const before = filesIn(folder);
    const { code, out, err } = await etos(['init', 'bank'], { folder });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(new RegExp(message));
    expect(filesIn(folder)).toEqual(before);
  });

  it('is refused where the folder around it does not exist', async () => {
    const folder = temporaryBank({});
    const { code, err } = await etos(['init', 'finns/inte'], { folder });
    expect(code).toBe(2);
    expect(err).toMatch('mappen finns inte');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['--name', '\u001b[2J'],
    ['--agency', 'a\nb'],
    ['--lang', 'no'],
  ])('is not made when %s cannot be used', async (option, value) => {
    const folder = temporaryBank({});
    expect((await etos(['init', 'bank', option, value], { folder })).code).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([true, false])('holds nothing when a file cannot be written (there before: %s)', (before) => {
    const folder = temporaryBank({});
    const target = join(folder, 'bank');
    if (before) mkdirSync(target);
    // The second path goes through the first, which is a file.
    const files = new Map(['a', 'a/b'].map((file) => [file, { text: 'x' }]));
    expect(() => writeFolder(target, files, terminalIn(folder))).toThrow('Det går inte att skriva');
    expect(readdirSync(folder)).toEqual(before ? ['bank'] : []);
    if (before) expect(readdirSync(target)).toEqual([]);
  });

  it('holds what it held when not every entry can be moved into it', () => {
    const folder = temporaryBank({ '.git/HEAD': 'x' });
    // `.git` is in the way of one; the others are moved before or never.
    const files = new Map([...'abcdefgh', '.git/HEAD'].map((file) => [file, { text: 'y' }]));
    expect(() => writeFolder(folder, files, terminalIn(folder))).toThrow('Det går inte att skriva');
    expect(filesIn(folder)).toEqual([join('.git', 'HEAD')]);
    expect(readFileSync(join(folder, '.git/HEAD'), 'utf8')).toBe('x');
  });
});

function terminalIn(folder: string): Terminal {
  const environment = readEnvironment({ locale: 'sv', variables: {}, columns: 80, isTerminal: false, folder });
  return openTerminal(environment, { out: process.stdout, err: process.stderr });
}
