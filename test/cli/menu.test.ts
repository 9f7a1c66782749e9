import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

describe('etos alone', () => {
  it('off a terminal, or with --no-input, prints help', async () => {
    expect(await etos([])).toMatchObject({ code: 0, out: expect.stringContaining('etos pack') });
    const quiet = await etos(['--no-input'], { answers: ['1'] });
    expect([quiet.asked, quiet.out.includes('etos pack')]).toEqual(['', true]);
  });

  it('at a terminal prints a pack and a guide for a topic, an audience and a time, and shows the commands', async () => {
    const folder = temporaryBank({});
    const ran = await etos([], { folder, answers: ['1', 'topic', 'gavor', '', '45', 'ja'] });
    expect(ran.err).toContain('> etos pack --topic gavor --minutes 45\n');
    expect(ran).toMatchObject({ code: 0, out: 'gavor-pack.pdf\ngavor-guide.pdf\n' });
    expect(readdirSync(folder).sort()).toEqual(['gavor-guide.pdf', 'gavor-pack.pdf']);
    expect(ran.asked).toContain('Vad vill du göra?\n  1. ');
    expect(ran.asked).not.toMatch(/\u001b/);
  });

  it('offers only what can be printed', async () => {
    const ran = await etos([], {
      locale: 'en',
      answers: ['pack', 'dilemma', 'finns-inte', 'tisdagskoren', 'no'],
      folder: temporaryBank({}),
    });
    expect(ran.asked).toMatch(/Answer with a number from 1 to \d+\./);
    expect(ran).toMatchObject({ code: 0, out: 'tisdagskoren-pack.pdf\n' });
  });

  it('makes a bank for one’s unit before the first dilemma, and asks on in the same breath', async () => {
    const folder = temporaryBank({});
    const answers = ['new', 'å/../b', '', 'Enheten för å', 'Tvisten om dörren', 'objektivitet', 'gavor', '', '', ''];
    const ran = await etos([], { folder, answers });
    expect(ran.err).toContain('> etos init var-bank --agency "Enheten för å" --no-git-files');
    expect(ran.err).toContain('> etos new dilemma --bank var-bank');
    expect(ran, ran.err).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'var-bank/dilemmas/tvisten-om-dorren.md'), 'utf8')).toContain('Tvisten om dörren');
    expect((await etos(['lint', 'var-bank'], { folder })).code).toBe(0);
  });

  it('searches, checks and helps', async () => {
    expect((await etos([], { answers: ['search', '', '--json tisdagskören'] })).out).toContain('tisdagskoren');
    expect((await etos([], { answers: ['lint'], folder: temporaryBank({ 'etos.yaml': 'nam: x\n' }) })).code).toBe(1);
    expect((await etos([], { answers: ['help'] })).out).toContain('etos --version');
  });

  it('ends with 130 and nothing written when the input ends anywhere', async () => {
    const answers = ['1', 'topic', 'gavor', '', '45'];
    for (let count = 0; count <= answers.length; count++) {
      const folder = temporaryBank({});
      expect((await etos([], { folder, answers: answers.slice(0, count) })).code).toBe(130);
      expect(readdirSync(folder)).toEqual([]);
    }
    expect(existsSync('gavor-pack.pdf')).toBe(false);
  });
});

it('takes the options of every command before it too', async () => {
  const ran = await etos(['--no-input', '--locale', 'en', '--accessible', 'lisst'], { locale: 'en' });
  expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('etos list') });
  expect((await etos(['--locale=sv', 'list', '--no-input', '--json', 'session'])).code).toBe(0);
});
