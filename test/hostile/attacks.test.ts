import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complete } from '../../src/cli/completion/complete.ts';
import { packageRoot } from '../support/fonts.ts';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

const dilemma = readFileSync(join(packageRoot, 'dilemmas/tisdagskoren.md'), 'utf8');
const secret = '---\ntitle: HEMLIG\nfor: participant\n---\nHEMLIG\n';

/** A folder with a bank, `bank`, and beside it what nobody in the bank may read or write. */
function besideSecrets(files: Readonly<Record<string, string>> = {}): string {
  const inside = Object.fromEntries(Object.entries(files).map(([name, text]) => [`bank/${name}`, text]));
  return temporaryBank({
    'hemlig.md': secret,
    'hemlig.yaml': 'HEMLIG: 1\n',
    'hemligt/hemlig.md': secret,
    'bank/etos.yaml': 'name: Prov\n',
    'bank/dilemmas/prov.md': dilemma,
    ...inside,
  });
}

/** What is outside after a run that should not have reached it, as it was before. */
function untouched(folder: string): void {
  expect(readdirSync(folder).sort()).toEqual(['bank', 'hemlig.md', 'hemlig.yaml', 'hemligt']);
  expect(readdirSync(join(folder, 'hemligt'))).toEqual(['hemlig.md']);
  expect(readFileSync(join(folder, 'hemlig.yaml'), 'utf8')).toBe('HEMLIG: 1\n');
}

describe('a link out of the bank is neither read nor written through', () => {
  it.each<[what: string, link: string, target: string, line: string]>([
    ['a template', 'templates/ut.md', '../../hemlig.md', 'make ut prov -b bank --force -f md -o -'],
    ['a template, to be shown', 'templates/ut.md', '../../hemlig.md', 'template show ut -b bank'],
    ['a template, to begin another from', 'templates/ut.md', '../../hemlig.md', 'template new nytt --from ut -b bank'],
    ['the folder of templates', 'templates', '../hemligt', 'make hemlig prov -b bank --force -f md -o -'],
    ['the folder of templates, to write in', 'templates', '../hemligt', 'template new nytt -b bank'],
    ['the theme', 'theme.yaml', '../hemlig.yaml', 'pack prov -b bank --force -f md -o -'],
    ['the log of use', 'usage.yaml', '../hemlig.yaml', 'pack prov -b bank --force -f md -o /dev/null --log'],
    ['the log of use, to a file not there', 'usage.yaml', '../ny.yaml', 'pack prov -b bank --force -f md -o /dev/null --log'],
    ['etos.yaml', 'etos.yaml', '../hemlig.yaml', 'lint bank --no-cache'],
    ['the laws', 'glossary/laws.yaml', '../../hemlig.yaml', 'lint bank --no-cache'],
    ['a folder of texts', 'cases', '../hemligt', 'lint bank --no-cache'],
    ['a folder of texts, to write in', 'cases', '../hemligt', 'new case Nytt -b bank'],
  ])('%s', async (_what, link, target, line) => {
    const folder = besideSecrets();
    mkdirSync(join(folder, 'bank', link, '..'), { recursive: true });
    if (link === 'etos.yaml') execFileSync('rm', [join(folder, 'bank/etos.yaml')]);
    symlinkSync(target, join(folder, 'bank', link));
    const ran = await etos(line.split(' '), { folder });
    expect(ran.code, ran.err).not.toBe(0);
    expect(ran.out + ran.err).not.toContain('HEMLIG');
    expect(ran.out + ran.err).toMatch(/länk|leder/);
    untouched(folder);
  });
});

const named = { pipe: 'ror', device: 'noll' } as const;

