import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Command as Commander } from 'commander';
import type { Bank } from '../../bank/bank.ts';
import { loadBank } from '../../bank/load.ts';
import { oneOf, usage } from '../arguments.ts';
import { type Command, type ExitCode, exit, type UsageError } from '../command.ts';
import { home, nearestBank } from '../home.ts';
import { gather, problemWith } from '../new/answers.ts';
import { fieldNames, fieldOf } from '../new/fields.ts';
import { type Answers, type Context, one } from '../new/form.ts';
import { type FormName, formNames, forms } from '../new/forms.ts';
import { fileOf, freeId, idOf, idProblem, refuseOutside } from '../new/place.ts';
import { fillSkeleton } from '../new/skeleton.ts';
import { Interrupted, openPrompter, type Prompter } from '../prompt.ts';
import { type Terminal, tellFindings } from '../terminal.ts';
import { cannotWrite, writeWhole } from '../write-file.ts';

type Options = Readonly<Record<string, unknown>>;

/** `etos new`: a draft to write on, in the right folder and with the right fields. */
export const newEntry: Command = {
  name: 'new',
  declare,
  async run(operands, options, terminal) {
    const bank = readBank(options.bank, terminal);
    if (!bank) return exit.findings;
    const asks = terminal.dialogue !== undefined && options.input !== false;
    const prompter = asks ? await openPrompter(terminal, options.accessible === true) : undefined;
    try {
      return await make({ operands, options, bank, prompter }, terminal);
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      terminal.tell({ sv: 'Avbrutet. Inget är skrivet.', en: 'Interrupted. Nothing has been written.' });
      return exit.interrupted;
    } finally {
      prompter?.close();
    }
  },
};

function declare(command: Commander, terminal: Terminal): void {
  const sv = terminal.locale === 'sv';
  const summary = sv ? 'Skapa ett utkast att skriva vidare på' : 'Make a draft to write on';
  command.summary(summary).description(summary);
  command.argument('[kind]', formNames.join(', '));
  command.argument('[title]', sv ? 'titeln, inom citattecken' : 'the title, in quotes');
  for (const name of fieldNames) {
    const { option, what, many } = { many: false, ...fieldOf(name) };
    if (many) command.option(option, what[terminal.locale], collect);
    else command.option(option, what[terminal.locale]);
  }
  command.option('--id <id>', sv ? 'filens namn, annars av titeln' : 'the file’s name, else made from the title');
  command.option('-b, --bank <folder>', sv ? 'banken att skriva i' : 'the bank to write in');
  command.option('--no-input', sv ? 'fråga inget' : 'ask nothing');
  command.option(
    '--accessible',
    sv
      ? 'fråga med numrerade rader, för skärmläsare (även: ETOS_ACCESSIBLE=1)'
      : 'ask with numbered lines, for screen readers (also: ETOS_ACCESSIBLE=1)',
  );
  command.addHelpText(
    'before',
    () => `  etos new\n  etos new dilemma "Gåvan efter beslutet" --principle objektivitet --topic gavor\n`,
  );
}

function collect(text: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), ...text.split(',').map((each) => each.trim())];
}

/** The bank that somebody stands in or names, never the built-in one; undefined when its etos.yaml cannot be used. */
function readBank(asked: unknown, terminal: Terminal): Bank | undefined {
  const { folder } = terminal.environment;
  const root = asked === undefined ? nearestBank(folder) : resolve(folder, String(asked));
  if (root === undefined || !existsSync(join(root, 'etos.yaml'))) {
    throw usage(
      terminal,
      { sv: `Det finns ingen bank i ${root ?? folder}.`, en: `There is no bank in ${root ?? folder}.` },
      { sv: 'Skapa en med »etos init«, eller ange en med --bank.', en: 'Make one with “etos init”, or name one with --bank.' },
    );
  }
  const { value: bank, diagnostics } = loadBank(root, { builtin: home });
  if (!bank.broken.has('etos.yaml')) return bank;
  tellFindings(
    terminal,
    diagnostics.filter((finding) => finding.file === 'etos.yaml'),
  );
  return undefined;
}

