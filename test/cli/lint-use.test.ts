import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

const term = (extra = '') => `---\ntitle: Ord\ndefinition: Vad ordet betyder.\n${extra}---\n\n## Exempel\n\nSå här.\n`;
const ord = 'glossary/terms/ord.md';
const bank = (files: Record<string, string>) =>
  temporaryBank({ 'etos.yaml': 'name: x\n', 'glossary/laws.yaml': 'statutes: {}\n', ...files });

/** `file:line:column code` of each finding. */
async function found(words: readonly string[], folder: string, more: { input?: string } = {}): Promise<string[]> {
  const ran = await etos(['lint', '--format', 'json', ...words], { folder, ...more });
  expect(ran.err).toBe('');
  const { findings } = JSON.parse(ran.out);
  return findings.map((each: Record<string, unknown>) => `${each.file}:${each.line}:${each.column} ${each.code}`);
}

describe('a baseline', () => {
  it('hides what it knows, also when it has moved, and nothing else', async () => {
    const folder = bank({ [ord]: term('see: [saknas]\n') });
    expect((await etos(['lint', '--baseline', 'kant.json', '--write-baseline'], { folder })).code).toBe(0);
    expect(await found(['--baseline', 'kant.json'], folder)).toEqual([]);
    writeFileSync(join(folder, ord), term('en: word\nsee: [saknas]\n'));
    expect(await found(['--baseline', 'kant.json'], folder)).toEqual([]);
    writeFileSync(join(folder, ord), term('see: [saknas, saknas-ocksa]\n'));
    const ran = await etos(['lint', '--baseline', 'kant.json', '--format', 'compact'], { folder });
    expect(ran.out).toContain('saknas-ocksa');
  });

  it('does not hide a second fault that is the twin of a known one', async () => {
    const folder = bank({ [ord]: term('see: [saknas]\n') });
    await etos(['lint', '--baseline', 'kant.json', '--write-baseline'], { folder });
    writeFileSync(join(folder, ord), term('see: [saknas]\nconfusedWith:\n  - { term: saknas, how: Så. }\n'));
    expect(await found(['--baseline', 'kant.json'], folder)).toEqual([`${ord}:6:13 unknown-reference`]);
  });

  it('is pruned of what has been mended, so that the same fault is new when it comes again', async () => {
    const folder = bank({ [ord]: term('see: [saknas]\n') });
    await etos(['lint', '--baseline', 'kant.json', '--write-baseline'], { folder });
    writeFileSync(join(folder, ord), term());
    expect((await etos(['lint', '--baseline', 'kant.json'], { folder })).err).toContain('--prune');
    await etos(['lint', '--baseline', 'kant.json', '--prune'], { folder });
    writeFileSync(join(folder, ord), term('see: [saknas]\n'));
    expect(await found(['--baseline', 'kant.json'], folder)).toHaveLength(1);
  });

  it('that is missing or is something else is told, with what to do', async () => {
    const folder = bank({ 'annat.json': '{"version": 2}' });
    for (const name of ['saknas.json', 'annat.json']) {
      const ran = await etos(['lint', '--baseline', name], { folder });
      expect([ran.code, ran.err.includes('--write-baseline')]).toEqual([2, true]);
    }
  });
});

