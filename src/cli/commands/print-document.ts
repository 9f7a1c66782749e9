import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command as Commander } from 'commander';
import { isFolder } from '../../bank/is-folder.ts';
import { usedSince } from '../../bank/usage.ts';
import { explain } from '../../compose/explain.ts';
import type { Chosen } from '../../compose/options.ts';
import type { Request } from '../../compose/request.ts';
import type { Takes } from '../../compose/usual.ts';
import { hasErrors, type Message } from '../../diagnostics/diagnostic.ts';
import { type Format, formats, render } from '../../pipeline.ts';
import { dayOf, oneOf, usage } from '../arguments.ts';
import { today } from '../clock.ts';
import { type Command, type ExitCode, exit } from '../command.ts';
import { deliver, endingOf, formatOf } from '../deliver.ts';
import { bankFolder, home } from '../home.ts';
import { openBank } from '../open-bank.ts';
import { openTheme } from '../open-theme.ts';
import { declarePageOptions, readPageOptions } from '../page-options.ts';
import { readRequest } from '../print-request.ts';
import { headway } from '../progress.ts';
import { declareSetting } from '../setting-options.ts';
import { type Terminal, tellFindings } from '../terminal.ts';
import { loadUsage, logUse } from '../usage-log.ts';

interface Printed {
  /** The command's name, and the template's. */
  readonly name: string;
  readonly summary: Message;
  readonly examples: readonly { readonly command: string; readonly does: Message }[];
}

/** A command that prints one document from a selection: `etos pack` and `etos guide` differ in their template alone. */
export function printCommand(printed: Printed): Command {
  return {
    name: printed.name,
    declare: (command, terminal) => {
      const say = (message: Message) => message[terminal.locale];
      command.summary(say(printed.summary)).description(say(printed.summary));
      command.argument(
        '[ids...]',
        say({ sv: 'dilemman, case eller ett tillfälle, med id', en: 'dilemmas, cases or a session, by id' }),
      );
      declareSelection(command, terminal);
      declareOutput(command, terminal);
      command.addHelpText(
        'before',
        () => `${printed.examples.map((each) => `  ${each.command}\n      ${say(each.does)}`).join('\n')}\n`,
      );
    },
    run: (operands, options, terminal) => printDocument({ operands, options, template: printed.name }, terminal),
  };
}

/** Adds the options that say what is printed. */
export function declareSelection(command: Commander, terminal: Terminal): void {
  const option = (flags: string, sv: string, en: string) => command.option(flags, terminal.locale === 'sv' ? sv : en);
  option('-s, --session <id>', 'tillfälle att utgå från', 'session to start from');
  option('-t, --topic <id>', 'bara dilemman om detta ämne', 'only dilemmas on this topic');
  option('-p, --principle <id>', 'bara dilemman om denna princip', 'only dilemmas on this principle');
  option('-a, --audience <id>', 'bara dilemman för denna målgrupp', 'only dilemmas for this audience');
  option('-m, --minutes <number>', 'hur lång tid ni har', 'how much time you have');
  option('--level <number>', 'bara dilemman på nivå 1, 2 eller 3', 'only dilemmas at level 1, 2 or 3');
  option('-n, --count <number>', 'högst så här många dilemman', 'at most this many dilemmas');
  option('--seed <number>', 'ett annat urval som är lika bra', 'another selection that is as good');
  option('--explain', 'säg varför just de här valdes', 'say why these were chosen');
  option(
    '--not-used-since <date>',
    'hoppa över det som har använts från och med dagen',
    'leave out what has been used on the day or later',
  );
  option('--log', 'skriv upp i usage.yaml vad som används', 'write down in usage.yaml what is used');
  option('--start <time>', 'när ni börjar (09:00)', 'when you start (09:00)');
  declareSetting(command, terminal);
  option(
    '--upto <numbers>',
    'case: de inspel som är utdelade, till exempel 2 eller 2a,3',
    'case: the injects handed out, such as 2 or 2a,3',
  );
  option(
    '--meeting <number>',
    'program: bara den här träffen (mallen task-sheet)',
    'programme: only this meeting (template task-sheet)',
  );
  option(
    '--inject <number>',
    'case: bara det här inspelet (mallen inject-sheet)',
    'case: only this inject (template inject-sheet)',
  );
}

