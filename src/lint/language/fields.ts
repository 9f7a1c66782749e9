import type { Audience, KindName } from '../../bank/kinds/kind.ts';
import type { Path } from '../../bank/yaml.ts';

/** A piece of prose in front matter. */
export interface ProseField {
  readonly path: Path;
  readonly audience: Audience;
  readonly value: string;
}

/** What is written in sentences in front matter, by kind, and who reads it; a name stands for every item of a list. */
const fields: Readonly<Record<KindName, Readonly<Record<string, Audience>>>> = {
  dilemma: {
    sensitive: 'participant',
    'options.text': 'participant',
    'options.note': 'facilitator',
    'laws.why': 'facilitator',
  },
  case: { aims: 'facilitator', assumptions: 'participant', 'injects.trigger': 'facilitator', 'laws.why': 'facilitator' },
  term: { definition: 'participant', 'laws.why': 'participant', 'confusedWith.how': 'participant', agencyNote: 'participant' },
  method: {
    purpose: 'facilitator',
    suits: 'facilitator',
    avoidWhen: 'facilitator',
    'steps.text': 'facilitator',
    room: 'facilitator',
    seated: 'facilitator',
    digital: 'facilitator',
    pitfalls: 'facilitator',
  },
  session: {
    aims: 'participant',
    'agenda.text': 'participant',
    'agenda.note': 'facilitator',
    'prework.text': 'participant',
    rules: 'participant',
    evaluation: 'participant',
    'followUp.what': 'facilitator',
  },
  programme: {
    aims: 'participant',
    'meetings.about': 'participant',
    'meetings.note': 'facilitator',
    'meetings.agenda.text': 'participant',
    'meetings.agenda.note': 'facilitator',
    'meetings.prework.text': 'participant',
    'meetings.afterwork.text': 'participant',
  },
  survey: {
    purpose: 'participant',
    'items.text': 'participant',
    'background.text': 'participant',
    'freeText.text': 'participant',
    'freeText.warning': 'participant',
  },
  resource: { use: 'facilitator', 'points.text': 'participant' },
};

/** The prose in the front matter of a text, in the order of the table. */
export function proseFieldsOf(kind: KindName, data: unknown): ProseField[] {
  return Object.entries(fields[kind]).flatMap(([name, audience]) =>
    valuesAt(data, name.split('.'), []).map((found) => ({ ...found, audience })),
  );
}

function valuesAt(data: unknown, names: readonly string[], path: Path): { path: Path; value: string }[] {
  if (Array.isArray(data)) return data.flatMap((item: unknown, index) => valuesAt(item, names, [...path, index]));
  const [name, ...rest] = names;
  if (name === undefined) return typeof data === 'string' ? [{ path, value: data }] : [];
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, name)) return [];
  return valuesAt(Reflect.get(data, name), rest, [...path, name]);
}
