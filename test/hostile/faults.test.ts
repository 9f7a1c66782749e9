import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../support/fonts.ts';
import { temporaryBank } from '../temporary-bank.ts';

const bin = join(packageRoot, 'bin/etos.js');
const dilemma = readFileSync(join(packageRoot, 'dilemmas/tisdagskoren.md'), 'utf8');
const csv = 'titel;situation\nEn ny;Något händer.\n';

/** Every command that writes, where it writes, and what stands there before. */
const writing: Readonly<Record<string, { readonly line: string; readonly target: string }>> = {
  pack: { line: 'pack tisdagskoren -o ut.pdf', target: 'ut.pdf' },
  guide: { line: 'guide tisdagskoren -o ut.docx', target: 'ut.docx' },
  make: { line: 'make cards tisdagskoren -o ut.html', target: 'ut.html' },
  print: { line: 'print text.md -o ut.html', target: 'ut.html' },
  lesson: { line: 'lesson objektivitet -o ut.html', target: 'ut.html' },
  export: { line: 'export tisdagskoren -f h5p -o ut.h5p', target: 'ut.h5p' },
  lint: { line: 'lint bank --no-cache --format json=ut.json', target: 'ut.json' },
  baseline: { line: 'lint bank --no-cache --baseline ut.json --write-baseline', target: 'ut.json' },
  fix: { line: 'lint bank --no-cache --fix', target: 'bank/dilemmas/prov.md' },
  import: { line: 'import rader.csv -b bank', target: 'bank/dilemmas/en-ny.md' },
  new: { line: 'new term Nyord -b bank --no-input --definition x', target: 'bank/glossary/terms/nyord.md' },
  template: { line: 'template new blad -b bank --from pack', target: 'bank/templates/blad.md' },
  log: { line: 'pack tisdagskoren -o - --log', target: 'usage.yaml' },
};

/** A few in a usual run of the tests; `npm run kills` tries them all. */
const tried = process.env.KILLS === undefined ? ['pack', 'export', 'fix', 'import', 'new', 'log'] : Object.keys(writing);

function place(): string {
  return temporaryBank({
    'bank/etos.yaml': 'name: Prov\n',
    // With something to mend: a byte order mark and spaces at the end of a line.
    'bank/dilemmas/prov.md': `\ufeff${dilemma}`,
    'rader.csv': csv,
    'text.md': `---\ntitle: Hej\nlang: sv\n---\n\n${'Ord och åter ord. '.repeat(300)}\n`,
  });
}

const environment = (folder: string) => ({ PATH: process.env.PATH, HOME: folder, LANG: 'sv_SE.UTF-8', NO_COLOR: '1' });

/** What is left of runs in a folder and below, by name: nothing may be. */
function leftovers(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.tmp') || /\/?\.[^/]*-\w{6}$/.test(name));
}

interface Ended {
  readonly code: number | null;
  readonly err: string;
}

function told(name: string, { code, err }: Ended): string {
  return `${name}: ${code}\n${err}`;
}

describe.skipIf(process.platform === 'win32')('when no file can grow', () => {
  it('every command says so, leaves what was there, and nothing half', () => {
    for (const name of tried) {
      const { line = '', target = '' } = writing[name] ?? {};
      const folder = place();
      const before = existsSync(join(folder, target)) ? readFileSync(join(folder, target)) : undefined;
      // No byte may be written to any file; pipes are no files.
      const ran = spawnSync('sh', ['-c', 'ulimit -f 0; exec "$@"', 'sh', process.execPath, bin, ...line.split(' ')], {
        cwd: folder,
        env: environment(folder),
        encoding: 'utf8',
      });
      const ended = { code: ran.status, err: ran.stderr };
      expect(ended, told(name, ended)).toMatchObject({ code: 2, err: expect.stringContaining('större än vad som är tillåtet') });
      const after = existsSync(join(folder, target)) ? readFileSync(join(folder, target)) : undefined;
      expect(after, name).toEqual(before);
      expect(leftovers(folder), name).toEqual([]);
    }
  }, 120_000);

  it('a kit and a new bank are whole or not there', () => {
    const folder = place();
    for (const line of ['kit tisdagskoren -o kit --no-input', 'init ny']) {
      const words = ['-c', 'ulimit -f 0; exec "$@"', 'sh', process.execPath, bin, ...line.split(' ')];
      const ran = spawnSync('sh', words, { cwd: folder, env: environment(folder), encoding: 'utf8' });
      expect(ran.status, `${line}\n${ran.stderr}`).toBe(2);
      expect(ran.stderr, line).toContain('större än vad som är tillåtet');
      expect(readdirSync(folder).sort(), line).toEqual(['bank', 'rader.csv', 'text.md']);
    }
  }, 60_000);
});

