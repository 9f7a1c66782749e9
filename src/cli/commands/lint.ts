import type { Command as Commander } from 'commander';
import type { Checking } from '../../checking.ts';
import { hasErrors, type Message } from '../../diagnostics/diagnostic.ts';
import { asWritten } from '../../lint/as-written.ts';
import { reports } from '../../lint/reports.ts';
import { rules as allRules } from '../../lint/rules.ts';
import { known, usage, wholeNumber } from '../arguments.ts';
import { today } from '../clock.ts';
import { type Command, type ExitCode, exit } from '../command.ts';
import { heldAgainst } from '../lint/baselines.ts';
import { changedSince } from '../lint/changed.ts';
import { asDiff, mend, mendable } from '../lint/mend.ts';
import { type Output, outputsOf, report } from '../lint/outputs.ts';
import { checkRemembering, type Outcome } from '../lint/remembered.ts';
import { withStaged } from '../lint/staged.ts';
import { fromStandardInput } from '../lint/standard-input.ts';
import { watchFolder } from '../lint/watch.ts';
import { headway } from '../progress.ts';
import { type Terminal, visible } from '../terminal.ts';
import { resolveBank } from './print-document.ts';

/** `etos lint`: every fault of a bank, with its place and what to do. */
export const lint: Command = {
  name: 'lint',
  declare,
  async run(operands, options, terminal) {
    const job = jobOf(operands, options, terminal);
    if (!options.watch) return lintOnce(job, terminal);
    await lintOnce(job, terminal);
    return watchFolder(job.root, async () => {
      if (terminal.environment.isTerminal) await terminal.out('\u001b[2J\u001b[H');
      await lintOnce(job, terminal);
    });
  },
};

function declare(command: Commander, terminal: Terminal): void {
  const say = (message: Message) => message[terminal.locale];
  const option = (flags: string, sv: string, en: string) => command.option(flags, say({ sv, en }));
  const several = (value: string, before: readonly string[] | undefined) => [...(before ?? []), value];
  const summary = say({
    sv: 'Granska en bank: fält, hänvisningar, avsnitt, minuter, språk, lag',
    en: 'Check a bank: fields, references, sections, minutes, language, law',
  });
  command.summary(summary).description(summary);
  command.argument(
    '[folder]',
    say({ sv: 'banken (annars närmaste mapp med etos.yaml)', en: 'the bank (else the nearest folder with etos.yaml)' }),
  );
  option('-b, --bank <folder>', 'banken, som flagga', 'the bank, as an option');
  const formats = Object.keys(reports).join(', ');
  command.option(
    '-f, --format <format>',
    say({
      sv: `${formats}; skriv format=fil för en fil, och flera gånger för flera`,
      en: `${formats}; format=file writes a file; may be repeated`,
    }),
    several,
  );
  option('--fix', 'rätta det som går att rätta utan att ändra meningen', 'mend what can be mended without changing the meaning');
  option('--dry-run', 'visa vad --fix skulle ändra, utan att ändra', 'show what --fix would change, and change nothing');
  option(
    '--changed [ref]',
    'bara det som har ändrats sedan en incheckning (HEAD)',
    'only what has changed since a commit (HEAD)',
  );
  option('--staged', 'bara det som är köat till nästa incheckning', 'only what is staged for the next commit');
  command.option('--rule <id>', say({ sv: 'bara den här regeln; kan upprepas', en: 'only this rule; may be repeated' }), several);
  option('--quiet', 'visa bara fel', 'show errors only');
  option('--max-warnings <number>', 'fler varningar än så ger slutkod 1', 'more warnings than this give exit code 1');
  option('--baseline <file>', 'visa inte de fynd som filen känner till', 'do not show the findings that the file knows of');
  option('--write-baseline', 'skriv filen med allt som finns nu', 'write the file with all that is found now');
  option('--prune', 'ta bort ur filen vad som inte finns längre', 'take out of the file what is no longer found');
  option('--stdin', 'granska en text från standard in', 'check a text from standard input');
  option('--stdin-filename <file>', 'var i banken texten hör hemma', 'where in the bank the text belongs');
  option('--watch', 'granska igen varje gång något skrivs', 'check again each time something is written');
  option('--no-cache', 'minns inget från förra gången', 'remember nothing from the last time');
  command.addHelpText(
    'before',
    () =>
      '  etos lint\n  etos lint min-bank --fix\n  etos lint --changed origin/main --format github\n  etos lint --format stylish --format sarif=etos.sarif\n',
  );
}

