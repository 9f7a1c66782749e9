import { type Bank, entriesOf, principlesOf } from '../../bank/bank.ts';
import { localize } from '../../bank/localize.ts';
import { isFor, select } from '../../bank/select.ts';
import { makeOccasion, type Occasion } from '../../compose/occasion.ts';
import { planOf } from '../../compose/plan/plan.ts';
import type { Request } from '../../compose/request.ts';
import { dayOf, timeOfDay, wholeNumber } from '../arguments.ts';
import { UsageError } from '../command.ts';
import { paletteFor } from '../palette.ts';
import { planText } from '../plan-text.ts';
import type { Prompter } from '../prompt.ts';
import { type Terminal, tellFindings } from '../terminal.ts';
import { commandFor } from './command-for.ts';
import type { KitJob } from './make-kit.ts';

/** What somebody at a terminal wants. */
export interface AskedKit {
  readonly job: Omit<KitJob, 'output'>;
  readonly folder: string;
  /** The command line that makes the same kit without questions. */
  readonly command: string;
}

/** Asks in plain words what to prepare, shows the plan, and lets dilemmas be changed until it is right. */
export async function askForKit(bank: Bank, prompter: Prompter, terminal: Terminal): Promise<AskedKit> {
  const asker = new Asker(bank, prompter, terminal);
  let request = await asker.request();
  for (;;) {
    const occasion = makeOccasion(bank, request);
    const { value, diagnostics } = planOf(bank, occasion.value);
    // What is said between questions goes out without anything that drives a terminal, bold type too.
    terminal.say(planText(value, terminal, await paletteFor({ ...terminal.environment, colour: false })));
    tellFindings(terminal, [...occasion.diagnostics, ...diagnostics]);
    const next = await asker.change(request, occasion.value);
    if (!next) break;
    request = next;
  }
  const place = await asker.written(
    { sv: 'Var träffas ni? (Enter om det inte är bestämt)', en: 'Where do you meet? (Enter if it is not decided)' },
    '',
  );
  const folder = await asker.written(
    { sv: 'Vilken mapp ska allt läggas i?', en: 'Which folder should everything go in?' },
    request.session ?? 'kit',
  );
  const invited = place === '' ? {} : { place };
  return { job: { request, invited }, folder, command: commandFor(request, { place, folder }) };
}

interface Said {
  readonly sv: string;
  readonly en: string;
}

class Asker {
  readonly #bank: Bank;
  readonly #prompter: Prompter;
  readonly #terminal: Terminal;

  constructor(bank: Bank, prompter: Prompter, terminal: Terminal) {
    this.#bank = bank;
    this.#prompter = prompter;
    this.#terminal = terminal;
  }

