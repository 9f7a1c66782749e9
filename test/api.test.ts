import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Bank, lint, loadBank, type RenderOptions, render } from '../src/api.ts';
import { packageRoot } from './support/fonts.ts';
import { temporaryBank } from './temporary-bank.ts';

const text = async (bank: Bank, options: RenderOptions) => {
  const { value } = await render(bank, { format: 'md', ...options });
  return new TextDecoder().decode(value);
};

describe('the programmatic API', () => {
  it('loads the built-in bank, lints it clean and prints it', async () => {
    const { value: bank, diagnostics } = await loadBank();
    expect(diagnostics).toEqual([]);
    expect(bank).toMatchObject({ folder: resolve(packageRoot), language: 'sv' });
    const entry = bank.entries.find(({ id }) => id === 'tisdagskoren');
    expect(entry).toMatchObject({ kind: 'dilemma', title: 'Tisdagskören', file: 'dilemmas/tisdagskoren.md' });
    expect(entry?.sections[0]).toMatchObject({ key: 'situation', audience: 'participant' });
    expect(await lint(bank)).toEqual([]);
    const pdf = await render(bank, { template: 'pack', ids: ['tisdagskoren'] });
    expect(Buffer.from(pdf.value ?? []).toString('latin1', 0, 5)).toBe('%PDF-');
    const word = await render(bank, { template: 'pack', ids: ['tisdagskoren'], format: 'docx' });
    expect(unzipSync(word.value ?? new Uint8Array())['word/document.xml']?.length).toBeGreaterThan(1000);
    expect(await text(bank, { template: 'pack', ids: ['tisdagskoren'], start: 780 })).toMatch(/\| 13[.:]00 \|/);
    expect(await text(bank, { template: 'guide', language: 'en', session: 'etiskt-cafe' })).toContain('Facilitator');
  });

  it('chooses as the command line does when nobody chooses', async () => {
    const { value: bank } = await loadBank();
    expect(await text(bank, { template: 'pack' })).toContain('halvdag');
    expect((await text(bank, { template: 'pack', choose: { topic: 'gavor', count: 2 } })).match(/^## Dilemma \d/gm)).toHaveLength(
      2,
    );
  });

  it('says what is wrong instead of throwing', async () => {
    const folder = temporaryBank({ 'etos.yaml': 'name: Prov\n', 'dilemmas/a.md': 'inget\n' });
    const { value: bank, diagnostics } = await loadBank(folder);
    expect(diagnostics.map(({ file }) => file)).toContain('dilemmas/a.md');
    expect((await lint(bank)).map(({ code }) => code)).toEqual(expect.arrayContaining(diagnostics.map(({ code }) => code)));
    for (const options of [
      { template: 'finns-inte' },
      { template: 'pack', ids: ['a'] },
      { template: 'pack', session: 'x' },
      { template: 'pack', choose: { topic: 'x' } },
      { template: '../../etc/passwd' },
    ]) {
      const { value, diagnostics: found } = await render(bank, options);
      expect([value, found[0]?.code, found[0]?.message.sv !== found[0]?.message.en]).toEqual([undefined, 'unknown-name', true]);
    }
    expect((await loadBank(join(folder, 'finns-inte'))).diagnostics[0]).toMatchObject({
      code: 'missing-file',
      file: 'etos.yaml',
    });
    await expect(lint({ ...bank })).rejects.toThrow(TypeError);
  });
});

it('the example of docs/api.md runs as it stands, with the package as it is built', () => {
  const manual = readFileSync(join(packageRoot, 'docs/api.md'), 'utf8');
  const [, example = ''] = /```js\n([\s\S]*?)```/.exec(manual) ?? [];
  const folder = temporaryBank({ 'example.mjs': example });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(packageRoot, join(folder, 'node_modules/etos'), 'junction');
  const out = execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(out).toBe('true, 0 findings\n');
  expect(readFileSync(join(folder, 'tisdagskoren.html'), 'utf8')).toMatch(/^<!doctype html>/i);
});