interface Making {
  readonly operands: readonly string[];
  readonly options: Options;
  readonly bank: Bank;
  readonly prompter: Prompter | undefined;
}

async function make(making: Making, terminal: Terminal): Promise<ExitCode> {
  const { bank, prompter, options } = making;
  const name = await chooseForm(making, terminal);
  const context: Context = { bank, form: forms[name], terminal };
  refuseOutside({ root: context.bank.root, folder: context.form.folder }, context.terminal);
  const title = making.operands[1];
  if (title !== undefined && options.title !== undefined) throw twoTitles(terminal);
  const answers = await gather(title === undefined ? options : { ...options, title }, context, prompter);
  const id = await chooseId(answers, making, context);
  context.form.refuse?.(answers, context);
  const file = fileOf(id, context);
  const text = fillSkeleton(name, bank.config.language, context.form.values(answers));
  write(join(bank.root, file), text, terminal);
  await terminal.out(`${relative(terminal.environment.folder, join(bank.root, file))}\n`);
  tellNext(name, id, terminal);
  return exit.clean;
}

async function chooseForm({ operands, prompter }: Making, terminal: Terminal): Promise<FormName> {
  const given = oneOf(terminal, { name: terminal.locale === 'sv' ? 'Sorten' : 'The kind', value: operands[0], words: formNames });
  if (given) return given;
  const all = formNames.join(', ');
  if (!prompter) {
    throw usage(
      terminal,
      { sv: 'Säg vad du vill skapa.', en: 'Say what you want to make.' },
      { sv: `Skriv »etos new SORT«, där SORT är ${all}.`, en: `Write “etos new KIND”, where KIND is ${all}.` },
    );
  }
  const choices = new Map(formNames.map((name) => [name, forms[name].what[terminal.locale]]));
  const answer = await prompter.ask({
    message: terminal.locale === 'sv' ? 'Vad vill du skapa?' : 'What do you want to make?',
    choices,
    check: () => undefined,
  });
  return formNames.find((name) => name === answer) ?? 'dilemma';
}

function twoTitles(terminal: Terminal): UsageError {
  return usage(
    terminal,
    { sv: 'Titeln är angiven två gånger.', en: 'The title is given twice.' },
    { sv: 'Ta bort --title.', en: 'Leave out --title.' },
  );
}

/** The id asked for, else the title's; somebody at a terminal may choose another when it cannot be used. */
async function chooseId(answers: Answers, { options, prompter }: Making, context: Context): Promise<string> {
  const { terminal } = context;
  const id = options.id === undefined ? idOf(one(answers, 'title') ?? '') : String(options.id);
  const problem = idProblem(id, context);
  if (!problem) return id;
  if (!prompter || options.id !== undefined) throw problem;
  terminal.say(problem.message);
  return prompter.ask({
    message: terminal.locale === 'sv' ? 'Vad ska filen heta (id)?' : 'What should the file be named (id)?',
    usual: freeId(id, context),
    check: (text) => problemWith(() => refuseId(text, context)),
  });
}

function refuseId(id: string, context: Context): void {
  const problem = idProblem(id, context);
  if (problem) throw problem;
}

function write(path: string, text: string, terminal: Terminal): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw cannotWrite(dirname(path), error, terminal);
  }
  writeWhole(path, new TextEncoder().encode(text), terminal);
}

function tellNext(name: FormName, id: string, terminal: Terminal): void {
  const print = ['dilemma', 'case', 'session'].includes(name) ? `\n  etos pack ${id}` : '';
  terminal.tell({
    sv: `Det är ett utkast (status: draft). Öppna filen, skriv om texten och pröva:\n  etos lint${print}`,
    en: `It is a draft (status: draft). Open the file, rewrite the text, and try:\n  etos lint${print}`,
  });
}
