import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from './support/fonts.ts';
import { temporaryBank } from './temporary-bank.ts';

const guide = readFileSync(join(packageRoot, 'docs/templates.md'), 'utf8');

/** What a reader of the guide does, in order: commands to run, and files to write. */
type Step = { readonly command: string } | { readonly file: string; readonly body: string };
const steps: Step[] = [...guide.matchAll(/^```(?:sh|\w+ file=(\S+))\n([\s\S]*?)^```$/gm)].flatMap(
  ([, file, body = '']): Step[] =>
    file === undefined
      ? body
          .trimEnd()
          .split('\n')
          .map((command) => ({ command }))
      : [{ file, body }],
);

function start(words: readonly string[], folder: string): ChildProcess {
  return spawn(process.execPath, [join(packageRoot, 'bin/etos.js'), ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, ETOS_LOCALE: 'sv', HOME: folder },
  });
}

/** Runs a command to its end. */
function run(words: readonly string[], folder: string): Promise<{ code: number | null; err: string }> {
  const child = start(words, folder);
  let err = '';
  child.stderr?.on('data', (chunk) => (err += String(chunk)));
  child.stdout?.resume();
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, err })));
}

/** Waits until a preview says where it is. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let err = '';
    child.stderr?.on('data', (chunk) => {
      err += String(chunk);
      const found = /http:\/\/localhost:\d+\//.exec(err)?.[0];
      if (found) resolve(found);
    });
  });
}

describe('a trainer who follows docs/templates.md from nothing', () => {
  it('has an own handout in every format, with the commands exactly as written', async () => {
    const root = temporaryBank({});
    let folder = root;
    const written: string[] = [];
    for (const step of steps) {
      if ('file' in step) {
        mkdirSync(dirname(join(folder, step.file)), { recursive: true });
        writeFileSync(join(folder, step.file), step.body);
        continue;
      }
      const words = step.command.split(' ');
      if (words[0] === 'cd') {
        folder = join(folder, words[1] ?? '');
        continue;
      }
      expect(words.slice(0, 2), step.command).toEqual(['npx', 'etos']);
      if (words.includes('--watch')) continue;
      const { code, err } = await run(words.slice(2), folder);
      expect({ code, err: err.split('\n').filter((line) => /fel|error|:\d+:\d+:/i.test(line)) }, step.command).toEqual({
        code: 0,
        err: [],
      });
      const output = words[words.indexOf('-o') + 1] ?? '';
      if (words.includes('-o')) {
        expect(statSync(join(folder, output)).size, step.command).toBeGreaterThan(500);
        written.push(output.replace(/^.*\./, ''));
      }
    }
    expect(new Set(written)).toEqual(new Set(['pdf', 'html', 'docx', 'md']));
    expect(readFileSync(join(folder, 'mitt-blad.html'), 'utf8')).toContain('Prata två och två');
  });

  it('sees the sheet follow what is saved, and ends with Ctrl-C', async () => {
    const watching =
      steps.flatMap((step) => ('command' in step && step.command.includes('--watch') ? [step.command] : []))[0] ?? '';
    const template = steps.find((step) => 'file' in step && step.file.startsWith('templates/'));
    const folder = temporaryBank({
      'etos.yaml': 'name: Prov\nextends: builtin\n',
      'templates/mitt-blad.md': template && 'body' in template ? template.body : '',
    });
    const child = start([...watching.split(' ').slice(2), '--port', '0'], folder);
    const ended = new Promise((resolve) => child.on('close', resolve));
    const address = await addressOf(child);
    const text = async (path: string) => (await fetch(address + path)).text();
    expect(await text('document')).toContain('Prata två och två');
    expect(await text('')).toContain('<iframe');
    const changes = (await fetch(`${address}changes`)).body?.getReader();
    await changes?.read();
    const body = template && 'body' in template ? template.body.replace('Prata två och två', 'Prata tre och tre') : '';
    writeFileSync(join(folder, 'templates/mitt-blad.md'), body);
    expect(new TextDecoder().decode((await changes?.read())?.value)).toContain('changed');
    expect(await text('document')).toContain('Prata tre och tre');
    writeFileSync(join(folder, 'templates/mitt-blad.md'), body.replace('{{situation}}', '{{situtation}}'));
    await changes?.read();
    expect(await text('findings')).toMatch(/mitt-blad\.md:\d+:\d+: .*situtation.*\n?.*situation/);
    await changes?.cancel();
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  });
});
