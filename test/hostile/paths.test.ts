import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../support/fonts.ts';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';
import { killing } from './killing.ts';

const words = (target: string) => ['pack', 'tisdagskoren', '--format', 'md', '-o', target];

describe('what is written', () => {
  it('never takes the place of a device', async () => {
    expect((await etos(words('/dev/null'))).code).toBe(0);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it.skipIf(!existsSync('/dev/full'))('is told when the disk is full, and leaves nothing half', async () => {
    const ran = await etos(words('/dev/full'));
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('disken är full') });
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  it('goes through a link to its file, and not in a ring', async () => {
    const folder = temporaryBank({ 'fil.md': 'gammal' });
    symlinkSync('fil.md', join(folder, 'lank.md'));
    symlinkSync('ring.md', join(folder, 'ring.md'));
    expect((await etos(words('lank.md'), { folder })).code).toBe(0);
    expect(lstatSync(join(folder, 'lank.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'fil.md'), 'utf8')).toContain('Tisdagskören');
    expect(await etos(words('ring.md'), { folder })).toMatchObject({ code: 2, err: expect.stringContaining('ring') });
  });

  it('is refused, with the reason, where nothing can be written', async () => {
    const folder = temporaryBank({ fil: 'x' });
    mkdirSync(join(folder, 'mapp'));
    for (const target of ['mapp', 'fil/x.md', 'finns-inte/x.md', `${'x'.repeat(300)}.md`]) {
      expect(await etos(words(target), { folder }), target).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringMatching(/mapp|fil|namnet/),
      });
    }
    expect(readdirSync(folder).sort()).toEqual(['fil', 'mapp']);
  });

  it.skipIf(process.getuid?.() === 0)('is refused in a folder one may not write in', async () => {
    const folder = temporaryBank({});
    chmodSync(folder, 0o555);
    expect(await etos(words('x.md'), { folder })).toMatchObject({ code: 2, err: expect.stringContaining('skrivrätt') });
    chmodSync(folder, 0o755);
  });

  it('sweeps away what a run that was killed left long ago, and nothing else', async () => {
    const folder = temporaryBank({ '.x.md.0123456789ab.tmp': 'halv', '.x.md.ba9876543210.tmp': 'ny', '.x.md.annat.tmp': 'min' });
    utimesSync(join(folder, '.x.md.0123456789ab.tmp'), 0, 0);
    expect((await etos(words('x.md'), { folder })).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['.x.md.annat.tmp', '.x.md.ba9876543210.tmp', 'x.md']);
  });
});

const bin = join(packageRoot, 'bin/etos.js');

describe('a run that is killed', () => {
  it('leaves every file old or whole, at any moment', async () => {
    const folder = temporaryBank({});
    const run = ['pack', 'tisdagskoren', '--format', 'html', '-o', 'a.html'];
    const old = Buffer.from('gammal');
    let whole = Buffer.alloc(0);
    const tally = await killing({
      folder,
      usually: 6,
      words: () => run,
      prepare: (kill) => {
        if (kill === 0) whole = readFileSync(join(folder, 'a.html'));
        writeFileSync(join(folder, 'a.html'), old);
      },
      found: () => {
        const now = readFileSync(join(folder, 'a.html'));
        return now.equals(old) ? 'old' : now.equals(whole) ? 'whole' : 'HALF';
      },
    });
    expect(tally.HALF).toBeUndefined();
    expect(tally.old).toBeGreaterThan(0);
    // The next run is not in the way of what was left.
    expect(spawnSync(process.execPath, [bin, ...run], { cwd: folder }).status).toBe(0);
    expect(readFileSync(join(folder, 'a.html')).equals(whole)).toBe(true);
  }, 600_000);

  it('two at once leave one whole file', async () => {
    const folder = temporaryBank({});
    const start = (lang: string) =>
      new Promise((resolve) =>
        spawn(process.execPath, [bin, 'pack', 'tisdagskoren', '--lang', lang, '-o', 'a.html'], {
          cwd: folder,
          stdio: 'ignore',
        }).on('close', resolve),
      );
    expect(await Promise.all([start('sv'), start('en'), start('sv')])).toEqual([0, 0, 0]);
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/i);
    expect(readdirSync(folder)).toEqual(['a.html']);
  });
});
