import { principlesOf } from '../../bank/bank.ts';
import { kinds } from '../../bank/kinds/kinds.ts';
import { localize } from '../../bank/localize.ts';
import type { Message } from '../../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { unknownName, usage, wholeNumber } from '../arguments.ts';
import type { Context } from './form.ts';
import { plainText } from './plain-text.ts';

/** Something to know of a new entry: its option on the command line, its question at the terminal, its check. */
export interface Field {
  readonly option: string;
  /** For `--help`. */
  readonly what: Message;
  readonly question: Message;
  /** May be given several times, or as `a,b`. */
  readonly many?: true;
  /** The only possible answers, by id. */
  choices?(context: Pick<Context, 'bank' | 'terminal'>): ReadonlyMap<string, string>;
  /** The answer as it is written down. A wrong one is a UsageError. Not asked where there are choices. */
  read?(text: string, context: Context): string;
}

/** Every field that some form asks for or takes. */
export const fields = {
  title: {
    option: '--title <text>',
    what: { sv: 'titeln', en: 'the title' },
    question: { sv: 'Titel', en: 'Title' },
    read: (text, { terminal }) => plainText(terminal, { name: '--title', text, most: 300 }),
  },
  principle: {
    option: '--principle <id>',
    what: {
      sv: 'principen, upp till tre med komma emellan; den viktigaste först',
      en: 'the principle, up to three with commas between; the main one first',
    },
    question: { sv: 'Vilken princip handlar det mest om?', en: 'Which principle is it mostly about?' },
    many: true,
    choices: ({ bank, terminal }) =>
      new Map(principlesOf(bank).map((each) => [each.id, localize(bank, each, terminal.locale).data.title])),
  },
  topic: {
    option: '--topic <id>',
    what: { sv: 'ämnet, ett eller flera', en: 'the topic, one or more' },
    question: { sv: 'Vilket ämne?', en: 'Which topic?' },
    many: true,
    choices: ({ bank, terminal }) => named(bank.config.topics, terminal.locale),
  },
  audience: {
    option: '--audience <id>',
    what: { sv: 'målgruppen, en eller flera', en: 'the audience, one or more' },
    question: { sv: 'För vem?', en: 'For whom?' },
    many: true,
    choices: ({ bank, terminal }) => named(bank.config.audiences, terminal.locale),
  },
  minutes: {
    option: '--minutes <number>',
    what: {
      sv: 'hur lång tid det tar; för en metod hur lång tid den tar som mest',
      en: 'how long it takes; for a method, how long at the most',
    },
    question: { sv: 'Hur många minuter?', en: 'How many minutes?' },
    read: (text, { form, terminal }) => {
      const { min, max } = form.minutes ?? { min: 1, max: 960 };
      return String(wholeNumber(terminal, { name: '--minutes', value: text, min, max }));
    },
  },
  definition: {
    option: '--definition <text>',
    what: { sv: 'vad ordet betyder, i en eller två meningar', en: 'what the word means, in one or two sentences' },
    question: { sv: 'Vad betyder ordet? En eller två meningar', en: 'What does the word mean? One or two sentences' },
    read: (text, { terminal }) => plainText(terminal, { name: '--definition', text, most: 2000 }),
  },
  purpose: {
    option: '--purpose <text>',
    what: { sv: 'vad den är till för, i en mening', en: 'what it is for, in one sentence' },
    question: { sv: 'Vad är den till för? En mening', en: 'What is it for? One sentence' },
    read: (text, { terminal }) => plainText(terminal, { name: '--purpose', text, most: 2000 }),
  },
  form: {
    option: '--form <form>',
    what: {
      sv: 'tillfällets form: workshop, seminar, cafe, meeting, conference eller forum',
      en: 'the session’s form: workshop, seminar, cafe, meeting, conference or forum',
    },
    question: { sv: 'Vilken form?', en: 'Which form?' },
    choices: ({ terminal }) => sessionForms(terminal.locale),
  },
  type: {
    option: '--type <type>',
    what: {
      sv: 'resursens typ: writing, podcast, film, lecture, course eller code-of-conduct',
      en: 'the resource’s type: writing, podcast, film, lecture, course or code-of-conduct',
    },
    question: { sv: 'Vad är det för något?', en: 'What is it?' },
    choices: ({ terminal }) => resourceTypes(terminal.locale),
  },
  url: {
    option: '--url <address>',
    what: { sv: 'resursens adress på webben', en: 'the resource’s address on the web' },
    question: { sv: 'Adress på webben', en: 'Address on the web' },
    read: (text, { terminal }) => {
      if (kinds.resource.schema.shape.url.safeParse(text).success) return text;
      const message = {
        sv: `--url ska vara en webbadress, inte »${text}«.`,
        en: `--url should be a web address, not “${text}”.`,
      };
      throw usage(terminal, message, {
        sv: 'Skriv hela adressen, från https://.',
        en: 'Write the whole address, from https://.',
      });
    },
  },
  weeks: {
    option: '--weeks <number>',
    what: { sv: 'hur många veckor programmet sträcker sig över', en: 'how many weeks the programme spans' },
    question: { sv: 'Över hur många veckor?', en: 'Over how many weeks?' },
    // Three meetings need two weeks; 104 is the schema's own bound, two years.
    read: (text, { terminal }) => String(wholeNumber(terminal, { name: '--weeks', value: text, min: 2, max: 104 })),
  },
} as const satisfies Readonly<Record<string, Field>>;

