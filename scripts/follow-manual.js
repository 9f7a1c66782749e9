// Follows the README and the manual as somebody would who has nothing: packs the package, installs it in an empty folder with an
// empty home, and runs every command of the pages there, one after the other, exactly as written:
//   node scripts/follow-manual.js [/path/to/another/node …]
// Exits 1 when a command ends otherwise than it should, or is not found. Needs `script` of util-linux for what asks questions.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = [
  'README.md',
  ...['tutorial', 'how-to', 'templates', 'linting', 'upgrading', 'practice'].map((it) => `docs/${it}.md`),
];
const made = '---\ntitle: Inbjudan\nlang: sv\n---\n\n# Inbjudan\n\nVälkommen.\n';

/** What is not run, and why; given a line, the line that is run in its place. */
const instead = [
  [/^npm ci && npm test/, () => undefined, 'in the repository, by CI'],
  [/^npm ci && (.*)/, (_, rest) => rest, 'the packed package is installed in place of the repository'],
  [/^npm install --global etos/, () => undefined, 'the packed package is installed in its place'],
];
/** What is answered where etos asks; it ends by itself after that. */
const answers = { 'new dilemma': ['Nyckeln', '1', '1', '', '', ''] };

const packed = mkdtempSync(join(tmpdir(), 'etos-packed-'));
execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', packed], { cwd: root });
const tarball = join(packed, readdirSync(packed)[0]);
for (const node of [process.execPath, ...process.argv.slice(2)]) follow(resolve(node));
rmSync(packed, { recursive: true });

function follow(node) {
  const place = mkdtempSync(join(tmpdir(), 'etos-stranger-'));
  const env = install(node, place);
  console.log(`\nNode ${run('node --version', place, env).out.trim()}, etos ${run('etos --version', place, env).out.trim()}`);
  for (const page of pages) {
    const steps = stepsOf(readFileSync(join(root, page), 'utf8'));
    const begun = performance.now();
    let [folder, ran] = [join(place, page.replaceAll('/', '-')), 0];
    prepare(folder, page, env);
    for (const step of steps) {
      if (step.file) {
        mkdirSync(dirname(join(folder, step.file)), { recursive: true });
        writeFileSync(join(folder, step.file), step.body);
      } else if (step.command.startsWith('cd ')) folder = join(folder, step.command.slice(3).trim());
      else ran += runStep(step.command, { page, folder, env });
    }
    console.log(`  ${page}: ${ran} commands, ${Math.round(performance.now() - begun)} ms`);
  }
  rmSync(place, { recursive: true });
}

/** A home with nothing in it but this Node and the package. */
function install(node, place) {
  mkdirSync(join(place, 'bin'));
  symlinkSync(node, join(place, 'bin', 'node'));
  const path = [join(place, 'bin'), join(place, 'global', 'bin'), process.env.PATH].join(delimiter);
  const env = {
    PATH: path,
    HOME: place,
    LANG: 'sv_SE.UTF-8',
    npm_config_prefix: join(place, 'global'),
    npm_config_offline: 'true',
  };
  execFileSync('npm', ['install', '--global', '--silent', '--no-audit', '--no-fund', tarball], { cwd: place, env });
  return env;
}

/** What a page takes for granted: a text of one's own, a PDF of somebody's, a bank to stand in. */
function prepare(folder, page, env) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'inbjudan.md'), made);
  must('etos print inbjudan.md -o rapport.pdf', folder, env);
  if (!/linting|upgrading/.test(page)) return;
  must('etos init my-bank --lang en', folder, env);
  writeFileSync(join(folder, 'etos.yaml'), 'name: Prov\nextends: builtin\n');
}

function stepsOf(page) {
  return [...page.matchAll(/^```(?:sh|\w+ file=(\S+))\n([\s\S]*?)^```$/gm)].flatMap(([, file, body]) =>
    file
      ? [{ file, body }]
      : body
          .trim()
          .split('\n')
          .map((line) => ({ command: line.replace(/\s+#.*$/, '') })),
  );
}

/** Runs one line and says so when it went wrong; gives how many commands were run. */
function runStep(line, { page, folder, env }) {
  const [form, change, why] = instead.find(([begins]) => begins.test(line)) ?? [];
  const command = change ? change(...line.match(form)) : line;
  if (why) console.log(`  ${page}: ${line}\n    ${command ? 'run as written but for its beginning' : 'not run'}: ${why}`);
  if (!command) return 0;
  const words = command.replace(/^(npx )?etos /, '');
  const ran = words.includes('--watch') ? interrupted(command, folder, env) : run(command, folder, env, answers[words]);
  if (!ran.ok) {
    process.exitCode = 1;
    console.log(`  WRONG ${page}: ${command} (exit code ${ran.code})\n${ran.err.replace(/^/gm, '    ')}`);
  }
  return 1;
}

/** What watches goes on until Ctrl-C, and then ends with 130. */
function interrupted(command, folder, env) {
  const ran = spawnSync('timeout', ['--signal=INT', '--preserve-status', '3', 'bash', '-c', `exec ${command} --port 0`], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { ok: ran.status === 130 && ran.stderr.includes('http://localhost:'), code: ran.status, err: ran.stderr };
}

function run(command, folder, env, answered) {
  const words = answered ? ['script', ['-qefc', command, '/dev/null']] : ['bash', ['-c', command]];
  const plain = answered ? { ETOS_ACCESSIBLE: '1' } : {};
  const input = answered?.map((line) => `${line}\n`).join('');
  const ran = spawnSync(words[0], words[1], {
    cwd: folder,
    env: { ...env, ...plain },
    encoding: 'utf8',
    input,
    maxBuffer: 1e9,
    timeout: 60_000,
  });
  return { ok: ran.status === 0, code: ran.status, out: ran.stdout, err: answered ? ran.stdout : ran.stderr };
}

function must(command, folder, env) {
  const ran = run(command, folder, env);
  if (!ran.ok) throw new Error(`${command}: ${ran.err}`);
}
