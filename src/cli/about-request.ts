import { type Bank, entriesOf, principlesOf } from '../bank/bank.ts';
import type { Request } from '../compose/request.ts';
import type { Takes } from '../compose/usual.ts';
import { languages } from '../i18n/language.ts';
import { oneOf, timeOfDay, unknownName, usage, wholeNumber } from './arguments.ts';
import { readSetting } from './setting-options.ts';
import type { Terminal } from './terminal.ts';

interface Asked {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly takes: Takes;
}

/** What is asked of a template about a programme or a lesson's subject; undefined when the template is about neither. */
export function readAbout(bank: Bank, { operands, options, takes }: Asked, terminal: Terminal): Request | undefined {
  const base = {
    lang: oneOf(terminal, { name: '--lang', value: options.lang, words: languages }) ?? bank.config.language,
    ids: [],
    query: {},
    start: timeOfDay(terminal, options.start) ?? 9 * 60,
    setting: readSetting(options, terminal),
  };
  if (takes.accepts.includes('programme')) {
    const programme = namedProgramme(bank, operands[0], terminal);
    const meetings = entriesOf(bank, 'programme').find(({ id }) => id === programme)?.data.meetings.length ?? 1;
    const meeting = wholeNumber(terminal, { name: '--meeting', value: options.meeting, min: 1, max: meetings });
    return { ...base, programme, meeting: (meeting ?? 1) - 1 };
  }
  return takes.accepts.includes('subject') ? { ...base, ...subjectRequest(bank, operands[0], terminal) } : undefined;
}

/** A programme that the bank has. */
export function namedProgramme(bank: Bank, value: string | undefined, terminal: Terminal): string {
  const names = new Map(entriesOf(bank, 'programme').map((each) => [each.id, each.data.title]));
  if (value === undefined) throw missing({ sv: 'vilket program', en: 'which programme' }, [...names.keys()], terminal);
  if (!names.has(value)) throw unknownName(terminal, { what: { sv: 'Programmet', en: 'programme' }, value, names });
  return value;
}

/** A principle or a topic that the bank has, as the request for a lesson on it: with the one dilemma that covers most. */
export function subjectRequest(bank: Bank, value: string | undefined, terminal: Terminal): Pick<Request, 'subject' | 'query'> {
  const principles = new Map(principlesOf(bank).map((each) => [each.id, each.data.title]));
  const topics = new Map(Object.entries(bank.config.topics).map(([id, name]) => [id, name[terminal.locale] ?? name.sv]));
  const names = new Map([...principles, ...topics]);
  if (value === undefined)
    throw missing({ sv: 'vilken princip eller vilket ämne', en: 'which principle or topic' }, [...names.keys()], terminal);
  if (!names.has(value))
    throw unknownName(terminal, { what: { sv: 'Principen eller ämnet', en: 'principle or topic' }, value, names });
  return { subject: value, query: { ...(topics.has(value) ? { topic: value } : { principle: value }), count: 1 } };
}

function missing(what: { sv: string; en: string }, names: readonly string[], terminal: Terminal) {
  const some = names.slice(0, 12).join(', ');
  return usage(
    terminal,
    { sv: `Säg ${what.sv} det gäller.`, en: `Say ${what.en} it is about.` },
    { sv: `Det finns: ${some}.`, en: `There are: ${some}.` },
  );
}