/** Somebody who may write nothing here; root may write everywhere, so then it is nobody. */
const other = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const canRun = spawnSync(process.execPath, [bin, '--version'], { ...other, cwd: '/' }).status === 0;

describe.skipIf(process.platform === 'win32' || !canRun)('in folders that may only be read', () => {
  it('every command says so, and what only reads works', () => {
    const folder = place();
    const shut = ['.', 'bank', 'bank/dilemmas'].map((name) => join(folder, name));
    mkdirSync(join(folder, 'bank/glossary/terms'), { recursive: true });
    mkdirSync(join(folder, 'bank/templates'));
    for (const path of [...shut, join(folder, 'bank/glossary/terms'), join(folder, 'bank/templates')]) chmodSync(path, 0o555);
    const run = (line: string) => {
      const ran = spawnSync(process.execPath, [bin, ...line.split(' ')], {
        ...other,
        cwd: folder,
        env: environment(folder),
        encoding: 'utf8',
      });
      return { code: ran.status, err: ran.stderr };
    };
    for (const name of tried.filter((each) => each !== 'export')) {
      const ended = run(writing[name]?.line ?? '');
      expect(ended, told(name, ended)).toMatchObject({ code: 2, err: expect.stringContaining('skrivrätt') });
    }
    for (const line of ['kit tisdagskoren -o kit --no-input', 'init ny']) {
      const ended = run(line);
      expect(ended, told(line, ended)).toMatchObject({ code: 2, err: expect.stringContaining('skrivrätt') });
    }
    for (const line of ['search -b bank kör']) {
      const ended = run(line);
      expect(ended, told(line, ended)).toMatchObject({ code: 0 });
    }
    for (const path of shut) chmodSync(path, 0o755);
  }, 60_000);
});

describe('two at once', () => {
  const start = (folder: string, line: string) =>
    new Promise<Ended>((resolve) => {
      const child = spawn(process.execPath, [bin, ...line.split(' ')], { cwd: folder, env: environment(folder) });
      let err = '';
      child.stdout.resume();
      child.stderr.on('data', (chunk) => {
        err += String(chunk);
      });
      child.on('close', (code) => resolve({ code, err }));
    });

  it.each(tried)('%s leaves one whole file, the same as one alone', async (name) => {
    const { line = '', target = '' } = writing[name] ?? {};
    const [folder, alone] = [place(), place()];
    const ended = await Promise.all([start(folder, line), start(folder, line), start(alone, line)]);
    for (const each of ended) expect([0, 1, 2], told(name, each)).toContain(each.code);
    for (const each of ended) expect(each.err).not.toContain('inne i etos');
    expect(leftovers(folder)).toEqual([]);
    const now = readFileSync(join(folder, target), 'utf8');
    // Two that log at the same time are one occasion or two, and two that write a draft one draft or two.
    expect(now.startsWith(readFileSync(join(alone, target), 'utf8'))).toBe(true);
  });

  it('a kit leaves one whole folder, over an older one too', async () => {
    const folder = place();
    const line = 'kit tisdagskoren -o kit --no-input';
    for (const round of [1, 2]) {
      const ended = await Promise.all([start(folder, line), start(folder, line)]);
      for (const each of ended) expect(each.code, told(`round ${round}`, each)).toBe(0);
      expect(readdirSync(folder).sort()).toEqual(['bank', 'kit', 'rader.csv', 'text.md']);
      const record = readFileSync(join(folder, 'kit/kit.yaml'), 'utf8');
      const [, list = ''] = record.split(/^files:$/m);
      const listed = [...list.matchAll(/^ {2}(\S+): [0-9a-f]{64}$/gm)].map(([, file = '']) => file);
      expect(listed.length).toBeGreaterThan(5);
      for (const file of listed) expect(existsSync(join(folder, 'kit', file)), file).toBe(true);
    }
  }, 60_000);
});
