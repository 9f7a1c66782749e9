import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { etos } from './support/terminal.ts';

/** Every command of docs/practice.md, with the files that it says it gives. */
const told = readFileSync(join(import.meta.dirname, '../docs/practice.md'), 'utf8');
const commands = [...told.matchAll(/```sh\netos (.*)\n```\n\nGives (.*)/g)].map(([, words = '', files = '']) => ({
  words,
  files: [...files.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
}));

describe('docs/practice.md', () => {
  it('tells of each paragraph of the practice, and every command says what it gives', () => {
    expect(told.match(/```sh/g)).toHaveLength(commands.length);
    for (const who of ['Statskontoret, 2019', 'Statskontoret, 2017', 'Krus', 'Värdegrundsforum', 'ESV'])
      expect(told).toContain(who);
  });

  // One folder for all: what one command gives, another may use.
  const folder = mkdtempSync(join(tmpdir(), 'practice-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(commands)('etos $words', async ({ words, files }) => {
    const split = [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const ran = await etos(split, { folder });
    expect(ran, ran.err).toMatchObject({ code: 0 });
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });
});