describe('what is looked at', () => {
  it('is one rule, or errors only, when that is asked for', async () => {
    const folder = bank({ [ord]: `\uFEFF${term('see: [saknas, ord]\n')}` });
    expect(await found(['--rule', 'confused-with-itself'], folder)).toContain(`${ord}:4:15 confused-with-itself`);
    expect(await found(['--rule', 'confused-with-itself'], folder)).not.toContain(`${ord}:4:7 unknown-reference`);
    expect((await found(['--quiet'], folder)).some((line) => line.includes('byte-order-mark'))).toBe(false);
    const ran = await etos(['lint', '--rule', 'confused-with-itsel'], { folder });
    expect([ran.code, ran.err.includes('confused-with-itself')]).toEqual([2, true]);
  });

  it('is a text from standard input, in its place in the bank, instead of what is on disk', async () => {
    const folder = bank({ [ord]: term('see: [saknas]\n'), 'glossary/terms/annat.md': term('see: [inget]\n') });
    const words = ['--stdin', '--stdin-filename', ord];
    expect(await found(words, folder, { input: term('see: [annat, nytt]\n') })).toEqual([`${ord}:4:14 unknown-reference`]);
    const fresh = ['--stdin', '--stdin-filename', 'glossary/terms/nytt.md'];
    expect(await found(fresh, folder, { input: term('see: [nytt]\n') })).toEqual([
      'glossary/terms/nytt.md:4:7 confused-with-itself',
    ]);
    const outside = await etos(['lint', '--stdin', '--stdin-filename', '../x.md'], { folder, input: '' });
    expect(outside.code).toBe(2);
  });
});

describe('several formats at once', () => {
  it('go to files of their own, and one to standard output', async () => {
    const folder = bank({ [ord]: term('see: [saknas]\n') });
    const ran = await etos(['lint', '--format', 'compact', '--format', 'json=fynd.json'], { folder });
    expect(ran.out).toContain(`${ord}:4:7: fel:`);
    expect(JSON.parse(readFileSync(join(folder, 'fynd.json'), 'utf8')).summary.errors).toBe(1);
  });
});

describe('what is remembered', () => {
  it('gives the same findings the second time, and others as soon as a text is another', async () => {
    const texts = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`glossary/terms/t-${at}.md`, term()]));
    const folder = bank({ ...texts, [ord]: term('see: [saknas]\n') });
    const cache = mkdtempSync(join(tmpdir(), 'etos-cache-'));
    const variables = { XDG_CACHE_HOME: cache };
    const run = async () => (await etos(['lint', '--format', 'compact'], { folder, variables })).out;
    const first = await run();
    expect(first).toContain('unknown-reference');
    expect(readdirSync(join(cache, 'etos')).length).toBe(2);
    expect(await run()).toBe(first);
    writeFileSync(join(folder, 'glossary/terms/t-7.md'), term('see: [t-7]\n'));
    expect(await run()).toContain('glossary/terms/t-7.md:4:7');
    // A name that goes away changes what other texts may say.
    writeFileSync(join(folder, ord), term('see: [t-9]\n'));
    expect(await run()).not.toContain('unknown-reference');
    rmSync(join(folder, 'glossary/terms/t-9.md'));
    expect(await run()).toContain('unknown-reference');
    rmSync(cache, { recursive: true });
  });

  it('holds for a bank that has been fetched anew, and not for one whose texts have changed behind the times', async () => {
    const texts = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`glossary/terms/t-${at}.md`, term()]));
    const folder = bank({ ...texts, [ord]: term('see: [saknas]\n') });
    const cache = mkdtempSync(join(tmpdir(), 'etos-cache-'));
    const run = async () => (await etos(['lint', '--format', 'compact'], { folder, variables: { XDG_CACHE_HOME: cache } })).out;
    const stored = () => readdirSync(join(cache, 'etos')).map((name) => [name, statSync(join(cache, 'etos', name)).ino] as const);
    const first = await run();
    const before = new Map(stored());
    const age = (file: string) => utimesSync(join(folder, file), new Date(0), new Date(0));
    for (const file of [...Object.keys(texts), ord]) age(file);
    expect(await run()).toBe(first);
    // What each text was found to hold is written down anew only when the texts have been read as texts.
    expect(stored().map(([name, inode]) => [name.startsWith('lint-texts-'), inode === before.get(name)])).toEqual(
      expect.arrayContaining([
        [true, true],
        [false, false],
      ]),
    );
    writeFileSync(join(folder, ord), term('see: [saknad]\n'));
    age(ord);
    expect(await run()).toContain('saknad');
    rmSync(cache, { recursive: true });
  });
});

const hasGit = spawnSync('git', ['--version']).status === 0;

