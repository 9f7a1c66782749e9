import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asId, discover } from '../../src/bank/discover.ts';
import { temporaryBank } from '../temporary-bank.ts';

/** `code file` for every finding. */
function findings(root: string): string[] {
  return discover(root).diagnostics.map((each) => `${each.code} ${each.file}`);
}

test('finds texts and translations in the folders of their kinds, also in folders below, sorted by path', () => {
  const root = temporaryBank({
    'dilemmas/b.md': '',
    'dilemmas/a.md': '',
    'dilemmas/hr/c.en.md': '',
    'glossary/roles/d.md': '',
    'workshops/surveys/e.yaml': '',
    'README.md': '',
    'dilemmas/.utkast.md': '',
  });
  const { value, diagnostics } = discover(root);
  expect(diagnostics).toEqual([]);
  expect(value.map(({ file, kind, id, lang }) => [file, kind, id, lang])).toEqual([
    ['dilemmas/a.md', 'dilemma', 'a', undefined],
    ['dilemmas/b.md', 'dilemma', 'b', undefined],
    ['dilemmas/hr/c.en.md', 'dilemma', 'c', 'en'],
    ['glossary/roles/d.md', 'term', 'd', undefined],
    ['workshops/surveys/e.yaml', 'survey', 'e', undefined],
  ]);
});

test('an empty folder is a bank without texts', () => {
  expect(discover(temporaryBank({}))).toEqual({ value: [], diagnostics: [] });
});

describe('names that are no ids', () => {
  test.each(['Jav', 'jäv', 'ja_v', 'ja v', '-jav', 'jav-', 'con', 'lpt1', 'jav.', 'a\u001b[31m'])('%j is a finding', (name) => {
    const root = temporaryBank({ [`dilemmas/${name}.md`]: '', 'dilemmas/hel.md': '' });
    expect(discover(root).value.map((each) => each.id)).toEqual(['hel']);
    expect(findings(root)).toEqual([`file-name dilemmas/${name}.md`]);
  });

  test.each(['jav.fr.md', 'jav.en.sv.md', 'jav.EN.md', 'jav.utkast.md'])('%s has no language that is known', (name) => {
    expect(findings(temporaryBank({ [`dilemmas/${name}`]: '' }))).toEqual([`file-name dilemmas/${name}`]);
  });

  test('the name suggested instead is a right one', () => {
    expect(asId('Åsa Öberg & co')).toBe('asa-oberg-co');
    expect(asId('../../etc/passwd')).toBe('etc-passwd');
    expect(asId('日本')).toBe('namn');
  });
});

describe('what is not a text', () => {
  test('other files are warnings, each on its own', () => {
    const root = temporaryBank({
      'dilemmas/anteckning.txt': '',
      'dilemmas/a.MD': '',
      'dilemmas/a.md': '',
      'workshops/surveys/e.md': '',
    });
    expect(findings(root)).toEqual([
      'stray-file dilemmas/a.MD',
      'stray-file dilemmas/anteckning.txt',
      'stray-file workshops/surveys/e.md',
    ]);
  });

  test('a folder named as a text is a warning, and what lies too deep is not lost in silence', () => {
    const root = temporaryBank({ 'dilemmas/a.md': '' });
    mkdirSync(join(root, 'dilemmas/mapp.md'));
    mkdirSync(join(root, 'dilemmas/1/2/3/4/5/6/7/8/9/10'), { recursive: true });
    expect(findings(root)).toEqual(['stray-file dilemmas/1/2/3/4/5/6/7/8/9', 'stray-file dilemmas/mapp.md']);
  });

  test.skipIf(process.platform === 'win32')('a pipe is a warning and is not opened', () => {
    const root = temporaryBank({ 'dilemmas/a.md': '' });
    execFileSync('mkfifo', [join(root, 'dilemmas/ror.md')]);
    expect(findings(root)).toEqual(['stray-file dilemmas/ror.md']);
  });
});

describe('symbolic links', () => {
  test('one to a file in the bank is followed', () => {
    const root = temporaryBank({ 'dilemmas/a.md': '' });
    symlinkSync('a.md', join(root, 'dilemmas/b.md'));
    expect(discover(root).value.map((each) => each.id)).toEqual(['a', 'b']);
    expect(findings(root)).toEqual([]);
  });

  test('one that leaves the bank, leads nowhere, goes round or leads to a folder is a finding', () => {
    const outside = temporaryBank({ 'hemlig.md': 'hemligt' });
    const root = temporaryBank({ 'dilemmas/a.md': '' });
    symlinkSync(join(outside, 'hemlig.md'), join(root, 'dilemmas/ut.md'));
    symlinkSync('borta.md', join(root, 'dilemmas/ingenstans.md'));
    symlinkSync('ring.md', join(root, 'dilemmas/ring.md'));
    symlinkSync('..', join(root, 'dilemmas/upp'));
    symlinkSync(outside, join(root, 'dilemmas/mapp'));
    expect(discover(root).value.map((each) => each.id)).toEqual(['a']);
    expect(findings(root)).toEqual(
      ['ingenstans.md', 'mapp', 'ring.md', 'upp', 'ut.md'].map((name) => `link-outside-bank dilemmas/${name}`),
    );
  });

  test('a kind’s own folder that is a link out of the bank is not read, nor one above it', () => {
    const outside = temporaryBank({ 'hemlig.md': 'hemligt', 'methods/hemlig.md': 'hemligt' });
    const root = temporaryBank({});
    symlinkSync(outside, join(root, 'dilemmas'));
    symlinkSync(outside, join(root, 'workshops'));
    expect(discover(root).value).toEqual([]);
    expect(findings(root)).toEqual(['link-outside-bank dilemmas', 'link-outside-bank workshops/methods']);
  });

  test('a bank that is itself reached by a link is read', () => {
    const root = temporaryBank({ 'dilemmas/a.md': '' });
    const other = temporaryBank({});
    symlinkSync(root, join(other, 'bank'));
    expect(discover(join(other, 'bank')).value.map((each) => each.id)).toEqual(['a']);
  });
});
