import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { readEnvironment } from '../../src/cli/environment.ts';
import { type CommandSpec, specOf } from '../../src/cli/spec.ts';
import { openTerminal } from '../../src/cli/terminal.ts';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

const locales = ['sv', 'en'] as const;
const names = Object.keys(commands) as (keyof typeof commands)[];

async function specIn(locale: string, name: keyof typeof commands): Promise<CommandSpec> {
  const environment = readEnvironment({ locale, variables: {}, columns: 80, isTerminal: false, folder: '.' });
  return specOf(await commands[name].load(), openTerminal(environment, { out: process.stdout, err: process.stderr }));
}

/** What says the same in both languages: names of formats, kinds and shells, without a word of a sentence around them. */
function isNeutral(text: string): boolean {
  return !/\b(?:the|of|to|or|and|och|som|att|en|ett|eller|med)\b/.test(text.replace(/[a-z]+-[a-z-]+/g, ''));
}

describe.each(names)('etos %s', (name) => {
  it('has help with examples first, and every sentence of it in both languages', async () => {
    const [sv, en] = await Promise.all(locales.map((locale) => specIn(locale, name)));
    if (!sv || !en) throw new Error('no help');
    expect(sv.examples.split('\n')[0]).toMatch(new RegExp(`^  etos ${name}\\b`));
    expect((await etos([name, '--help'])).out.startsWith(sv.examples)).toBe(true);
    expect(sv.summary).not.toBe(en.summary);
    expect(commands[name].summary.sv).not.toBe(commands[name].summary.en);
    const pairs = [
      ...sv.options.map((each, at) => [each, en.options[at]] as const),
      ...sv.operands.map((each, at) => [each, en.operands[at]] as const),
    ];
    for (const [first, second] of pairs) {
      expect(first.about, JSON.stringify(first)).not.toBe('');
      if (first.about === second?.about) expect(isNeutral(first.about), first.about).toBe(true);
    }
  });

  it('keeps to the width of the terminal, down to 40 columns', async () => {
    for (const locale of locales) {
      const { out } = await etos([name, '--help'], { columns: 40, locale });
      const wide = out
        .split('\n')
        .filter((line) => line.length > 40 && !line.startsWith('  etos ') && / {2}\S+ \S/.test(line.slice(30)));
      expect(wide).toEqual([]);
    }
  });

  it('says what is wrong with a call in the person’s own language, and never more than that', async () => {
    const spec = await specIn('sv', name);
    // A bank of its own, small enough to be read in no time.
    const folder = temporaryBank({ 'etos.yaml': 'name: Prov\n' });
    const wrong = [
      ['--finns-inte'],
      ...spec.options
        .filter(({ takesValue, long }) => takesValue && long !== '--locale')
        .flatMap(({ long }) => [[long], ['x', long, '\u001b[31m§']]),
      Array.from({ length: 9 }, (_, at) => `§${at}`),
    ];
    for (const words of wrong) {
      const [sv, en] = [
        await etos([name, ...words], { folder, locale: 'sv' }),
        await etos([name, ...words], { folder, locale: 'en' }),
      ];
      const call = `etos ${name} ${words.join(' ')}\n${sv.err}\n${en.err}`;
      expect(sv.code, call).toBe(en.code);
      if (sv.code === 2) expect(sv.err === '' || sv.err !== en.err, call).toBe(true);
      expect(sv.err + en.err, call).not.toMatch(/\u001b|^\s+at .*:\d+:\d+|gick fel inne|went wrong inside|undefined|\[object/m);
    }
  });
});

it('suggests the command, the option and the value that was meant', async () => {
  expect((await etos(['pakc'])).err).toContain('»etos pack«');
  expect((await etos(['pack', '--topik', 'gavor'])).err).toContain('»--topic«');
  expect((await etos(['list', '--format', 'jsn'])).err).toContain('»json«');
  expect((await etos(['pack', '--topic', 'gavr'], { locale: 'en' })).err).toContain('Nearest: gavor');
});
