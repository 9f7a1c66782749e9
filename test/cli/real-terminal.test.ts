import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canOpenTerminal, inTerminal } from '../support/real-terminal.ts';
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
