import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/display-width.ts';
import { packageRoot } from '../support/fonts.ts';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

/** What stood on the line that is written over, each time it was drawn; nothing where it was taken away. */
function drawn(err: string): string[] {
  return err
    .split('\r\u001b[K')
    .slice(1)
    .map((text) => (text.includes('\n') ? '' : text));
}

const slow = { columns: 80, tick: 400 };
const own = 'name: Prov\nextends: builtin\n';

describe('progress', () => {
  const long: [string, (folder: string) => string[]][] = [
    ['kit', () => ['kit', 'etiskt-cafe', '-o', 'kafe']],
    ['programme', () => ['programme', 'manadens-dilemma-ar', '-o', 'program']],
    ['lesson --course', () => ['lesson', '--course', 'bemotande', '-o', 'kurs']],
    ['lint', (folder) => ['lint', join(folder, 'large')]],
    ['make of many', () => ['make', 'cards', '--count', '3', '-o', 'kort.pdf']],
    ['print', () => ['print', join(packageRoot, 'docs/tutorial.md'), '-o', 'text.pdf']],
    ['check-pdf', () => ['check-pdf', 'prov.pdf']],
    ['import', () => ['import', 'rader.csv']],
    ['search', () => ['search', 'ord', '-b', 'large']],
    ['list', () => ['list', '-b', 'large']],
    ['export', () => ['export', '-b', 'large', '--force', '-o', 'ut.csv']],
  ];

  it.each(long)('%s tells how far it has come and what time is left, and takes the line away', async (_, words) => {
    const folder = temporaryBank({ 'etos.yaml': own });
    largeBank(join(folder, 'large'));
    writeFileSync(join(folder, 'rader.csv'), spreadsheet(12));
    if (words(folder)[0] === 'check-pdf') await etos(['pack', 'tisdagskoren', '-o', 'prov.pdf'], { folder });
    const { err } = await etos(words(folder), { folder, live: slow });
    const shown = drawn(err);
    expect(
      shown.some((line) => /^\[[#.]{12}\] {2}\d+( %|\/\d+) {2}ca \d+ (s|min) kvar {2}\S/.test(line)),
      err,
    ).toBe(true);
    expect(shown.at(-1)).toBe('');
    for (const line of shown) expect(displayWidth(line)).toBeLessThan(80);
    // The only escape is the one that takes the line away: no colours, whatever NO_COLOR says.
    expect(err.replaceAll('\r\u001b[K', '')).not.toContain('\u001b');
  });

  it('speaks English, and keeps within a narrow terminal', async () => {
    const folder = temporaryBank({});
    const { err } = await etos(['kit', 'etiskt-cafe', '-o', 'kafe', '--locale', 'en'], {
      folder,
      locale: 'en',
      live: { columns: 50, tick: 400 },
    });
    const shown = drawn(err).filter((line) => line !== '');
    expect(shown.join('\n')).toMatch(/about \d+ s left/);
    for (const line of shown) expect(displayWidth(line)).toBeLessThan(50);
  });

  it('shows nothing in the first second', async () => {
    const folder = temporaryBank({});
    const { err } = await etos(['kit', 'etiskt-cafe', '-o', 'kafe'], { folder, live: { columns: 80, tick: 1 } });
    expect(err).toBe('');
  });

  it('is a plain line for each file where nothing may be redrawn', async () => {
    const folder = temporaryBank({});
    const kit = ['kit', 'etiskt-cafe', '-o', 'kafe'];
    const { err: off } = await etos(kit, { folder });
    const { err: accessible } = await etos([...kit, '--accessible'], { folder, live: slow });
    const contents = readFileSync(join(folder, 'kafe', 'innehall.txt'), 'utf8');
    expect(off).toBe(accessible);
    const lines = off.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) expect(contents).toContain(line);
    const { err: one } = await etos(['lint', '--accessible'], { folder: packageRoot, live: slow });
    expect(one).toBe('');
  });
});

function largeBank(folder: string): void {
  mkdirSync(join(folder, 'glossary/terms'), { recursive: true });
  writeFileSync(join(folder, 'etos.yaml'), own);
  for (let at = 0; at < 20; at++)
    writeFileSync(join(folder, `glossary/terms/ord-${at}.md`), `---\ntitle: Ord ${at}\n---\n\n## Definition\n\nEtt ord.\n`);
}

function spreadsheet(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => `Fall ${at};Någon ska bestämma något.;Vad gör du?;objektivitet;gavor`);
  return ['titel;situation;frågor;principer;ämnen', ...lines, ''].join('\n');
}
