import type { Audience, KindName } from '../../bank/kinds/kind.ts';
import { kindNames } from '../../bank/kinds/kinds.ts';
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
  const found: ProseField[] = [];
  for (const [names, audience] of namesOf.get(kind) ?? []) collect(data, { names, at: 0, path: [], audience }, found);
  return found;
}

const namesOf = new Map(
  kindNames.map((kind) => [kind, Object.entries(fields[kind]).map(([name, audience]) => [name.split('.'), audience] as const)]),
);

interface Search {
  readonly names: readonly string[];
  /** How many of the names lead here. */
  readonly at: number;
  readonly path: Path;
  readonly audience: Audience;
}

function collect(data: unknown, search: Search, found: ProseField[]): void {
  const { names, at, path, audience } = search;
  if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) collect(item, { ...search, path: [...path, index] }, found);
    return;
  }
  const name = names[at];
  if (name === undefined) {
    if (typeof data === 'string') found.push({ path, audience, value: data });
  } else if (typeof data === 'object' && data !== null && Object.hasOwn(data, name)) {
    collect(Reflect.get(data, name), { ...search, at: at + 1, path: [...path, name] }, found);
  }
}