/** What one call asks for, taken apart. */
interface Job {
  readonly root: string;
  readonly outputs: readonly Output[];
  readonly rules?: ReadonlySet<string>;
  readonly most: number | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

function jobOf(operands: readonly string[], options: Job['options'], terminal: Terminal): Job {
  const root = resolveBank(operands[0] ?? options.bank, terminal);
  const outputs = outputsOf((options.format as readonly string[] | undefined) ?? ['stylish'], terminal);
  const names = new Map(allRules.map((rule) => [rule.id as string, rule.what[terminal.locale]]));
  const what = { sv: 'Regeln', en: 'rule' };
  const only = (options.rule as readonly string[] | undefined)?.map((value) => known(terminal, { what, value, names }) ?? value);
  const most = wholeNumber(terminal, { name: '--max-warnings', value: options.maxWarnings, min: 0, max: 1_000_000 });
  if ((options.writeBaseline || options.prune) && options.baseline === undefined) throw needs('--baseline <file>', terminal);
  if (options.stdin && options.stdinFilename === undefined) throw needs('--stdin-filename <file>', terminal);
  if (options.staged) refuseWithStaged(options, terminal);
  return { root, outputs, most, options, ...(only ? { rules: new Set(only) } : {}) };
}

function needs(flag: string, terminal: Terminal) {
  return usage(terminal, { sv: `Det behövs också ${flag}.`, en: `This also needs ${flag}.` });
}

/** What is staged is looked at and not touched. */
function refuseWithStaged(options: Job['options'], terminal: Terminal): void {
  const flags = { fix: '--fix', dryRun: '--dry-run', changed: '--changed', stdin: '--stdin', watch: '--watch' };
  const [, flag] = Object.entries(flags).find(([name]) => options[name]) ?? [];
  if (!flag) return;
  throw usage(terminal, { sv: `--staged går inte ihop med ${flag}.`, en: `--staged does not go with ${flag}.` });
}

async function lintOnce(job: Job, terminal: Terminal): Promise<ExitCode> {
  const { root, options } = job;
  if (options.staged) return lintStaged(job, terminal);
  const cache = options.cache === false ? undefined : terminal.environment.cache;
  const checking = await checkingOf(job, terminal);
  let outcome = await checkTelling(root, { checking, cache }, terminal);
  if (options.dryRun) {
    const texts = mendable(outcome);
    await terminal.out(visible(await asDiff(outcome, texts)));
    return texts.size > 0 ? exit.findings : exit.clean;
  }
  if (options.fix) outcome = await mendAll(job, { checking, outcome }, terminal);
  return judged(job, outcome, terminal);
}

async function lintStaged(job: Job, terminal: Terminal): Promise<ExitCode> {
  const outcome = await withStaged(job.root, terminal, ({ root, files, all }) =>
    checkRemembering(root, { ...baseOf(job), ...(all ? {} : { only: files }) }, undefined),
  );
  return judged(job, outcome, terminal);
}

/** Reports what was found, and tells how the program is to end. */
async function judged(job: Job, outcome: Outcome, terminal: Terminal): Promise<ExitCode> {
  const { options } = job;
  const news = options.baseline === undefined ? outcome.findings : heldAgainst(job, outcome, terminal);
  if (news === undefined) return exit.clean;
  const findings = asWritten(news, outcome.sources);
  const shown = options.quiet ? findings.filter((each) => each.severity === 'error') : findings;
  await report({ ...outcome, findings: shown }, job, terminal);
  const warnings = findings.filter((finding) => finding.severity === 'warning').length;
  return hasErrors(findings) || warnings > (job.most ?? warnings) ? exit.findings : exit.clean;
}

async function checkTelling(
  root: string,
  { checking, cache }: { checking: Checking; cache: string | undefined },
  terminal: Terminal,
): Promise<Outcome> {
  const tell = headway(terminal, { sv: 'granskar', en: 'checking' });
  const outcome = await checkRemembering(root, { ...checking, tell }, cache);
  tell(1);
  return outcome;
}

function baseOf({ rules }: Job): Checking {
  return { today: today(), ...(rules ? { rules } : {}) };
}

async function checkingOf(job: Job, terminal: Terminal): Promise<Checking> {
  const { root, options } = job;
  const base = baseOf(job);
  if (options.stdin) {
    const source = await fromStandardInput(root, String(options.stdinFilename), terminal);
    return { ...base, texts: new Map([[source.file, source]]), only: new Set([source.file]) };
  }
  if (options.changed === undefined) return base;
  const changed = changedSince(root, options.changed === true ? true : String(options.changed), terminal);
  return changed.all ? base : { ...base, only: changed.files };
}

/** A fix may make room for another: a text is mended until nothing changes, ten times at most. */
async function mendAll(
  { root }: Job,
  { checking, outcome }: { checking: Checking; outcome: Outcome },
  terminal: Terminal,
): Promise<Outcome> {
  let now = outcome;
  for (let round = 0; round < 10; round++) {
    const texts = mendable(now);
    if (texts.size === 0) return now;
    mend(root, texts, terminal);
    now = await checkTelling(root, { checking, cache: undefined }, terminal);
  }
  return now;
}