describe.skipIf(process.platform === 'win32')('a pipe and a device, wherever a file may be named', () => {
  it.each<[line: string, code: number]>([
    ['check-pdf FILE', 2],
    ['print FILE -o ut.html', 2],
    ['import FILE -b bank', 2],
    ['lint bank --no-cache --baseline FILE', 2],
    ['kit --again FILE -b bank --force -o kit', 2],
    ['print bank/dilemmas/prov.md --theme FILE -o ut.html', 2],
    ['pack prov -b FILE -o ut.html', 2],
    ['lint FILE --no-cache', 2],
    ['template show FILE -b bank', 1],
    ['kit prov -b bank --force -o FILE', 2],
    ['migrate FILE', 2],
    ['init FILE', 2],
  ])('etos %s', async (line, code) => {
    for (const name of Object.values(named)) {
      const folder = besideSecrets();
      execFileSync('mkfifo', [join(folder, 'ror')]);
      symlinkSync('/dev/zero', join(folder, 'noll'));
      mkdirSync(join(folder, 'bank/templates'));
      execFileSync('mkfifo', [join(folder, 'bank/templates/ror.md')]);
      symlinkSync('/dev/zero', join(folder, 'bank/templates/noll.md'));
      const ran = await etos(line.replace('FILE', name).split(' '), { folder });
      expect(ran.code, `${line} ${name}\n${ran.err}`).toBe(code);
      expect(ran.err).not.toBe('');
      expect(existsSync(join(folder, 'ut.html')) || existsSync(join(folder, 'kit'))).toBe(false);
    }
  });

  it('as etos.yaml or a kind’s folder, for completion, which opens nothing else', () => {
    const folder = temporaryBank({ dilemmas: 'en fil' });
    execFileSync('mkfifo', [join(folder, 'etos.yaml')]);
    expect(complete(['pack', '--topic', ''], { folder, locale: 'sv' })).toContain('gavor');
    expect(complete(['pack', ''], { folder, locale: 'sv' })).toContain('tisdagskoren');
  });

  it('as a picture, a logo or a text of the bank', async () => {
    const root = temporaryBank({
      'etos.yaml': 'name: Prov\nagency: { name: X, logo: logo.png }\n',
      'dilemmas/prov.md': `${dilemma}\n![ett rör](ror.png)\n`,
    });
    for (const name of ['logo.png', 'dilemmas/ror.png', 'ror.png', 'dilemmas/ror.md']) execFileSync('mkfifo', [join(root, name)]);
    for (const format of ['html', 'docx']) {
      const ran = await etos(['guide', 'prov', '-b', root, '--force', '--format', format, '-o', join(root, 'ut')]);
      expect(ran.code, ran.err).toBeLessThan(2);
    }
    expect((await etos(['lint', root, '--no-cache'])).out).toContain('dilemmas/ror.md');
  });
});

describe('a name that is a path', () => {
  const paths = [
    '../hemlig',
    '/etc/passwd',
    'C:\\x',
    '\\\\server\\x',
    '..\\..\\x',
    'con',
    '~/x',
    '-x',
    'a/../../hemlig',
    '__proto__',
    'å',
  ];

  it.each([
    'make NAME prov -b bank --force',
    'template show NAME -b bank',
    'template new NAME -b bank',
    'pack NAME -b bank --force',
    'new dilemma Hej -b bank --principle objektivitet --topic gavor --id NAME',
    'explain NAME',
    'schema NAME',
    'show NAME -b bank',
  ])('etos %s', async (line) => {
    for (const path of paths) {
      const folder = besideSecrets();
      const ran = await etos(
        line.split(' ').map((word) => (word === 'NAME' ? path : word)),
        { folder },
      );
      expect(ran.out + ran.err, path).not.toContain('HEMLIG');
      expect(ran.err, path).not.toMatch(/^\s+at |TypeError|undefined/m);
      // A name that is not a path may well be allowed.
      if (/[\\/~å]|^-/.test(path)) expect(ran.code, `${path}\n${ran.err}`).toBeGreaterThan(0);
      untouched(folder);
    }
  });

  it('in every field that names a file or another text', async () => {
    for (const path of ['../hemlig.yaml', '/etc/passwd', '..\\hemlig.yaml', '//server/x', 'file:///etc/passwd', '.git/config']) {
      const folder = besideSecrets({
        'etos.yaml': `name: Prov\nextends: ${JSON.stringify(path)}\nagency: { name: X, logo: ${JSON.stringify(path)} }\ndefaults: { session: ${JSON.stringify(path)} }\n`,
        'theme.yaml': `logo: ${JSON.stringify(path)}\n`,
        '.git/config': 'HEMLIG',
        'templates/blad.md': `---\ntitle: x\nfor: participant\n---\n{{> ${path}}}\n\n![x](${path})\n`,
        'library/resurs.md': `---\ntitle: X\ntype: film\nurl: ${JSON.stringify(path)}\n---\n`,
        'dilemmas/prov.md': dilemma.replace('---\n', `---\nmethod: ${JSON.stringify(path)}\n`),
      });
      for (const line of [
        'make blad prov -b bank --force -f html -o -',
        'lint bank --no-cache',
        'pack prov -b bank --force -f html -o -',
      ]) {
        const ran = await etos(line.split(' '), { folder });
        expect(ran.out + ran.err, `${path} ${line}`).not.toMatch(/HEMLIG|root:x:0/);
        expect(ran.code, ran.err).toBeLessThanOrEqual(2);
      }
      untouched(folder);
    }
  });
});

describe('a folder that etos has filled', () => {
  it('is not replaced when somebody has laid something of their own there', async () => {
    const folder = besideSecrets({
      '../kurs/kit.yaml': `etos: 0.1.0\nfiles:\n  underlag.pdf: ${'0'.repeat(64)}\n`,
      '../kurs/underlag.pdf': 'x',
      '../kurs/egna/anteckningar.txt': 'mina',
    });
    const ran = await etos(['kit', 'prov', '-b', 'bank', '--force', '-o', 'kurs'], { folder });
    expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining('egna/anteckningar.txt') });
    expect(readFileSync(join(folder, 'kurs/egna/anteckningar.txt'), 'utf8')).toBe('mina');
  });
});