export type FieldName = keyof typeof fields;
export const fieldNames = Object.keys(fields) as readonly FieldName[];

/** A field by its name, typed as any field. */
export function fieldOf(name: FieldName): Field {
  return fields[name];
}

/** An answer as it is written down; a wrong one is a UsageError, with the nearest of the choices. */
export function readAnswer(name: FieldName, text: string, context: Context): string {
  const field = fieldOf(name);
  const choices = field.choices?.(context);
  if (!choices) return field.read?.(text, context) ?? text;
  if (choices.has(text)) return text;
  if (choices.size === 0) throw nothingToChoose(name, context);
  throw unknownName(context.terminal, {
    what: { sv: `Värdet för --${name}`, en: `value for --${name}:` },
    value: text,
    names: choices,
  });
}

/** What to say when the bank declares nothing that the field could name. */
export function nothingToChoose(name: FieldName, { terminal }: Pick<Context, 'terminal'>) {
  const key = name === 'topic' ? 'topics' : 'audiences';
  const place =
    name === 'principle'
      ? { sv: 'glossary/principles/', en: 'glossary/principles/' }
      : { sv: `»${key}« i etos.yaml`, en: `“${key}” in etos.yaml` };
  return usage(
    terminal,
    { sv: `Banken har inget att välja för --${name}.`, en: `The bank has nothing to choose for --${name}.` },
    {
      sv: `Lägg till något i ${place.sv} först, eller skriv »extends: builtin« i etos.yaml.`,
      en: `Add something to ${place.en} first, or write “extends: builtin” in etos.yaml.`,
    },
  );
}

function named(
  declared: Readonly<Record<string, { sv: string; en?: string | undefined }>>,
  locale: LanguageCode,
): Map<string, string> {
  return new Map(Object.entries(declared).map(([id, name]) => [id, name[locale] ?? name.sv]));
}

function sessionForms(locale: LanguageCode): Map<string, string> {
  const words = {
    workshop: { sv: 'workshop', en: 'workshop' },
    seminar: { sv: 'seminarium', en: 'seminar' },
    cafe: { sv: 'etiskt café', en: 'ethics café' },
    meeting: { sv: 'arbetsplatsträff', en: 'workplace meeting' },
    conference: { sv: 'konferens', en: 'conference' },
    forum: { sv: 'temadag', en: 'theme day' },
  };
  return new Map(kinds.session.schema.shape.form.options.map((form) => [form, words[form][locale]]));
}

function resourceTypes(locale: LanguageCode): Map<string, string> {
  const words = {
    writing: { sv: 'skrift', en: 'writing' },
    podcast: { sv: 'podd', en: 'podcast' },
    film: { sv: 'film', en: 'film' },
    lecture: { sv: 'föreläsning', en: 'lecture' },
    course: { sv: 'kurs', en: 'course' },
    'code-of-conduct': { sv: 'uppförandekod', en: 'code of conduct' },
  };
  return new Map(kinds.resource.schema.shape.type.options.map((type) => [type, words[type][locale]]));
}