const git = (folder: string, ...words: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words], { encoding: 'utf8' });

function repository(files: Record<string, string>): string {
  const folder = bank(files);
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'x');
  return folder;
}

describe.skipIf(!hasGit)('--changed (needs Git)', () => {
  it('looks at what is new or other than it was, and knows the names of the rest', async () => {
    const folder = repository({ [ord]: term('see: [saknas]\n'), 'glossary/terms/annat.md': term() });
    expect(await found(['--changed'], folder)).toEqual([]);
    writeFileSync(join(folder, 'glossary/terms/annat.md'), term('see: [ord, inget]\n'));
    writeFileSync(join(folder, 'glossary/terms/nytt.md'), term('see: [annat, ingen]\n'));
    expect(await found(['--changed'], folder)).toEqual([
      'glossary/terms/annat.md:4:12 unknown-reference',
      'glossary/terms/nytt.md:4:14 unknown-reference',
    ]);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'y');
    expect(await found(['--changed', 'HEAD~1'], folder)).toHaveLength(2);
  });

  it('looks at everything before the first commit, as a hook before it does', async () => {
    const folder = bank({ [ord]: term('see: [saknas]\n') });
    git(folder, 'init', '-q', '-b', 'main');
    expect(await found(['--changed'], folder)).toEqual([`${ord}:4:7 unknown-reference`]);
  });

  it('looks at everything when a text has gone, since others may have named it', async () => {
    const folder = repository({ [ord]: term('see: [annat]\n'), 'glossary/terms/annat.md': term() });
    rmSync(join(folder, 'glossary/terms/annat.md'));
    expect(await found(['--changed'], folder)).toEqual([`${ord}:4:7 unknown-reference`]);
  });

  it('tells when Git does not know the name, or the folder is in no repository', async () => {
    const folder = repository({});
    for (const ref of ['ingen-gren', '--output=x']) {
      const ran = await etos(['lint', `--changed=${ref}`], { folder });
      expect([ran.code, ran.err.includes('Git')]).toEqual([2, true]);
    }
    expect((await etos(['lint', '--changed'], { folder: bank({}) })).code).toBe(2);
  });
});

