import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from './support/fonts.ts';

const read = (file: string) => readFileSync(join(packageRoot, file), 'utf8');
const about = JSON.parse(read('package.json'));

describe('the package', () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const packed = execFileSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: packageRoot, encoding: 'utf8' });
  const files: string[] = JSON.parse(packed)[0].files.map(({ path }: { path: string }) => path);

  it('holds the program, what it prints from, and nothing else', () => {
    const folders = new Set(files.map((file) => (file.includes('/') ? file.split('/')[0] : file)));
    expect([...folders].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'LICENSE-CONTENT',
      'README.md',
      'THIRD-PARTY-NOTICES.md',
      'assets',
      'bin',
      'cases',
      'dilemmas',
      'dist',
      'etos.yaml',
      'glossary',
      'library',
      'man',
      'package.json',
      'templates',
      'workshops',
    ]);
    const endings = new Set(files.map((file) => /\.\w+$/.exec(file)?.[0] ?? file));
    const known = [
      '.1',
      '.bin',
      '.icc',
      '.js',
      '.json',
      '.md',
      '.otf',
      '.ts',
      '.ttf',
      '.txt',
      '.yaml',
      '.yml',
      'LICENSE',
      'LICENSE-CONTENT',
    ];
    expect([...endings].filter((each) => !known.includes(each) && !each.startsWith('templates/new/'))).toEqual([]);
    for (const file of ['dist/main.js', 'dist/api.js', 'dist/api.d.ts', 'dist/version.txt', 'man/etos.1', 'templates/pack.md'])
      expect(files).toContain(file);
    expect(files.filter((file) => /(^|\/)\.|test|\.map$|~$/.test(file) && !file.startsWith('templates/new/'))).toEqual([]);
  });

  it('fetches nothing when it is installed, and runs nothing', () => {
    expect([about.dependencies, about.optionalDependencies, about.peerDependencies]).toEqual([undefined, undefined, undefined]);
    for (const script of ['preinstall', 'install', 'postinstall']) expect(about.scripts[script]).toBeUndefined();
  });

  it('is built from locked libraries, and those that go into it run nothing when installed', () => {
    const lock = JSON.parse(read('package-lock.json'));
    const bundled = new Set([...read('THIRD-PARTY-NOTICES.md').matchAll(/^## (@?[\w./-]+)/gm)].map(([, name]) => name));
    expect(bundled.size).toBeGreaterThan(5);
    const running = Object.entries(lock.packages).filter(([, each]) => (each as { hasInstallScript?: boolean }).hasInstallScript);
    expect(running.map(([path]) => path.replace(/^.*node_modules\//, '')).filter((name) => bundled.has(name))).toEqual([]);
    // Tools of ours that run something when installed; a new one is a decision.
    const known = ['fsevents'];
    expect(running.map(([path]) => path.replace(/^.*node_modules\//, '')).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('what stands around it', () => {
  it.each([
    'action.yml',
    'docs/gitlab-ci.yml',
    '.pre-commit-hooks.yaml',
    '.github/workflows/ci.yml',
    '.github/workflows/release.yml',
    '.github/workflows/audit.yml',
  ])('%s is YAML that names only commands, formats and options there are', async (file) => {
    const text = read(file);
    expect(parse(text)).toBeTruthy();
    const { commands } = await import('../src/cli/commands.ts');
    const { reports } = await import('../src/lint/reports.ts');
    for (const [, name = ''] of text.matchAll(/\betos (?!lint$)([a-z-]+) --/gm)) expect(Object.keys(commands)).toContain(name);
    for (const [, name = ''] of text.matchAll(/--format ([a-z]+)/g)) expect(Object.keys(reports)).toContain(name);
  });

  it('every link of the manual leads somewhere', () => {
    for (const file of [
      'README.md',
      'CONTRIBUTING.md',
      'docs/README.md',
      'docs/api.md',
      'docs/tutorial.md',
      'docs/how-to.md',
      'docs/why.md',
      'docs/upgrading.md',
    ]) {
      const links = [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, link = '']) => link);
      for (const link of links) expect(existsSync(join(packageRoot, file, '..', link)), `${file}: ${link}`).toBe(true);
    }
  });
});
