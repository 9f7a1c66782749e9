import { type Bank, entriesOf, principlesOf } from '../bank/bank.ts';
import { select } from '../bank/select.ts';
import { talkMinutes } from '../compose/frame.ts';
import { hasSelection } from '../compose/occasion.ts';
import type { Request } from '../compose/request.ts';
import { type Takes, usualStart, withUsual } from '../compose/usual.ts';
import { type LanguageCode, languages } from '../i18n/language.ts';
import { readAbout } from './about-request.ts';
import { known, oneOf, timeOfDay, unknownName, usage, wholeNumber } from './arguments.ts';
import { readInjects } from './inject-options.ts';
import { readSetting } from './setting-options.ts';
import type { Terminal } from './terminal.ts';

type Options = Readonly<Record<string, unknown>>;

const everything: Takes = { accepts: ['dilemma', 'case', 'session'] };

/**
 * What `etos pack` and `etos guide` were asked to print, checked against the bank: an unknown id, topic or session is a
 * UsageError with the nearest ones, and so is a selection that matches nothing.
 */
export function readRequest(
  bank: Bank,
  asked: { operands: readonly string[]; options: Options; used: readonly string[]; takes?: Takes | undefined },
  terminal: Terminal,
): Request {
  const { operands, options, takes = everything } = asked;
  const about = readAbout(bank, { operands, options, takes }, terminal);
  if (about) return about;
  const titles = (kind: 'dilemma' | 'case' | 'session') =>
    entriesOf(bank, kind).map((entry): [string, string] => [entry.id, entry.data.title]);
  const taken = (kind: 'dilemma' | 'case' | 'session') => new Map(takes.accepts.includes(kind) ? titles(kind) : []);
  const sessions = taken('session');
  const named = operands.filter((id) => sessions.has(id));
  const ids = operands.filter((id) => !sessions.has(id));
  const talked = new Map([...taken('dilemma'), ...taken('case')]);
  const all = new Map([...talked, ...sessions]);
  for (const id of ids)
    if (!talked.has(id)) throw unknownName(terminal, { what: { sv: 'Texten', en: 'text' }, value: id, names: all });
  const minutes = wholeNumber(terminal, { name: '--minutes', value: options.minutes, min: 5, max: 960 });
  const query = {
    topic: known(terminal, {
      what: { sv: 'Ämnet', en: 'topic' },
      value: options.topic,
      names: names(bank.config.topics, terminal.locale),
    }),
    principle: known(terminal, {
      what: { sv: 'Principen', en: 'principle' },
      value: options.principle,
      names: new Map(principlesOf(bank).map((each) => [each.id, each.data.title])),
    }),
    audience: known(terminal, {
      what: { sv: 'Målgruppen', en: 'audience' },
      value: options.audience,
      names: names(bank.config.audiences, terminal.locale),
    }),
    level: wholeNumber(terminal, { name: '--level', value: options.level, min: 1, max: 3 }),
    count: wholeNumber(terminal, { name: '--count', value: options.count, min: 1, max: 100 }),
    seed: wholeNumber(terminal, { name: '--seed', value: options.seed, min: 0, max: 1_000_000 }),
  };
  const session = known(terminal, {
    what: { sv: 'Tillfället', en: 'session' },
    value: options.session ?? named[0],
    names: sessions,
  });
  const exclude = asked.used.length > 0 && { exclude: asked.used };
  const chosen = withUsual(bank, { ids, query: { ...query, ...exclude }, session, minutes }, takes);
  const request: Request = {
    lang: oneOf(terminal, { name: '--lang', value: options.lang, words: languages }) ?? bank.config.language,
    ...chosen,
    start: timeOfDay(terminal, options.start) ?? usualStart,
    minutes,
    setting: readSetting(options, terminal),
    ...readInjects(bank, { ids: chosen.ids, session, options }, terminal),
  };
  refuseNothing(bank, request, terminal);
  return request;
}

function names(declared: Bank['config']['topics'], locale: LanguageCode): Map<string, string> {
  return new Map(Object.entries(declared).map(([id, name]) => [id, name[locale] ?? name.sv]));
}

function refuseNothing(bank: Bank, request: Request, terminal: Terminal): void {
  if (request.alone) return;
  if (request.ids.length > 0 || (request.session && !hasSelection(request))) return;
  if (select(bank, { ...request.query, minutes: request.session ? undefined : talkMinutes(request.minutes) }).length > 0) return;
  const shortest = Math.min(...select(bank, { ...request.query, count: undefined }).map((each) => each.data.minutes));
  if (Number.isFinite(shortest) && request.minutes !== undefined) {
    throw usage(
      terminal,
      { sv: `Inget dilemma ryms på ${request.minutes} minuter.`, en: `No dilemma fits in ${request.minutes} minutes.` },
      {
        sv: `Det kortaste tar ${shortest} minuter. Ge mer tid med --minutes.`,
        en: `The shortest takes ${shortest} minutes. Give more time with --minutes.`,
      },
    );
  }
  throw usage(
    terminal,
    {
      sv: 'Urvalet är tomt: inget dilemma i banken passar allt du bad om.',
      en: 'The selection is empty: no dilemma in the bank fits all you asked for.',
    },
    {
      sv: 'Ta bort ett av villkoren (--topic, --principle, --audience, --level, --not-used-since).',
      en: 'Leave out one of the conditions (--topic, --principle, --audience, --level, --not-used-since).',
    },
  );
}
