import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canOpenTerminal, inTerminal } from '../support/real-terminal.ts';
import { sessionBank } from '../support/session-bank.ts';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

describe.skipIf(!canOpenTerminal)('in a real terminal', () => {
  it('somebody who knows no command gets a pack for their unit, in Swedish, in plain numbered lines', async () => {
    const folder = temporaryBank({});
    const session = inTerminal('--accessible', { folder, variables: { LANG: 'sv_SE.UTF-8' } });
    await session.when('Nummer eller id', '1\n');
    await session.when('Vad ska ni samtala om', '2\n');
    await session.when('Vilket ämne', 'gavor\n');
    await session.when('Vilka ska samtala', '1\n');
    await session.when('Hur många minuter', 'en timme\n');
    await session.when('med siffror.', '60\n');
    await session.when('handledningen', 'ja\n');
    const { screen, code } = await session.end();
    expect(code, screen).toBe(0);
    expect(screen).toContain('> etos pack --topic gavor --minutes 60');
    // Nothing is redrawn: no escape sequence at all.
    expect(screen).not.toContain('\u001b');
    expect(readdirSync(folder).filter((file) => file.endsWith('.pdf'))).toEqual(['gavor-guide.pdf', 'gavor-pack.pdf']);
    expect(readFileSync(join(folder, 'gavor-pack.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('etos kit asks, shows the plan in plain letters, and prints a command that makes the same bytes', async () => {
    const folder = sessionBank();
    const session = inTerminal('kit', { folder, variables: { LANG: 'sv_SE.UTF-8', TERM: 'xterm-256color' } });
    await session.when('Vilka kommer', '\r');
    await session.when('Hur många blir ni', '20\r');
    await session.when('Hur många minuter', '100\r');
    await session.when('i ett rum', '\r');
    await session.when('Vilken form', '\r');
    await session.when('en viss princip', '\r');
    await session.when('Vilken dag', '2027-03-10\r');
    await session.when('När börjar ni', '13:15\r');
    await session.when('Vill du byta ett dilemma', '\u001b[B\r');
    await session.when('i stället', '\r');
    await session.when('byta ett dilemma', '\r');
    await session.when('Var träffas ni', 'Rum 3 & hall\r');
    await session.when('Vilken mapp', 'mitt kit\r');
    const { screen, code } = await session.end();
    expect(code, screen).toBe(0);
    expect(screen).toMatch(/13\.15–/);
    expect(screen).not.toContain('U+001B');
    const [, command = ''] = /etos (kit provtraff .* -o 'mitt kit')/.exec(screen) ?? [];
    const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const again = await etos([...words.slice(0, -1), 'igen'], { folder });
    expect(again, again.err).toMatchObject({ code: 0 });
    const record = (name: string) => readFileSync(join(folder, name, 'kit.yaml'), 'utf8');
    expect(record('igen')).toBe(record('mitt kit'));
  });

  it('the menu moves with arrows, and Ctrl-C leaves the terminal as it was', async () => {
    const folder = temporaryBank({});
    const session = inTerminal('', { folder, variables: { LANG: 'en_GB.UTF-8' }, after: 'stty -a' });
    await session.when('What do you want to do?', '');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await session.when('', '\u001b[B\u0003');
    const { screen, code } = await session.end();
    expect(code, screen).toBe(130);
    expect(screen).toMatch(/\bicanon\b/);
    expect(screen).toMatch(/[^-]\becho\b/);
    // The cursor that was hidden is shown again.
    expect(screen.lastIndexOf('\u001b[?25h')).toBeGreaterThanOrEqual(screen.lastIndexOf('\u001b[?25l'));
    expect(readdirSync(folder).filter((file) => !file.startsWith('.'))).toEqual([]);
  });

  it('Ctrl-C in plain lines ends with 130', async () => {
    const session = inTerminal('new dilemma', {
      folder: temporaryBank({ 'etos.yaml': 'name: Prov\nextends: builtin\n' }),
      variables: { ETOS_ACCESSIBLE: '1', LANG: 'sv' },
    });
    await session.when('Titel', '\u0003');
    expect((await session.end()).code).toBe(130);
  });

  it.each([
    ['kit', 'Vilka kommer?'],
    ['new dilemma', 'Titel'],
    ['lint --watch', 'Inga fynd'],
    ['make handout tisdagskoren --watch --port 0', 'http://localhost:'],
  ])('Ctrl-C ends etos %s with 130 and a whole terminal, and nothing is written', async (words, shown) => {
    const folder = temporaryBank({ 'etos.yaml': 'name: Prov\nextends: builtin\n' });
    const session = inTerminal(words, { folder, variables: { LANG: 'sv_SE.UTF-8' }, after: 'stty -a' });
    await session.when(shown, '');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await session.when('', '\u0003');
    const { screen, code } = await session.end();
    expect(code, screen).toBe(130);
    expect(screen).toMatch(/\bicanon\b/);
    expect(screen).toMatch(/[^-]\becho\b/);
    expect(screen.lastIndexOf('\u001b[?25h')).toBeGreaterThanOrEqual(screen.lastIndexOf('\u001b[?25l'));
    expect(readdirSync(folder).filter((file) => !file.startsWith('.'))).toEqual(['etos.yaml']);
  });
});