/** Adds the options that say how it is written, and where. */
export function declareOutput(command: Commander, terminal: Terminal): void {
  const option = (flags: string, sv: string, en: string) => command.option(flags, terminal.locale === 'sv' ? sv : en);
  option('-f, --format <format>', 'pdf, html, docx, md, source eller tree (pdf)', 'pdf, html, docx, md, source or tree (pdf)');
  option('-l, --lang <language>', 'språk på pappret: sv eller en', 'language on paper: sv or en');
  option('-o, --output <file>', 'fil att skriva; - för standard ut', 'file to write; - for standard output');
  declarePageOptions(command, terminal);
  option('-b, --bank <folder>', 'banken att använda', 'the bank to use');
  option('--force', 'skriv ut det som är helt även om banken har fel', 'print what is sound even if the bank has errors');
}

/** What was asked for on the command line. */
export interface Asked {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly template: string;
  /** What the template takes and chooses by itself; a pack takes everything. */
  readonly takes?: Takes;
  /** What was chosen of the template's own options. */
  readonly chosen?: Chosen;
}

/** Prints one document from a selection. */
export async function printDocument(asked: Asked, terminal: Terminal): Promise<ExitCode> {
  const { options, template } = asked;
  const root = resolveBank(options.bank, terminal);
  const output = options.output === undefined ? undefined : String(options.output);
  const format = oneOf(terminal, { name: '--format', value: options.format, words: formats }) ?? formatOf(output);
  const onPaper = { ...readPageOptions(options, terminal), ...openTheme(options.theme, root, terminal) };
  const bank = await openBank(root, options, terminal);
  if (!bank) return exit.findings;
  const since = dayOf(terminal, { name: '--not-used-since', value: options.notUsedSince });
  const used = since === undefined ? [] : usedSince(loadUsage(root, terminal), since);
  const request = readRequest(bank, { ...asked, used }, terminal);
  const tell = headway(terminal, { sv: 'gör dokumentet', en: 'making the document' });
  const rendered = await render(bank, {
    tell,
    request,
    template,
    format,
    home,
    ...onPaper,
    ...(asked.chosen && { options: asked.chosen }),
  });
  tell(1);
  tellFindings(terminal, rendered.diagnostics);
  if (!rendered.value || (hasErrors(rendered.diagnostics) && !options.force)) return exit.findings;
  const { bytes, occasion, page } = rendered.value;
  if (options.explain) for (const line of explain(bank, request, occasion)) terminal.tell(line);
  await deliver(bytes, { target: output ?? fileName(request, template, format), folder: terminal.environment.folder }, terminal);
  if (page.imposition === 'cards' && format === 'pdf') tellCards(page.flip, terminal);
  const ids = [...occasion.dilemmas, ...occasion.cases].map((each) => each.id);
  if (options.log && ids.length > 0) logUse(root, { date: today(), ids, with: occasion.title }, terminal);
  return exit.clean;
}

/** Cards meet their backs only when they are printed as they are meant to be. */
function tellCards(flip: 'long' | 'short' | undefined, terminal: Terminal): void {
  const [sv, en] = flip === 'short' ? ['kortsidan', 'short edge'] : ['långsidan', 'long edge'];
  terminal.tell({
    sv: `Skriv ut dubbelsidigt i verklig storlek (100 %), vänt längs ${sv}, och klipp längs märkena.`,
    en: `Print on both sides at actual size (100 %), flipped on the ${en}, and cut along the marks.`,
  });
}

/** The bank's folder; one that is named but does not exist is told. */
export function resolveBank(asked: unknown, terminal: Terminal): string {
  const { folder } = terminal.environment;
  const root = bankFolder(asked === undefined ? undefined : resolve(folder, String(asked)), folder);
  if (isFolder(root)) return root;
  throw usage(
    terminal,
    existsSync(root)
      ? { sv: `${String(asked)} är ingen mapp.`, en: `${String(asked)} is not a folder.` }
      : { sv: `Mappen ${String(asked)} finns inte.`, en: `The folder ${String(asked)} does not exist.` },
    {
      sv: 'Ange en mapp med etos.yaml, eller utelämna --bank för den inbyggda banken.',
      en: 'Name a folder with etos.yaml, or leave out --bank for the built-in bank.',
    },
  );
}

function fileName(request: Request, template: string, format: Format): string {
  const about = request.session ?? request.ids[0] ?? request.query.topic ?? request.query.principle ?? 'dilemman';
  const many = request.ids.length > manyIds;
  return `${request.alone || many ? '' : `${about}-`}${template}.${endingOf(format)}`;
}

/** A file made from more texts than this is not named after the first of them. */
const manyIds = 12;
