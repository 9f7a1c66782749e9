import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { etos } from '../support/terminal.ts';
import { hostileBanks } from './banks.ts';

/** Each command as somebody would run it in a bank; BANK is its folder. A command that is missing here fails the test below. */
const lines: Readonly<Record<string, readonly string[]>> = {
  pack: ['pack -b BANK prov --force --format html -o ut.html', 'pack -b BANK --force --count 1 --format md -o - --log'],
  kit: ['kit -b BANK prov -o kit'],
  plan: ['plan prov -b BANK'],
  guide: ['guide -b BANK prov --force --format html -o -'],
  make: ['make -b BANK cards prov --force --format html -o kort.html'],
  template: ['template -b BANK list', 'template -b BANK view'],
  print: ['print BANK/dilemmas/prov.md -o ut.html', 'print BANK/etos.yaml -o ut.html'],
  'check-pdf': ['check-pdf BANK/dilemmas/prov.md'],
  lint: [
    'lint BANK --no-cache',
    'lint BANK --no-cache --format github',
    'lint BANK --no-cache --format junit',
    'lint BANK --fix --dry-run',
  ],
  explain: ['explain question-count'],
  lsp: [],
  init: ['init BANK'],
  new: ['new dilemma Hej -b BANK --principle objektivitet --topic gavor'],
  diff: ['diff BANK', 'diff BANK --json'],
  list: ['list -b BANK', 'list -b BANK --format csv', 'list -b BANK --json'],
  show: ['show prov -b BANK --audience facilitator', 'show prov -b BANK --json'],
  search: ['search -b BANK hej', 'search -b BANK --json hej'],
  coverage: ['coverage -b BANK'],
  stats: ['stats -b BANK'],
  schema: ['schema dilemma'],
  migrate: ['migrate BANK'],
  doctor: ['doctor -b BANK'],
  completion: ['completion bash'],
};

/** What drives a terminal: escape sequences and the directions of text. Line breaks and tabs are no harm. */
const driving = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe.each(Object.keys(hostileBanks))('with %s', (name) => {
  it('every command ends with words, a known exit code and no file outside', async () => {
    const work = mkdtempSync(join(tmpdir(), 'hostile-'));
    onTestFinished(() => rmSync(work, { recursive: true, force: true }));
    const root = hostileBanks[name]?.() ?? '';
    for (const line of Object.values(lines).flat()) {
      const ran = await etos(line.replaceAll('BANK', root).split(' '), { folder: work });
      const told = `${line}\n${ran.err}`;
      expect([0, 1, 2], told).toContain(ran.code);
      expect(ran.err, told).not.toMatch(/^\s+at .*:\d+:\d+\)?$|TypeError|RangeError|undefined|\[object/m);
      expect(ran.err, told).not.toMatch(driving);
      if (!/json|html|md -o|csv/.test(line)) expect(ran.out, told).not.toMatch(driving);
      if (ran.code !== 0) expect(ran.err + ran.out, told).not.toBe('');
      expect(ran.out, told).not.toContain('root:x:0');
      if (line.includes('github'))
        expect(
          ran.out.split('\n').filter((each) => /^::error file=x/.test(each)),
          told,
        ).toEqual([]);
      if (line.includes('csv')) expect(ran.out, told).not.toMatch(/(^|,)"?[=+@]/m);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    const written = readdirSync(work).filter((file) => !['ut.html', 'kort.html', 'usage.yaml', 'kit'].includes(file));
    expect(written).toEqual([]);
  }, 120_000);
});

it('no command is left out', () => {
  expect(Object.keys(commands).filter((name) => !Object.hasOwn(lines, name))).toEqual([]);
});
