import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { staysInside } from '../../bank/discover.ts';
import { maxFileBytes } from '../../bank/read.ts';
import { readRegular } from '../../bank/read-regular.ts';
import { findTemplates, type Template } from '../../compose/templates.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { jsonText } from '../../lint/reports/json-text.ts';
import { check } from '../../pipeline.ts';
import { oneOf, usage } from '../arguments.ts';
import { type Command, type ExitCode, exit, type UsageError } from '../command.ts';
import { home, nearestBank } from '../home.ts';
import { refuseOutside } from '../new/place.ts';
import { aboutOf, openTemplate } from '../open-template.ts';
import { templateNamesText } from '../template-names.ts';
import { type Terminal, tellFindings, visible } from '../terminal.ts';
import { tryTemplate } from '../try-template.ts';
import { wrap } from '../wrap.ts';
import { writeWhole } from '../write-file.ts';
import { resolveBank } from './print-document.ts';

const actions = ['list', 'show', 'check', 'new', 'view'] as const;

/** `etos template`: list, read, check and begin templates, and see what they may name. */
export const template: Command = {
  name: 'template',
  declare(command, terminal) {
    const sv = terminal.locale === 'sv';
    const summary = sv ? 'Visa, granska och skapa mallar' : 'List, check and make templates';
    command.summary(summary).description(summary);
    command.argument('<action>', actions.join(', '));
    command.argument('[name]', sv ? 'mallens namn' : 'the template’s name');
    command.option(
      '--from <name>',
      sv ? 'för new: mallen att utgå från (handout)' : 'for new: the template to start from (handout)',
    );
    command.option('-l, --lang <language>', sv ? 'för view: språket i exemplen' : 'for view: the language of the examples');
    command.option('--json', sv ? 'för list: som JSON' : 'for list: as JSON');
    command.option('-b, --bank <folder>', sv ? 'banken att använda' : 'the bank to use');
    command.addHelpText(
      'before',
      () => `  etos template list\n  etos template new mitt-blad\n  etos template check mitt-blad\n  etos template view\n`,
    );
  },
  async run([action, name], options, terminal) {
    const asked = oneOf(terminal, { name: terminal.locale === 'sv' ? 'Åtgärden' : 'The action', value: action, words: actions });
    const bank = resolveBank(options.bank, terminal);
    switch (asked) {
      case 'show':
        return show(needed(name, terminal), bank, terminal);
      case 'check':
        return checkTemplates(name, bank, terminal);
      case 'new':
        return begin({ name: needed(name, terminal), from: options.from, bank }, terminal);
      case 'view':
        return view({ name, bank, lang: options.lang }, terminal);
      default:
        return list(bank, options.json === true, terminal);
    }
  },
};

function needed(name: string | undefined, terminal: Terminal): string {
  if (name !== undefined) return name;
  throw usage(
    terminal,
    { sv: 'Säg vilken mall.', en: 'Say which template.' },
    { sv: 'Alla mallar: etos template list', en: 'All templates: etos template list' },
  );
}

async function list(bank: string, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const found = findTemplates({ bank, home });
  if (json) {
    const data = found.map(({ name, own }) => ({ name, own, about: aboutOf(name, bank, terminal) }));
    await terminal.out(jsonText(data));
    return exit.clean;
  }
  const width = Math.max(...found.map(({ name }) => name.length)) + 2;
  const own = terminal.locale === 'sv' ? 'egen: ' : 'own: ';
  const room = Math.max(width + 30, terminal.environment.width);
  const lines = found.map((each) => {
    const about = `${each.own ? own : ''}${aboutOf(each.name, bank, terminal)}`;
    return wrap(about === '' ? '–' : about, { width: room, first: each.name.padEnd(width), indent: ' '.repeat(width) });
  });
  await terminal.out(visible(lines.join('')));
  return exit.clean;
}

async function show(name: string, bank: string, terminal: Terminal): Promise<ExitCode> {
  const text = textOf(name, bank, terminal);
  if (text === undefined) return exit.findings;
  await terminal.out(visible(text));
  return exit.clean;
}

/** A template as it stands in its file; undefined, with the reason told, for one that is no text or lies outside the bank. */
function textOf(name: string, bank: string, terminal: Terminal): string | undefined {
  const { diagnostics } = openTemplate(name, bank, terminal);
  const found = findTemplates({ bank, home }).find((each) => each.name === name);
  const inside = found && (!found.own || staysInside(bank, found.path));
  const text = inside ? readRegular(found.path, maxFileBytes)?.toString('utf8') : undefined;
  if (text === undefined) tellFindings(terminal, diagnostics);
  return text;
}

