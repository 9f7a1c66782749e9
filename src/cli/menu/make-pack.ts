import { type Catalogue, titleIn } from '../../catalogue/catalogue.ts';
import type { Item } from '../../catalogue/item.ts';
import { openCatalogue } from '../open-catalogue.ts';
import type { Asking, CommandLine, MenuChoice } from './choice.ts';

export const makePack: MenuChoice = {
  id: 'pack',
  what: { sv: 'Skriv ut underlag till ett samtal', en: 'Print what a talk needs' },
  async commands(asking) {
    const catalogue = await openCatalogue(undefined, asking.terminal);
    const about = await aboutWhat(catalogue, asking);
    const guide = await choose(asking, {
      sv: 'Vill du också ha handledningen till den som leder samtalet?',
      en: 'Do you also want the guide for whoever leads the talk?',
      choices: new Map(
        asking.terminal.locale === 'sv'
          ? [
              ['ja', 'ja'],
              ['nej', 'nej'],
            ]
          : [
              ['yes', 'yes'],
              ['no', 'no'],
            ],
      ),
    });
    return [['pack', ...about], ...(['ja', 'yes'].includes(guide) ? [['guide', ...about]] : [])];
  },
};

interface Choosing {
  readonly sv: string;
  readonly en: string;
  readonly choices: ReadonlyMap<string, string>;
}

/** Asks for one of some answers; the first is the usual one. */
function choose({ prompter, terminal }: Asking, { choices, ...message }: Choosing): Promise<string> {
  const [usual] = choices.keys();
  return prompter.ask({ message: message[terminal.locale], choices, usual, check: () => undefined });
}

async function aboutWhat(catalogue: Catalogue, asking: Asking): Promise<CommandLine> {
  const sv = asking.terminal.locale === 'sv';
  const how = await choose(asking, {
    sv: 'Vad ska ni samtala om?',
    en: 'What will you talk about?',
    choices: new Map([
      ['session', sv ? 'ett färdigt program, till exempel en halvdag' : 'a ready-made programme, such as a half-day'],
      ['topic', sv ? 'ett ämne, till exempel gåvor' : 'a topic, such as gifts'],
      ['dilemma', sv ? 'ett dilemma som jag väljer' : 'a dilemma that I choose'],
    ]),
  });
  if (how === 'session') return [await oneText('session', catalogue, asking)];
  if (how === 'dilemma') return [await oneText('dilemma', catalogue, asking)];
  const topic = await oneTopic(catalogue, asking);
  const audience = await oneAudience(topic, catalogue, asking);
  return ['--topic', topic, ...(audience === 'alla' ? [] : ['--audience', audience]), '--minutes', await minutes(asking)];
}

function oneText(kind: 'session' | 'dilemma', catalogue: Catalogue, asking: Asking): Promise<string> {
  const { locale } = asking.terminal;
  const texts = catalogue.items.filter((item) => item.kind === kind && item.status === 'published');
  return choose(asking, {
    sv: kind === 'session' ? 'Vilket program?' : 'Vilket dilemma?',
    en: kind === 'session' ? 'Which programme?' : 'Which dilemma?',
    choices: new Map(texts.map((item) => [item.id, titleIn(item.titles, locale)])),
  });
}

/** The topics that have a dilemma to print. */
function oneTopic(catalogue: Catalogue, asking: Asking): Promise<string> {
  const named = Object.entries(catalogue.topics).filter(([id]) => dilemmasOn(id, catalogue).length > 0);
  return choose(asking, {
    sv: 'Vilket ämne?',
    en: 'Which topic?',
    choices: new Map(named.map(([id, name]) => [id, name[asking.terminal.locale] ?? name.sv])),
  });
}

/** The audiences that some dilemma on the topic is for; `alla` leaves nothing out. */
function oneAudience(topic: string, catalogue: Catalogue, asking: Asking): Promise<string> {
  const meant = new Set(['alla', ...dilemmasOn(topic, catalogue).flatMap((item) => item.audience)]);
  const named = Object.entries(catalogue.audiences).filter(([id]) => meant.has(id));
  return choose(asking, {
    sv: 'Vilka ska samtala?',
    en: 'Who will talk?',
    choices: new Map([
      ['alla', asking.terminal.locale === 'sv' ? 'vilka som helst' : 'anybody'],
      ...named
        .filter(([id]) => id !== 'alla')
        .map(([id, name]): [string, string] => [id, name[asking.terminal.locale] ?? name.sv]),
    ]),
  });
}

function dilemmasOn(topic: string, { items }: Catalogue): readonly Item[] {
  return items.filter((item) => item.kind === 'dilemma' && item.status === 'published' && item.topics.includes(topic));
}

function minutes({ prompter, terminal }: Asking): Promise<string> {
  const sv = terminal.locale === 'sv';
  return prompter.ask({
    message: sv ? 'Hur många minuter har ni?' : 'How many minutes do you have?',
    usual: '60',
    check: (text) =>
      /^\d+$/.test(text) && Number(text) >= 20 && Number(text) <= 960
        ? undefined
        : sv
          ? 'Skriv ett antal minuter från 20 till 960, med siffror.'
          : 'Write a number of minutes from 20 to 960, in digits.',
  });
}
