import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

const term = (extra = '') => `---\ntitle: Ord\ndefinition: Vad ordet betyder.\n${extra}---\n\n## Exempel\n\nSå här.\n`;
const bank = (files: Record<string, string>) =>
  temporaryBank({ 'etos.yaml': 'name: x\n', 'glossary/laws.yaml': 'statutes: {}\n', ...files });

describe('etos lint', () => {
  it('shows the line, a caret under the fault and what to do, and ends with 1', async () => {
    const ran = await etos(['lint'], { folder: bank({ 'glossary/terms/ord.md': term('tittle: Fel\n') }) });
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/glossary\/terms\/ord\.md/);
    expect(ran.out).toMatch(/4:1 .*Okänd nyckel »tittle«/);
    expect(ran.out).toMatch(/4 │ tittle: Fel\n\s+│ \^~~~~~/);
    expect(ran.out).toContain('Menade du »title«?');
    expect(ran.out).toMatch(/1 fel/);
  });

  it('says the same in English, and as JSON', async () => {
    const folder = bank({ 'glossary/terms/ord.md': term('tittle: Fel\n') });
    expect((await etos(['lint'], { folder, locale: 'en' })).out).toContain('Unknown key “tittle”');
    const found = JSON.parse((await etos(['lint', '--format', 'json'], { folder })).out);
    expect(found.findings).toMatchObject([{ code: 'unknown-key', file: 'glossary/terms/ord.md', line: 4, column: 1 }]);
  });

  it('ends with 0 when there is nothing to say, and says that there is not', async () => {
    const ran = await etos(['lint'], { folder: bank({ 'glossary/terms/ord.md': term() }) });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('Inga fynd');
  });

  it('bears warnings, but no more than it is told to', async () => {
    const folder = bank({ 'glossary/terms/ord.md': `\uFEFF${term()}` });
    expect((await etos(['lint'], { folder })).code).toBe(0);
    expect((await etos(['lint', '--max-warnings', '1'], { folder })).code).toBe(0);
    expect((await etos(['lint', '--max-warnings', '0'], { folder })).code).toBe(1);
  });

  it('ends with 2 when it is called wrongly', async () => {
    for (const words of [
      ['lint', '--format', 'sarf'],
      ['lint', 'ingen-mapp'],
      ['lint', '--max-warnings', 'x'],
    ]) {
      expect((await etos(words, { folder: bank({}) })).code, words.join(' ')).toBe(2);
    }
  });

  it('names files from the folder of the build service, or from the one somebody stands in', async () => {
    const root = bank({ 'en bank/etos.yaml': 'name: x\n', 'en bank/glossary/terms/ord.md': term('tittle: Fel\n') });
    const lint = (folder: string, variables = {}) =>
      etos(['lint', '--bank', join(root, 'en bank'), '--format', 'github', '--format', 'compact'], { folder, variables });
    expect((await lint(root)).out).toContain('::error file=en bank/glossary/terms/ord.md,line=4,');
    expect((await lint(join(root, 'en bank'))).out).toContain('::error file=glossary/terms/ord.md,line=4,');
    const inService = await lint(join(root, 'en bank'), { GITHUB_WORKSPACE: root });
    expect(inService.out).toContain('::error file=en bank/glossary/terms/ord.md,line=4,');
    expect(inService.out).toContain('\nglossary/terms/ord.md:4:1: fel: ');
  });

  it('adds a table to the summary of the step on GitHub, after what others wrote there, and only for that format', async () => {
    const folder = bank({ 'glossary/terms/ord.md': term('tittle: Fel\n'), 'summary.md': 'Före.\n' });
    const summary = join(folder, 'summary.md');
    const variables = { GITHUB_STEP_SUMMARY: summary };
    await etos(['lint', '--format', 'json'], { folder, variables });
    expect(readFileSync(summary, 'utf8')).toBe('Före.\n');
    await etos(['lint', '--format', 'github'], { folder, variables });
    expect(readFileSync(summary, 'utf8')).toMatch(/^Före\.\n## etos lint\n\n1 fel i 1 fil\.\n\n\| Vikt \|/);
  });

  it('finds nothing to say of the bank that ships', async () => {
    expect((await etos(['lint'])).out).toContain('Inga fynd');
  });
});
