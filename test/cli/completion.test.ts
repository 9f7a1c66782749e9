import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { complete } from '../../src/cli/completion/complete.ts';
import { operands, values } from '../../src/cli/completion/words.ts';
import { packageRoot } from '../support/fonts.ts';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

const at = { folder: packageRoot, locale: 'sv' };
const words = (...line: string[]) =>
  complete(line, at)
    .split('\n')
    .filter(Boolean)
    .map((each) => each.split('\t')[0]);

describe('what Tab gives', () => {
  it('is commands, options, ids, topics and values, with what they mean', () => {
    expect(words('pa')).toEqual(['pack']);
    expect(complete(['pack', 'tisdags'], at)).toBe('tisdagskoren\tTisdagskören\n');
    expect(words('pack', '--topic', 'g')).toEqual(['gavor']);
    expect(words('guide', '-t', 'g')).toEqual(['gavor']);
    expect(words('pack', '--bookl')).toEqual(['--booklet']);
    expect(words('make', 'car')).toEqual(['cards']);
    expect(words('make', 'cards', 'tisdags')).toEqual(['tisdagskoren']);
    expect(words('explain', 'question-c')).toEqual(['question-count']);
    expect(words('show', 'x', '--audience', '')).toEqual(['participant', 'facilitator', 'observer']);
    expect(words('pack', '--output', '')).toEqual([]);
    expect(words('finns-inte', '')).toEqual([]);
  });

  it('holds the ids and topics of the bank one stands in', () => {
    const folder = temporaryBank({
      'etos.yaml': 'name: Prov\ntopics:\n  fiske: { sv: Fiske }\n  gavor: { sv: Gåvor }\naudiences: {}\n',
      'dilemmas/min-egen-text.md': '',
      'dilemmas/min-egen-text.en.md': '',
      'templates/partials/inget.md': '',
    });
    const own = (...line: string[]) => complete(line, { folder: join(folder, 'dilemmas'), locale: 'en' });
    expect(own('pack', 'min-')).toBe('min-egen-text\t\n');
    expect(own('pack', '--topic', 'fi')).toBe('fiske\t\n');
    expect(own('pack', '--topic', 'gav').split('\n')).toHaveLength(2);
    expect(own('make', 'ing')).toBe('');
  });

  it('knows only commands that there are', () => {
    for (const name of Object.keys(operands)) expect([...Object.keys(commands), 'help']).toContain(name);
    expect(Object.keys(values).every((option) => option.startsWith('--'))).toBe(true);
  });
});

describe('what a shell is given', () => {
  it.each(['zsh', 'fish', 'powershell'])('names etos to %s', async (shell) => {
    expect((await etos(['completion', shell])).out).toContain('etos --complete');
  });

  it.skipIf(spawnSync('bash', ['--version']).status !== 0)('completes in bash', async () => {
    const folder = temporaryBank({ etos: `#!/bin/sh\nexec "${process.execPath}" "${join(packageRoot, 'bin/etos.js')}" "$@"\n` });
    chmodSync(join(folder, 'etos'), 0o755);
    writeFileSync(join(folder, 'etos.bash'), (await etos(['completion', 'bash'])).out);
    const script = 'source ./etos.bash; COMP_WORDS=(etos pack --topic gav); COMP_CWORD=3; _etos; echo "$COMPREPLY"';
    const env = { PATH: `${folder}:${process.env.PATH}`, HOME: folder };
    expect(execFileSync('bash', ['-c', script], { cwd: folder, env, encoding: 'utf8' })).toBe('gavor\n');
  });
});
