import type { Bank } from '../../bank/bank.ts';
import { makeOccasion } from '../../compose/occasion.ts';
import { planOf } from '../../compose/plan/plan.ts';
import type { Request } from '../../compose/request.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { type Command, type ExitCode, exit } from '../command.ts';
import { readKit, recordNamed } from '../kit/again.ts';
import { destinationOf, writeKit } from '../kit/destination.ts';
import { declareInvited, readInvited } from '../kit/invited.ts';
import { type KitJob, makeKit } from '../kit/make-kit.ts';
import { openBank } from '../open-bank.ts';
import { openTheme } from '../open-theme.ts';
import { declarePageOptions, readPageOptions } from '../page-options.ts';
import { readRequest } from '../print-request.ts';
import { progress } from '../progress.ts';
import { Interrupted, openPrompter } from '../prompt.ts';
import { declareDay } from '../setting-options.ts';
import { type Terminal, tellFindings } from '../terminal.ts';
import { declareSelection, resolveBank } from './print-document.ts';

type Options = Readonly<Record<string, unknown>>;

/** `etos kit`: everything for one occasion in one folder. */
export const kit: Command = {
  name: 'kit',
  declare(command, terminal) {
    const option = (flags: string, sv: string, en: string) => command.option(flags, terminal.locale === 'sv' ? sv : en);
    const sv = terminal.locale === 'sv';
    const summary = sv ? 'Förbered ett helt tillfälle: allt i en mapp' : 'Prepare a whole session: everything in one folder';
    command.summary(summary).description(summary);
    command.argument(
      '[ids...]',
      sv
        ? 'ett tillfälle, och dilemman i stället för dess egna; utan ord frågar etos'
        : 'a session, and dilemmas in place of its own; without words etos asks',
    );
    option('-o, --output <folder>', 'mapp att skriva; en zip-fil med --zip', 'folder to write; a zip file with --zip');
    option('--zip', 'en zip-fil i stället för en mapp', 'a zip file instead of a folder');
    option('--again <file>', 'samma kit en gång till, av dess kit.yaml', 'the same kit once more, from its kit.yaml');
    declareDay(command, terminal);
    declareInvited(command, terminal);
    declareSelection(command, terminal);
    declarePageOptions(command, terminal);
    option('-l, --lang <language>', 'språk på pappret: sv eller en', 'language on paper: sv or en');
    option('-b, --bank <folder>', 'banken att använda', 'the bank to use');
    option('--no-input', 'fråga inget', 'ask nothing');
    option('--accessible', 'fråga med numrerade rader, för skärmläsare', 'ask with numbered lines, for screen readers');
    option(
      '--force',
      'gör det som går, även om planen eller banken har fel',
      'make what can be made, even if the plan or the bank has errors',
    );
    command.addHelpText(
      'before',
      () =>
        '  etos kit\n  etos kit etiskt-cafe --people 24 --date 2027-03-10 --start 13:00 --place "Rum 3" -o kafe\n  etos kit kafe/kit.yaml -o kafe-igen\n',
    );
  },
  async run(operands, options, terminal) {
    const root = resolveBank(options.bank, terminal);
    const bank = await openBank(root, options, terminal);
    if (!bank) return exit.findings;
    const again = recordNamed('kit.yaml', operands, options);
    const output = { ...readPageOptions(options, terminal), ...openTheme(options.theme, root, terminal) };
    if (again !== undefined) return write(bank, readKit(bank, { file: again, output }, terminal), options, terminal);
    if (operands.length === 0 && terminal.dialogue && options.input !== false && !chooses(options))
      return askAndWrite(bank, { output, options }, terminal);
    const request = readRequest(bank, { operands, options: { ...options, day: options.date }, used: [] }, terminal);
    return write(bank, { request, output, invited: readInvited(options, terminal) }, options, terminal);
  },
};

/** True when somebody has said by options what they want, and need not be asked. */
function chooses(options: Options): boolean {
  return ['session', 'topic', 'principle', 'audience', 'minutes', 'count'].some((name) => options[name] !== undefined);
}

async function askAndWrite(
  bank: Bank,
  given: { output: KitJob['output']; options: Options },
  terminal: Terminal,
): Promise<ExitCode> {
  const { askForKit } = await import('../kit/ask.ts');
  const prompter = await openPrompter(terminal, given.options.accessible === true);
  try {
    const asked = await askForKit(bank, prompter, terminal);
    prompter.close();
    const result = await write(
      bank,
      { ...asked.job, output: given.output },
      { ...given.options, output: asked.folder },
      terminal,
    );
    terminal.tell({
      sv: `Samma kit en gång till, utan frågor:\n  ${asked.command}`,
      en: `The same kit again, without questions:\n  ${asked.command}`,
    });
    return result;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    terminal.tell({ sv: 'Avbrutet. Inget är skrivet.', en: 'Interrupted. Nothing has been written.' });
    return exit.interrupted;
  } finally {
    prompter.close();
  }
}

async function write(bank: Bank, job: KitJob, options: Options, terminal: Terminal): Promise<ExitCode> {
  const occasion = makeOccasion(bank, job.request);
  const plan = planOf(bank, occasion.value);
  tellFindings(terminal, [...occasion.diagnostics, ...plan.diagnostics]);
  if (hasErrors(plan.diagnostics) && !options.force) return exit.findings;
  const destination = destinationOf(options, usualName(job.request), terminal);
  const made = await makeKit(bank, job, progress(terminal));
  tellFindings(
    terminal,
    made.diagnostics.filter(({ code }) => !occasion.diagnostics.some((known) => known.code === code)),
  );
  if (hasErrors(made.diagnostics) && !options.force) return exit.findings;
  await writeKit(destination, made.value, terminal);
  return exit.clean;
}

function usualName({ session, ids, setting }: Request): string {
  return [session ?? ids[0] ?? 'samtal', setting?.day ?? 'kit'].join('-');
}
