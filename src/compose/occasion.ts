import { type Bank, type EntryOf, entryOf } from '../bank/bank.ts';
import { type Localized, localize } from '../bank/localize.ts';
import { type Query, select } from '../bank/select.ts';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../i18n/language.ts';
import { wordsIn } from '../i18n/words.ts';
import { type Timed, timed } from './agenda.ts';
import { frameFor, talkMinutes } from './frame.ts';
import { emptyPick, tooLong } from './occasion-findings.ts';
import { asItIs, type Fit, fitAgenda } from './plan/fit.ts';
import { heldMeeting } from './programme/held.ts';
import { replaceDilemmas, replaceUsed } from './replace.ts';
import type { Held, Request, SessionBlock, Setting, Talked } from './request.ts';

/** One block of the occasion's agenda, with its time and with what it is about. */
export type OccasionBlock = SessionBlock &
  Timed & {
    readonly dilemmas: readonly Localized<'dilemma'>[];
    readonly case?: Localized<'case'>;
    readonly method?: Localized<'method'>;
  };

/** One occasion, resolved: a session or a talk about a selection, with all the texts it needs, in one language. */
export interface Occasion {
  readonly lang: LanguageCode;
  readonly title: string;
  /** The language the title and the session's own words are in. */
  readonly titleLang: LanguageCode;
  readonly session: Localized<'session'> | undefined;
  readonly aims: readonly string[];
  readonly rules: readonly string[];
  readonly evaluation: readonly string[];
  readonly packing: readonly string[];
  readonly followUp: readonly { readonly what: string; readonly owner: string; readonly weeks: number }[];
  readonly prework: { readonly text: string; readonly minutes: number } | undefined;
  readonly blocks: readonly OccasionBlock[];
  readonly dilemmas: readonly Localized<'dilemma'>[];
  readonly cases: readonly Localized<'case'>[];
  readonly methods: readonly Localized<'method'>[];
  /** Who meets, where and when. */
  readonly setting: Setting;
  /** What was done to make it fit in the time. */
  readonly fit: Fit;
  /** Injects that have been handed out, and the one to print alone; see `Request`. */
  readonly upto: readonly string[];
  readonly inject: string | undefined;
  readonly programme: Localized<'programme'> | undefined;
  readonly meeting: number | undefined;
  /** Minutes after midnight at which it, or each meeting of its programme, begins. */
  readonly start: number;
  /** What a lesson is about: a principle or a topic. */
  readonly subject: string | undefined;
}

/**
 * Makes an occasion of a request. Ids are known to be in the bank (the caller has asked `resolveIds`). A selection
 * together with a session takes the places of the session's own dilemmas, in order.
 */
export function makeOccasion(bank: Bank, request: Request): Checked<Occasion> {
  const { value, diagnostics } = occasionOf(bank, request);
  const { upto = [], inject, meeting, subject } = request;
  const found = request.programme ? entryOf(bank, 'programme', request.programme) : undefined;
  const programme = found && localize(bank, found, request.lang);
  // A document about a programme has its name, and its first day.
  const named = programme ? { title: programme.data.title, titleLang: programme.lang, setting: request.setting ?? {} } : {};
  return { value: { ...value, ...named, upto, inject, programme, meeting, subject, start: request.start }, diagnostics };
}

function occasionOf(bank: Bank, request: Request): Checked<Gathered> {
  if (request.alone || request.programme) return { value: gather(request.lang, [], nothing(request.lang)), diagnostics: [] };
  if (request.held) return fromMeeting(bank, request, request.held);
  const session = request.session ? entryOf(bank, 'session', request.session) : undefined;
  return session ? fromSession(bank, request, localize(bank, session, request.lang)) : fromSelection(bank, request);
}

