import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtEtos } from '../support/built-etos.ts';
import { readSarif, workflowCommand } from '../support/report-readers.ts';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

const noGit = spawnSync('git', ['--version']).status !== 0;
const whyNot = noGit ? ' (skipped: there is no Git on this machine)' : '';

/** A term with a mistyped key and nothing else wrong. */
const faulty = (lang: string) =>
  `---
title: Fel
definition: Ett ord.
tittle: Fel
---

## ${lang === 'sv' ? 'Exempel' : 'Example'}

Så här.
`;

let bin = '';
beforeAll(async () => {
  bin = await builtEtos();
});

/** Runs a program in a folder as on a machine where nothing is set but what it needs. */
function run(folder: string, words: readonly [string, ...string[]], variables: Readonly<Record<string, string>> = {}) {
  const [program, ...rest] = words;
  const person = {
    GIT_AUTHOR_NAME: 'Leyla',
    GIT_AUTHOR_EMAIL: 'leyla@example.se',
    GIT_COMMITTER_NAME: 'Leyla',
    GIT_COMMITTER_EMAIL: 'leyla@example.se',
  };
  const env = {
    ...person,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    HOME: folder,
    GIT_CONFIG_GLOBAL: join(folder, 'no-such-file'),
    GIT_CONFIG_NOSYSTEM: '1',
    LANG: 'sv_SE.UTF-8',
    ...variables,
  };
  const { status, stdout, stderr } = spawnSync(program, rest, { cwd: folder, env, encoding: 'utf8' });
  return { code: status, said: `${stdout}${stderr}` };
}

async function newBank(lang: string): Promise<string> {
  const folder = temporaryBank({});
  expect((await etos(['init', 'bank', '--lang', lang], { folder })).code).toBe(0);
  return join(folder, 'bank');
}

describe.skipIf(noGit)(`the hook that etos init ships${whyNot}`, () => {
  it.each(['sv', 'en'])('lets a sound bank be committed, and stops a faulty change with its finding (%s)', async (lang) => {
    const bank = await newBank(lang);
    const git = (...words: string[]) => run(bank, ['git', ...words]);
    git('init', '--quiet');
    git('config', 'core.hooksPath', '.githooks');
    git('add', '.');
    expect(git('commit', '--quiet', '-m', 'Sound')).toMatchObject({ code: 0 });
    writeFileSync(join(bank, 'glossary/terms/fel.md'), faulty(lang));
    git('add', '.');
    const stopped = git('commit', '--quiet', '-m', 'Faulty');
    expect(stopped.code).toBe(1);
    expect(stopped.said).toMatch(/glossary\/terms\/fel\.md\n {2}4:1 {2}fel .* unknown-key/);
    expect(git('log', '--format=%s').said.trim()).toBe('Sound');
    // Mended in the folder, but the fault is what would be committed.
    writeFileSync(join(bank, 'glossary/terms/fel.md'), faulty(lang).replace('tittle: Fel\n', ''));
    expect(git('commit', '--quiet', '-m', 'Still faulty').code).toBe(1);
    expect(git('commit', '--quiet', '-m', 'Something else', 'README.md').said).not.toContain('unknown-key');
    writeFileSync(join(bank, 'glossary/terms/fel.md'), faulty(lang).replace('tittle: Fel\n', ''));
    git('add', '.');
    expect(git('commit', '--quiet', '-m', 'Mended')).toMatchObject({ code: 0 });
  });
});

describe('the workflow that etos init ships', () => {
  it.each(['sv', 'en'])(
    'fails on a faulty change with the finding at its line, in the summary and as SARIF (%s)',
    async (lang) => {
      const bank = await newBank(lang);
      const workflow = parse(readFileSync(join(bank, '.github/workflows/etos.yml'), 'utf8'));
      const steps: { run?: string; uses?: string; if?: string; with?: Record<string, string> }[] =
        Object.values<{ steps: [] }>(workflow.jobs)[0]?.steps ?? [];
      const lint = steps.find((step) => step.run?.startsWith('etos lint'))?.run ?? expect.fail('no step lints');
      const summary = join(bank, '..', 'summary.md');
      const variables = { GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: bank };
      expect(run(bank, ['sh', '-c', lint], variables)).toMatchObject({ code: 0 });
      writeFileSync(join(bank, 'glossary/terms/fel.md'), faulty(lang));
      writeFileSync(summary, '');
      const failed = run(bank, ['sh', '-c', lint], variables);
      expect(failed.code).toBe(1);
      expect(failed.said.split('\n').flatMap((line) => workflowCommand(line) ?? [])).toMatchObject(
        expect.arrayContaining([
          expect.objectContaining({
            command: 'error',
            properties: expect.objectContaining({ file: 'glossary/terms/fel.md', line: '4' }),
          }),
        ]),
      );
      expect(readFileSync(summary, 'utf8')).toMatch(/^\| (?:fel|error) \| glossary\/terms\/fel\.md:4:1 \|.*\| unknown-key \|$/m);
      const upload = steps.find((step) => step.uses?.includes('upload-sarif'));
      expect(upload?.if).toContain('!github.event.repository.private');
      const { log, errors } = readSarif(readFileSync(join(bank, upload?.with?.sarif_file ?? ''), 'utf8'));
      expect(errors).toEqual([]);
      expect(log.runs[0]?.results.map(({ ruleId }) => ruleId)).toContain('unknown-key');
    },
  );
});
