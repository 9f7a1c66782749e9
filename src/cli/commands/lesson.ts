import { resolve } from 'node:path';
import type { Bank } from '../../bank/bank.ts';
import { courses } from '../../compose/courses.ts';
import { makeOccasion } from '../../compose/occasion.ts';
import type { Request } from '../../compose/request.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { languages } from '../../i18n/language.ts';
import { render } from '../../pipeline.ts';
import { subjectRequest } from '../about-request.ts';
import { oneOf, unknownName, usage } from '../arguments.ts';
import { type Command, type ExitCode, exit } from '../command.ts';
import { deliver, formatOf } from '../deliver.ts';
import { home } from '../home.ts';
import { filesListed, refuseOther } from '../kit/kit-folder.ts';
import { unique } from '../kit/make-kit.ts';
import { writeKitFolder } from '../kit/write-kit.ts';
import { openBank } from '../open-bank.ts';
import { progress } from '../progress.ts';
import { type Terminal, tellFindings } from '../terminal.ts';
import { resolveBank } from './print-document.ts';

type Options = Readonly<Record<string, unknown>>;

/** `etos lesson`: something to read by oneself, as a web page that needs nothing else; or a whole web course. */
export const lesson: Command = {
  name: 'lesson',
  declare(command, terminal) {
    const option = (flags: string, sv: string, en: string) => command.option(flags, terminal.locale === 'sv' ? sv : en);
    const sv = terminal.locale === 'sv';
    const summary = sv
      ? 'Gör en lektion för självstudier, som en fristående webbsida'
      : 'Make a lesson for self-study, as a web page of its own';
    command.summary(summary).description(summary);
    command.argument('[subject]', sv ? 'en princip eller ett ämne, med id' : 'a principle or a topic, by id');
    option(
      '--course <id>',
      `en hel webbkurs: ${Object.keys(courses).join(', ')}`,
      `a whole web course: ${Object.keys(courses).join(', ')}`,
    );
    option('-o, --output <file>', 'fil att skriva; en mapp med --course', 'file to write; a folder with --course');
    option('-l, --lang <language>', 'språk: sv eller en', 'language: sv or en');
    option('-b, --bank <folder>', 'banken att använda', 'the bank to use');
    option('--force', 'gör det som går, även om banken har fel', 'make what can be made, even if the bank has errors');
    command.addHelpText(
      'before',
      () => '  etos lesson legalitet -o legalitet.html\n  etos lesson --course bemotande -o bemotande\n',
    );
  },
  async run(operands, options, terminal) {
    const root = resolveBank(options.bank, terminal);
    const bank = await openBank(root, options, terminal);
    if (!bank) return exit.findings;
    const lang = oneOf(terminal, { name: '--lang', value: options.lang, words: languages }) ?? bank.config.language;
    if (options.course !== undefined) return writeCourse(bank, { id: String(options.course), lang, options }, terminal);
    const request: Request = { lang, ids: [], start: 540, ...subjectRequest(bank, operands[0], terminal) };
    const target = options.output === undefined ? `${request.subject}.html` : String(options.output);
    const rendered = await render(bank, {
      request,
      template: 'lesson',
      format: target === '-' ? 'html' : formatOf(target),
      home,
    });
    tellFindings(terminal, rendered.diagnostics);
    if (!rendered.value || (hasErrors(rendered.diagnostics) && !options.force)) return exit.findings;
    await deliver(rendered.value.bytes, { target, folder: terminal.environment.folder }, terminal);
    return exit.clean;
  },
};

interface Wanted {
  readonly id: string;
  readonly lang: Request['lang'];
  readonly options: Options;
}

/** A web course: a page for each lesson, and for those who lead talks about them a guide to the same situations. */
async function writeCourse(bank: Bank, { id, lang, options }: Wanted, terminal: Terminal): Promise<ExitCode> {
  const course = Object.hasOwn(courses, id) ? courses[id] : undefined;
  const names = new Map(Object.entries(courses).map(([name, { title }]) => [name, title[terminal.locale]]));
  if (!course) throw unknownName(terminal, { what: { sv: 'Kursen', en: 'course' }, value: id, names });
  const known = course.subjects.filter((subject) => has(bank, subject));
  if (known.length === 0)
    throw usage(
      terminal,
      { sv: 'Banken har inget av det kursen handlar om.', en: 'The bank has nothing of what the course is about.' },
      { sv: 'Skriv »extends: builtin« i etos.yaml.', en: 'Write “extends: builtin” in etos.yaml.' },
    );
  const folder = resolve(terminal.environment.folder, options.output === undefined ? id : String(options.output));
  refuseOther(folder, terminal);
  const files = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  const tell = progress(terminal);
  const used: string[] = [];
  const add = async (name: string, job: { request: Request; template: string; format: 'html' | 'pdf' }) => {
    tell(files.size, known.length + 2, name);
    const made = await render(bank, { ...job, home, tell: (share) => tell(files.size + share, known.length + 2, name) });
    diagnostics.push(...made.diagnostics);
    if (made.value) files.set(name, made.value.bytes);
  };
  for (const [at, subject] of known.entries()) {
    // Nobody meets the same situation twice in a course.
    const asked = subjectRequest(bank, subject, terminal);
    const request: Request = { lang, ids: [], start: 540, ...asked, query: { ...asked.query, exclude: [...used] } };
    used.push(...makeOccasion(bank, request).value.dilemmas.map((each) => each.id));
    await add(`${String(at + 1).padStart(2, '0')}-${subject}.html`, { request, template: 'lesson', format: 'html' });
  }
  const talk: Request = { lang, ids: used, query: {}, start: 540 };
  const [leader, own] = lang === 'sv' ? ['samtalsledare', 'deltagare'] : ['facilitator', 'participants'];
  await add(`${leader}/${lang === 'sv' ? 'handledning' : 'guide'}.pdf`, { request: talk, template: 'guide', format: 'pdf' });
  await add(`${own}/${lang === 'sv' ? 'underlag' : 'pack'}.pdf`, { request: talk, template: 'pack', format: 'pdf' });
  tell(1, 1, '');
  tellFindings(terminal, unique(diagnostics));
  if (hasErrors(diagnostics) && !options.force) return exit.findings;
  files.set(
    'kit.yaml',
    new TextEncoder().encode(`# etos lesson --course ${id}\ncourse: ${id}\nlang: ${lang}\n${filesListed(files)}`),
  );
  writeKitFolder(folder, files, terminal);
  await terminal.out(`${options.output === undefined ? id : String(options.output)}\n`);
  return exit.clean;
}

function has(bank: Bank, subject: string): boolean {
  return Object.hasOwn(bank.config.topics, subject) || bank.entries.some((each) => each.kind === 'term' && each.id === subject);
}
