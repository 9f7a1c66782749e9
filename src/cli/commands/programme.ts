import type { Bank } from '../../bank/bank.ts';
import { writeProgrammeRecord } from '../../bank/programme-record.ts';
import { makeOccasion } from '../../compose/occasion.ts';
import { programmeFindings } from '../../compose/programme/findings.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { readAbout } from '../about-request.ts';
import { usage } from '../arguments.ts';
import { type Command, exit } from '../command.ts';
import { readProgramme, recordNamed } from '../kit/again.ts';
import { destinationOf, writeKit } from '../kit/destination.ts';
import { declareInvited, readInvited } from '../kit/invited.ts';
import { commonRecord, type KitJob } from '../kit/make-kit.ts';
import { programmeFiles } from '../kit/programme-files.ts';
import { openBank } from '../open-bank.ts';
import { openTheme } from '../open-theme.ts';
import { declarePageOptions, readPageOptions } from '../page-options.ts';
import { progress } from '../progress.ts';
import { declareDay, declareSetting } from '../setting-options.ts';
import { type Terminal, tellFindings } from '../terminal.ts';
import { resolveBank } from './print-document.ts';

type Options = Readonly<Record<string, unknown>>;

/** `etos programme`: everything for meetings that belong together. */
export const programme: Command = {
  name: 'programme',
  declare(command, terminal) {
    const option = (flags: string, sv: string, en: string) => command.option(flags, terminal.locale === 'sv' ? sv : en);
    const sv = terminal.locale === 'sv';
    const summary = sv
      ? 'Förbered ett program: häfte, kalender och ett kit per träff'
      : 'Prepare a programme: booklet, calendar and a kit for each meeting';
    command.summary(summary).description(summary);
    command.argument(
      '[id]',
      sv ? 'programmet; »etos list programme« visar dem' : 'the programme; “etos list programme” shows them',
    );
    option('-o, --output <folder>', 'mapp att skriva; en zip-fil med --zip', 'folder to write; a zip file with --zip');
    option('--zip', 'en zip-fil i stället för en mapp', 'a zip file instead of a folder');
    option(
      '--again <file>',
      'samma program en gång till, av dess programme.yaml',
      'the same programme once more, from its programme.yaml',
    );
    declareDay(command, terminal);
    option('--start <time>', 'när träffarna börjar (09:00)', 'when the meetings begin (09:00)');
    declareInvited(command, terminal);
    declareSetting(command, terminal);
    declarePageOptions(command, terminal);
    option('-l, --lang <language>', 'språk på pappret: sv eller en', 'language on paper: sv or en');
    option('-b, --bank <folder>', 'banken att använda', 'the bank to use');
    option(
      '--force',
      'gör det som går, även om planen eller banken har fel',
      'make what can be made, even if the plan or the bank has errors',
    );
    command.addHelpText(
      'before',
      () =>
        '  etos programme sex-digitala-moten --date 2027-01-19 --start 13:00 --people 16\n  etos programme manadens-dilemma-ar -o dilemmaaret\n  etos programme --again dilemmaaret/programme.yaml -o igen\n',
    );
  },
  async run(operands, options, terminal) {
    const root = resolveBank(options.bank, terminal);
    const bank = await openBank(root, options, terminal);
    if (!bank) return exit.findings;
    const output = { ...readPageOptions(options, terminal), ...openTheme(options.theme, root, terminal) };
    const job = readJob(bank, { operands, options, output }, terminal);
    const { request } = job;
    const occasion = makeOccasion(bank, request).value;
    const findings = programmeFindings(bank, request);
    tellFindings(terminal, findings);
    if (hasErrors(findings) && !options.force) return exit.findings;
    const destination = destinationOf(options, request.programme ?? 'program', terminal);
    const made = await programmeFiles(bank, occasion, job, progress(terminal));
    tellFindings(terminal, made.diagnostics);
    if (hasErrors(made.diagnostics) && !options.force) return exit.findings;
    const record = writeProgrammeRecord({ programme: occasion.programme?.id ?? '', ...commonRecord(bank, job, made.value) });
    const files = new Map([...made.value, ['programme.yaml', new TextEncoder().encode(record)] as const]);
    await writeKit(destination, files, terminal);
    return exit.clean;
  },
};

/** What to make: by the words given, or as a programme.yaml says. */
function readJob(
  bank: Bank,
  { operands, options, output }: { operands: readonly string[]; options: Options; output: KitJob['output'] },
  terminal: Terminal,
): KitJob {
  const file = recordNamed('programme.yaml', operands, options);
  if (file !== undefined) return readProgramme(bank, { file, output }, terminal);
  const asked = { operands, options: { ...options, day: options.date }, takes: { accepts: ['programme' as const] } };
  const request = readAbout(bank, asked, terminal);
  if (!request) throw usage(terminal, { sv: 'Säg vilket program.', en: 'Say which programme.' });
  return { request, invited: readInvited(options, terminal), output };
}
