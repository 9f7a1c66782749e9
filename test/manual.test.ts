import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { packageRoot } from './support/fonts.ts';
import { etos } from './support/terminal.ts';

/** The command lines that a page shows in blocks of `sh`, as words, without what is said about them. */
function commandLines(page: string): string[][] {
  const blocks = [...readFileSync(join(packageRoot, page), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)];
  const lines = blocks.flatMap(([, block = '']) => block.trim().split('\n'));
  return lines.map((line) => wordsOf(line.replace(/\s+#.*$/, '').replace(/^npm ci && /, '')));
}

function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}

/** What somebody answers where a page lets etos ask. */
const answers: Readonly<Record<string, readonly string[]>> = { 'new dilemma': ['Nyckeln', 'objektivitet', 'gavor', '', '', ''] };

describe.each(['README.md', 'docs/tutorial.md', 'docs/how-to.md', 'docs/linting.md', 'docs/upgrading.md'])('%s', (page) => {
  it('shows commands that do what it says, one after the other', async () => {
    let folder = mkdtempSync(join(tmpdir(), 'manual-'));
    const start = folder;
    onTestFinished(() => rmSync(start, { recursive: true, force: true }));
    writeFileSync(join(folder, 'inbjudan.md'), '---\ntitle: Inbjudan\nlang: sv\n---\n\n# Inbjudan\n\nVälkommen.\n');
    await etos(['print', 'inbjudan.md', '-o', 'rapport.pdf'], { folder });
    if (page === 'docs/linting.md') {
      await etos(['init', 'my-bank', '--lang', 'en'], { folder });
      writeFileSync(join(folder, 'etos.yaml'), 'name: Prov\nextends: builtin\n');
    }
    if (page === 'docs/upgrading.md') cpSync(join(packageRoot, 'etos.yaml'), join(folder, 'etos.yaml'));
    for (const [first = '', ...rest] of commandLines(page)) {
      const words = first === 'npx' ? rest.slice(1) : rest;
      if (first === 'cd') folder = resolve(folder, rest[0] ?? '');
      if ((first !== 'npx' || rest[0] !== 'etos') && first !== 'etos') continue;
      const asked = answers[words.join(' ')];
      const ran = await etos(words, { folder, ...(asked && { answers: asked }) });
      expect(ran.code, `etos ${words.join(' ')}\n${ran.err}`).toBe(0);
    }
  });
});