/** Fills each template with real texts, in every language and with every answer to its options. */
async function checkTemplates(name: string | undefined, root: string, terminal: Terminal): Promise<ExitCode> {
  const found = findTemplates({ bank: root, home }).filter((each) => name === undefined || each.name === name);
  if (found.length === 0 && name !== undefined) openTemplate(name, root, terminal);
  const { value: bank } = await check(root, home);
  let failed = false;
  for (const each of found) {
    const { template: read, diagnostics } = openTemplate(each.name, root, terminal);
    const findings = read ? [...diagnostics, ...tryTemplate(bank, read)] : diagnostics;
    tellFindings(terminal, findings);
    failed ||= !read || hasErrors(findings);
    if (findings.length === 0) await terminal.out(`${each.name}: ${terminal.locale === 'sv' ? 'inga fel' : 'no errors'}\n`);
  }
  return failed ? exit.findings : exit.clean;
}

interface Beginning {
  readonly name: string;
  readonly from: unknown;
  readonly bank: string;
}

async function begin({ name, from, bank }: Beginning, terminal: Terminal): Promise<ExitCode> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    throw usage(
      terminal,
      { sv: `»${name}« kan inte vara en malls namn.`, en: `“${name}” cannot be a template’s name.` },
      {
        sv: 'Skriv små bokstäver a–z, siffror och bindestreck: mitt-blad.',
        en: 'Use small letters a–z, digits and hyphens: my-sheet.',
      },
    );
  }
  if (bank === home || nearestBank(bank) !== bank) throw noBank(terminal);
  const file = join(bank, 'templates', `${name}.md`);
  if (existsSync(file)) {
    throw usage(
      terminal,
      { sv: `Mallen »${name}« finns redan.`, en: `There is already a template “${name}”.` },
      { sv: `Öppna ${file}, eller välj ett annat namn.`, en: `Open ${file}, or choose another name.` },
    );
  }
  refuseOutside({ root: bank, folder: 'templates' }, terminal);
  mkdirSync(join(bank, 'templates'), { recursive: true });
  writeWhole(file, new TextEncoder().encode(skeleton(name, from, { bank, terminal })), terminal);
  await terminal.out(`${relative(terminal.environment.folder, file)}\n`);
  terminal.tell({
    sv: `Skriv i filen och pröva:\n  etos template check ${name}\n  etos make ${name} --watch`,
    en: `Write in the file and try:\n  etos template check ${name}\n  etos make ${name} --watch`,
  });
  return exit.clean;
}

function noBank(terminal: Terminal): UsageError {
  return usage(
    terminal,
    {
      sv: 'En egen mall ligger i en egen bank, och här finns ingen.',
      en: 'A template of your own lies in a bank of your own, and there is none here.',
    },
    { sv: 'Skapa en med »etos init«, eller ange en med --bank.', en: 'Make one with “etos init”, or name one with --bank.' },
  );
}

/** Another template as it stands, or a short one that shows the most useful things. */
function skeleton(name: string, from: unknown, at: { bank: string; terminal: Terminal }): string {
  if (from === undefined) {
    const lang = at.terminal.locale;
    return readFileSync(join(home, 'templates', 'new', lang, 'template.md'), 'utf8').replaceAll('TEMPLATE', name);
  }
  const text = textOf(String(from), at.bank, at.terminal);
  if (text !== undefined) return text;
  throw usage(
    at.terminal,
    { sv: `Mallen »${from}« går inte att utgå från.`, en: `The template “${from}” cannot be started from.` },
    { sv: 'Alla mallar: etos template list', en: 'All templates: etos template list' },
  );
}

async function view(asked: { name: string | undefined; bank: string; lang: unknown }, terminal: Terminal): Promise<ExitCode> {
  const { value: bank } = await check(asked.bank, home);
  const opened = asked.name === undefined ? undefined : openTemplate(asked.name, asked.bank, terminal).template;
  const reader: Template['for'] = opened?.for ?? 'participant';
  const lang = oneOf(terminal, { name: '--lang', value: asked.lang, words: ['sv', 'en'] as const }) ?? bank.config.language;
  await terminal.out(visible(templateNamesText(bank, { reader, lang, options: opened?.options ?? {} })));
  return exit.clean;
}