function fromMeeting(bank: Bank, request: Request, held: Held): Checked<Gathered> {
  const found = heldMeeting(bank, held, request.lang);
  if (!found) return { value: gather(request.lang, [], nothing(request.lang)), diagnostics: [] };
  const { session, meeting, programme } = found;
  if (session) return fromSession(bank, request, session);
  const { value, diagnostics } = fromSelection(bank, request);
  // The talk's own words are in the language asked for; a title that is not stays out of their way.
  const named =
    programme.lang === request.lang ? { title: meeting.title, titleLang: programme.lang, prework: meeting.prework } : {};
  return { value: { ...value, ...named }, diagnostics };
}

type Gathered = Omit<Occasion, 'upto' | 'inject' | 'programme' | 'meeting' | 'subject' | 'start'>;

/** True when a request chooses dilemmas itself, by ids or conditions; leaving some out is not choosing. */
export function hasSelection(request: Pick<Request, 'ids' | 'query'>): boolean {
  const { exclude: _exclude, seed: _seed, ...conditions } = request.query;
  return request.ids.length > 0 || Object.values(conditions).some((value) => value !== undefined);
}

function fromSession(bank: Bank, request: Request, session: Localized<'session'>): Checked<Gathered> {
  const diagnostics: Diagnostic[] = [];
  const { data } = session;
  const slots = data.agenda.filter((block) => block.kind === 'dilemma').length;
  const wanted = hasSelection(request) ? chosen(bank, request, { count: slots }) : undefined;
  if (wanted?.length === 0) diagnostics.push(emptyPick(data.title));
  const agenda = wanted?.length ? replaceDilemmas(data.agenda, wanted) : replaceUsed(bank, request, data.agenda);
  const { blocks, fit } = fitAgenda(bank, agenda, request.minutes);
  if (fit.over > 0 && request.minutes) diagnostics.push(tooLong(fit.over, request.minutes));
  const used = new Set<string>([...blocks.flatMap((block) => (block.ref ? [block.ref] : [])), ...(request.query.exclude ?? [])]);
  const resolved = timed(blocks, request.start).map((block) => resolveBlock(bank, request.lang, { block, used }));
  const occasion = gather(request.lang, resolved, {
    title: data.title,
    titleLang: session.lang,
    session,
    aims: data.aims,
    rules: data.rules,
    evaluation: data.evaluation,
    packing: data.packing,
    followUp: data.followUp,
    prework: data.prework,
    setting: { ...request.setting, modality: request.setting?.modality ?? data.modality },
    fit,
  });
  for (const block of resolved) if (block.pick && block.dilemmas.length === 0) diagnostics.push(emptyPick(block.title));
  return { value: occasion, diagnostics };
}

function fromSelection(bank: Bank, request: Request): Checked<Gathered> {
  const words = wordsIn(request.lang).print;
  const frame = frameFor(request.minutes);
  const wanted = chosen(bank, request, { minutes: talkMinutes(request.minutes) });
  const agenda: SessionBlock[] = [
    { kind: 'welcome', title: words.welcomeTitle, minutes: frame.welcome, text: words.welcomeText, optional: false },
    ...wanted.map((entry) =>
      entryBlock(entry.kind === 'dilemma' ? localize(bank, entry, request.lang) : localize(bank, entry, request.lang)),
    ),
    { kind: 'harvest', title: words.harvestTitle, minutes: frame.harvest, text: words.harvestText, optional: false },
  ];
  const { blocks, fit } = fitAgenda(bank, agenda, request.minutes);
  const used = new Set<string>();
  const resolved = timed(blocks, request.start).map((block) => resolveBlock(bank, request.lang, { block, used }));
  const only = wanted.length === 1 ? wanted[0] : undefined;
  const occasion = gather(request.lang, resolved, {
    title: only ? localize(bank, only, request.lang).data.title : (themeOf(bank, request) ?? words.talks),
    titleLang: only ? localize(bank, only, request.lang).lang : request.lang,
    session: undefined,
    aims: [words.talksAim],
    rules: words.adHocRules,
    evaluation: words.adHocEvaluation,
    packing: words.adHocPacking,
    followUp: [],
    prework: undefined,
    setting: request.setting ?? {},
    fit,
  });
  return { value: occasion, diagnostics: fit.over > 0 && request.minutes ? [tooLong(fit.over, request.minutes)] : [] };
}