describe.skipIf(!hasGit)('--staged (needs Git)', () => {
  it('finds a fault that is staged and mended only in the folder, and not one that is only in the folder', async () => {
    const folder = repository({ [ord]: term() });
    expect(await found(['--staged'], folder)).toEqual([]);
    writeFileSync(join(folder, ord), term('see: [saknas]\n'));
    git(folder, 'add', '-A');
    writeFileSync(join(folder, ord), term());
    expect(await found(['--staged'], folder)).toEqual([`${ord}:4:7 unknown-reference`]);
    git(folder, 'add', '-A');
    writeFileSync(join(folder, ord), term('see: [saknas]\n'));
    writeFileSync(join(folder, 'glossary/terms/nytt.md'), term('see: [inget]\n'));
    expect(await found(['--staged'], folder)).toEqual([]);
  });

  it('knows only the names that are staged, and looks at everything when one has gone', async () => {
    const folder = repository({ [ord]: term(), 'glossary/terms/annat.md': term() });
    writeFileSync(join(folder, 'glossary/terms/nytt.md'), term());
    writeFileSync(join(folder, ord), term('see: [annat, nytt]\n'));
    git(folder, 'add', ord);
    expect(await found(['--staged'], folder)).toEqual([`${ord}:4:14 unknown-reference`]);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'y');
    git(folder, 'rm', '-q', '--cached', 'glossary/terms/annat.md');
    expect(await found(['--staged', '--rule', 'unknown-reference'], folder)).toEqual([`${ord}:4:7 unknown-reference`]);
  });

  it('works before the first commit, in a folder of the repository, and over a bank outside of it', async () => {
    const outer = bank({});
    git(outer, 'init', '-q', '-b', 'main');
    const folder = join(outer, 'inre/bank');
    mkdirSync(join(folder, 'glossary/terms'), { recursive: true });
    const base = bank({ 'glossary/terms/grund.md': term() });
    writeFileSync(join(folder, 'etos.yaml'), `name: Inre\nextends: ${relative(folder, base)}\n`);
    writeFileSync(join(folder, ord), term('see: [grund, saknas]\n'));
    git(outer, 'add', '-A');
    const temporary = mkdtempSync(join(tmpdir(), 'etos-staged-'));
    vi.stubEnv('TMPDIR', temporary);
    expect(await found(['--staged', '--rule', 'unknown-reference'], folder)).toEqual([`${ord}:4:14 unknown-reference`]);
    vi.unstubAllEnvs();
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('does not go with what mends, and tells when there is no repository', async () => {
    const folder = repository({});
    for (const flag of ['--fix', '--changed', '--watch', '--dry-run'])
      expect([flag, (await etos(['lint', '--staged', flag], { folder })).code]).toEqual([flag, 2]);
    const none = await etos(['lint', '--staged'], { folder: bank({}) });
    expect([none.code, none.err.includes('--staged')]).toEqual([2, true]);
  });
});

describe('mending', () => {
  const twice =
    '---\ntitle: Ord\ndefinition: Vad ordet betyder.\nlaws:\n  - ref: 16 § förvaltningslagen\n---\n\n## Exempel\n\nHon vet att att det går.\n';
  const laws = `statutes:
  FL:
    title: Förvaltningslag (2017:900)
    name: förvaltningslagen
    en: the Administrative Procedure Act
    sfs: "2017:900"
    numbering: section
    verified: text
    provisions: { "16": { about: Jäv, verified: text } }
`;

  it('changes what can be changed without a person, and nothing else', async () => {
    const folder = bank({ 'glossary/laws.yaml': laws, [ord]: twice });
    const ran = await etos(['lint', '--fix', '--rule', 'law-form', '--rule', 'double-word'], { folder });
    expect(ran.code).toBe(0);
    expect(readFileSync(join(folder, ord), 'utf8')).toBe(
      '---\ntitle: Ord\ndefinition: Vad ordet betyder.\nlaws:\n  - ref: FL 16 §\n---\n\n## Exempel\n\nHon vet att det går.\n',
    );
  });

  it('keeps the line ends that a file has', async () => {
    const folder = bank({ 'glossary/laws.yaml': laws, [ord]: twice.replaceAll('\n', '\r\n') });
    await etos(['lint', '--fix', '--rule', 'double-word'], { folder });
    const after = readFileSync(join(folder, ord), 'utf8');
    expect(after).toContain('Hon vet att det går.\r\n');
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('shows what it would change as a diff, and changes nothing', async () => {
    const folder = bank({ 'glossary/laws.yaml': laws, [ord]: twice });
    const ran = await etos(['lint', '--dry-run', '--rule', 'law-form'], { folder });
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(`--- a/${ord}`);
    expect(ran.out).toContain('-  - ref: 16 § förvaltningslagen\n+  - ref: FL 16 §\n');
    expect(readFileSync(join(folder, ord), 'utf8')).toBe(twice);
  });
});

describe('--watch', () => {
  it('checks again when a text is written, until it is interrupted', async () => {
    const folder = bank({ [ord]: term() });
    const bin = new URL('../../bin/etos.js', import.meta.url).pathname;
    const child = spawn(process.execPath, [bin, 'lint', '--watch', '--format', 'compact', '--locale', 'sv'], { cwd: folder });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    const until = async (text: string) => {
      for (let tries = 0; tries < 400 && !out.includes(text); tries++) await new Promise((resolve) => setTimeout(resolve, 25));
      expect(out).toContain(text);
    };
    await until('Inga fynd');
    // The watcher may not be there yet: write until it has seen something.
    for (let tries = 0; tries < 40 && !out.includes('unknown-reference'); tries++) {
      writeFileSync(join(folder, ord), term(`see: [saknas]\n# ${tries}\n`));
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    await until('unknown-reference');
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  });
});