  async request(): Promise<Request> {
    const audience = await this.#choose({ sv: 'Vilka kommer?', en: 'Who is coming?' }, this.#audiences(), 'alla');
    const people = await this.#number(
      { sv: 'Hur många blir ni?', en: 'How many will you be?' },
      { usual: '20', min: 1, max: 100_000 },
    );
    const minutes = await this.#number(
      { sv: 'Hur många minuter har ni?', en: 'How many minutes do you have?' },
      { usual: '60', min: 15, max: 960 },
    );
    const modality = await this.#choose(
      { sv: 'Ses ni i ett rum eller på skärm?', en: 'Do you meet in a room or on screen?' },
      this.#modalities(),
      'room',
    );
    const session = await this.#choose(
      { sv: 'Vilken form?', en: 'Which form?' },
      this.#sessions({ people, minutes, modality, audience }),
      undefined,
    );
    const principle = await this.#choose(
      { sv: 'Ska det handla om en viss princip?', en: 'Should it be about one principle?' },
      this.#principles(),
      any,
    );
    const day = await this.#day();
    const start = await this.#time();
    const own = principle === any ? {} : { principle, audience: audience === 'alla' ? undefined : audience };
    const query = select(this.#bank, own).length > 0 ? own : {};
    return {
      lang: this.#bank.config.language,
      session,
      ids: [],
      query,
      start,
      minutes,
      setting: { people, modality: modality as 'room' | 'digital', day },
    };
  }

  /** Another dilemma in the place of one; undefined when all is as it should be. */
  async change(request: Request, { dilemmas }: Occasion): Promise<Request | undefined> {
    if (dilemmas.length === 0) return undefined;
    const choices = new Map([
      [any, this.#said({ sv: 'Nej, det är bra så', en: 'No, it is good as it is' })],
      ...dilemmas.map((each): [string, string] => [each.id, each.data.title]),
    ]);
    const out = await this.#choose({ sv: 'Vill du byta ett dilemma?', en: 'Do you want another dilemma?' }, choices, any);
    if (out === any) return undefined;
    const ids = dilemmas.map(({ id }) => id);
    const into = await this.#choose(
      { sv: 'Vilket vill du ha i stället?', en: 'Which one instead?' },
      this.#others(out, ids),
      undefined,
    );
    return { ...request, ids: ids.map((id) => (id === out ? into : id)), query: {} };
  }

  async written(message: Said, usual: string): Promise<string> {
    return this.#prompter.ask({ message: this.#said(message), usual, check: () => undefined });
  }

  #said(message: Said): string {
    return message[this.#terminal.locale];
  }

  #choose(message: Said, choices: ReadonlyMap<string, string>, usual: string | undefined): Promise<string> {
    const first = usual !== undefined && choices.has(usual) ? usual : [...choices.keys()][0];
    return this.#prompter.ask({ message: this.#said(message), choices, usual: first, check: () => undefined });
  }

  async #number(message: Said, { usual, min, max }: { usual: string; min: number; max: number }): Promise<number> {
    const check = (value: string) =>
      problem(() => wholeNumber(this.#terminal, { name: this.#said({ sv: 'Svaret', en: 'The answer' }), value, min, max }));
    return Number(await this.#prompter.ask({ message: this.#said(message), usual, check }));
  }

  async #day(): Promise<string | undefined> {
    const message = this.#said({
      sv: 'Vilken dag? Skriv som 2027-03-10 (Enter om den inte är bestämd)',
      en: 'Which day? Write it as 2027-03-10 (Enter if it is not decided)',
    });
    const name = this.#said({ sv: 'Svaret', en: 'The answer' });
    const check = (value: string) => (value === '' ? undefined : problem(() => dayOf(this.#terminal, { name, value })));
    const day = await this.#prompter.ask({ message, usual: '', check });
    return day === '' ? undefined : day;
  }

  async #time(): Promise<number> {
    const message = this.#said({ sv: 'När börjar ni?', en: 'When do you begin?' });
    const check = (value: string) => problem(() => timeOfDay(this.#terminal, value));
    return timeOfDay(this.#terminal, await this.#prompter.ask({ message, usual: '09:00', check })) ?? 540;
  }

  #audiences(): Map<string, string> {
    const { locale } = this.#terminal;
    return new Map(Object.entries(this.#bank.config.audiences).map(([id, name]) => [id, name[locale] ?? name.sv]));
  }

  #modalities(): Map<string, string> {
    return new Map([
      ['room', this.#said({ sv: 'i ett rum', en: 'in a room' })],
      ['digital', this.#said({ sv: 'på skärm', en: 'on screen' })],
    ]);
  }

  #principles(): Map<string, string> {
    const { locale } = this.#terminal;
    const named = principlesOf(this.#bank).map((each): [string, string] => [
      each.id,
      localize(this.#bank, each, locale).data.title,
    ]);
    return new Map([[any, this.#said({ sv: 'Nej, gärna flera', en: 'No, rather several' })], ...named]);
  }

  /** Sessions with the one that suits best first: the right sort of room, room for as many, about as long. */
  #sessions(by: { people: number; minutes: number; modality: string; audience: string }): Map<string, string> {
    const misfit = ({ data }: ReturnType<typeof sessionsOf>[number]) =>
      (data.modality === by.modality || data.modality === 'blended' ? 0 : 1000) +
      (data.group && (by.people < data.group.min || by.people > data.group.max) ? 500 : 0) +
      (data.audience.length === 0 || isFor(data, by.audience) ? 0 : 100) +
      Math.abs(data.length - by.minutes);
    const sorted = sessionsOf(this.#bank).sort((a, b) => misfit(a) - misfit(b) || (a.id < b.id ? -1 : 1));
    const { locale } = this.#terminal;
    return new Map(sorted.map((each) => [each.id, `${localize(this.#bank, each, locale).data.title}, ${each.data.length} min`]));
  }

  /** What could stand in a dilemma's place: those on its main principle first. */
  #others(out: string, ids: readonly string[]): Map<string, string> {
    const principle = entriesOf(this.#bank, 'dilemma').find(({ id }) => id === out)?.data.principles[0];
    const near = select(this.#bank, { principle, exclude: ids });
    const rest = select(this.#bank, { exclude: [...ids, ...near.map(({ id }) => id)] });
    const { locale } = this.#terminal;
    return new Map(
      [...near, ...rest].map((each) => [each.id, `${localize(this.#bank, each, locale).data.title}, ${each.data.minutes} min`]),
    );
  }
}

/** The answer of somebody who does not mind. */
const any = '-';

function sessionsOf(bank: Bank) {
  return entriesOf(bank, 'session').filter(({ data }) => data.status === 'published');
}

/** What is wrong with an answer, in the words of the option that would have been given. */
function problem(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.hint ? `${error.message} ${error.hint}` : error.message;
    throw error;
  }
}