/** What talks that were chosen by topic or by principle are about. */
function themeOf(bank: Bank, { ids, query, lang }: Request): string | undefined {
  if (ids.length > 0) return undefined;
  const topic = query.topic === undefined ? undefined : bank.config.topics[query.topic];
  const principle = query.principle === undefined ? undefined : entryOf(bank, 'term', query.principle);
  return topic?.[lang] ?? (principle && localize(bank, principle, lang).data.title);
}

/** The dilemmas and cases of a request: the ids asked for as they stand, else what the query selects. */
function chosen(bank: Bank, request: Request, bounds: { count?: number; minutes?: number | undefined }): Talked[] {
  if (request.ids.length > 0) {
    return request.ids.flatMap((id) => entryOf(bank, 'dilemma', id) ?? entryOf(bank, 'case', id) ?? []);
  }
  return [...select(bank, { ...bounds, ...definedOnly(request.query) })];
}

function definedOnly(query: Query): Query {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}

function entryBlock(entry: Localized<'dilemma'> | Localized<'case'>): SessionBlock {
  const suited = 'methods' in entry.data ? entry.data.methods?.suited[0] : undefined;
  return {
    kind: entry.entry.kind,
    title: entry.data.title,
    minutes: entry.data.minutes,
    ref: entry.id,
    optional: false,
    ...(suited ? { with: suited } : {}),
  };
}

function resolveBlock(bank: Bank, lang: LanguageCode, at: { block: SessionBlock & Timed; used: Set<string> }): OccasionBlock {
  const { block, used } = at;
  const dilemmas = block.kind !== 'dilemma' ? [] : block.ref ? [entryOf(bank, 'dilemma', block.ref)] : picked(bank, block, used);
  const found = block.kind === 'case' && block.ref ? entryOf(bank, 'case', block.ref) : undefined;
  const method = block.with ? entryOf(bank, 'method', block.with) : undefined;
  return {
    ...block,
    dilemmas: dilemmas.filter((each) => each !== undefined).map((each) => localize(bank, each, lang)),
    ...(found ? { case: localize(bank, found, lang) } : {}),
    ...(method ? { method: localize(bank, method, lang) } : {}),
  };
}

/** What a block's own pick selects, leaving out what the occasion already has. */
function picked(bank: Bank, block: SessionBlock, used: Set<string>): readonly EntryOf<'dilemma'>[] {
  const found = select(bank, { ...block.pick, count: block.pick?.count ?? 1, exclude: [...used] });
  for (const each of found) used.add(each.id);
  return found;
}

/** The frame of a document that is about no occasion. */
function nothing(lang: LanguageCode): Frame {
  return {
    title: '',
    titleLang: lang,
    session: undefined,
    aims: [],
    rules: [...wordsIn(lang).print.adHocRules],
    evaluation: [...wordsIn(lang).print.adHocEvaluation],
    packing: [],
    followUp: [],
    prework: undefined,
    setting: {},
    fit: asItIs,
  };
}

type Frame = Omit<Gathered, 'lang' | 'blocks' | 'dilemmas' | 'cases' | 'methods'>;

function gather(lang: LanguageCode, blocks: readonly OccasionBlock[], own: Frame): Gathered {
  const methods = blocks.flatMap((block) => block.method ?? []);
  return {
    ...own,
    lang,
    blocks,
    dilemmas: blocks.flatMap((block) => block.dilemmas),
    cases: blocks.flatMap((block) => block.case ?? []),
    methods: methods.filter((method, index) => methods.findIndex((each) => each.id === method.id) === index),
  };
}
