import type { Bank } from '../bank/bank.ts';
import { foundAt } from '../bank/discover.ts';
import { fieldWords } from '../bank/field-words.ts';
import { type JsonSchema, jsonSchemas } from '../bank/json-schema.ts';
import type { ReferenceTarget } from '../bank/kinds/kind.ts';
import { kindOf } from '../bank/kinds/kinds.ts';
import type { Message } from '../diagnostics/diagnostic.ts';
import type { Place } from './workspace.ts';

/** The name of the schema that a file's YAML follows: a kind, `etos` or `laws`; undefined for a file of no kind. */
export function schemaNameOf({ file }: Place): string | undefined {
  if (file === 'etos.yaml') return 'etos';
  if (file === 'glossary/laws.yaml') return 'laws';
  return foundAt(file)?.kind;
}

/** A field that may stand at a place, and what it is for. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly words: Message | undefined;
}

/** The fields that may stand inside a field; those of the whole text for an empty path. */
export function fieldsIn(name: string, path: readonly string[]): Field[] {
  const schema = schemaAt(name, path);
  return Object.keys(schema?.properties ?? {}).map((key) => ({
    name: key,
    required: schema?.required?.includes(key) ?? false,
    words: fieldWords(name, [...path, key]),
  }));
}

/** The only words that a field may hold, when it is a closed list of them. */
export function wordsFor(name: string, path: readonly string[]): string[] {
  const schema = schemaAt(name, path);
  return [schema, ...(schema?.anyOf ?? [])].flatMap((each) => each?.enum ?? []).map(String);
}

let schemas: ReadonlyMap<string, JsonSchema> | undefined;

function schemaAt(name: string, path: readonly string[]): JsonSchema | undefined {
  schemas ??= jsonSchemas();
  let at = inside(schemas.get(name));
  for (const key of path) at = inside(at?.properties?.[key]);
  return at;
}

/** Of a list, what its items are. */
function inside(schema: JsonSchema | undefined): JsonSchema | undefined {
  return schema?.items ? inside(schema.items) : schema;
}

/** What the ids in a field point at; undefined for a field that holds no ids. */
export function targetOf(bank: Bank, name: string, path: readonly string[]): ReferenceTarget | undefined {
  const wanted = path.join('.');
  if (name === 'etos')
    return /(?:^|\.)principles$/.test(wanted) ? 'principle' : wanted === 'defaults.session' ? 'session' : undefined;
  const written = bank.entries
    .filter((entry) => entry.kind === name)
    .flatMap((entry) => kindOf(entry.kind).references(entry.data));
  const found = written.find((each) => each.path.filter((step) => typeof step === 'string').join('.') === wanted);
  return found?.target ?? usual[wanted];
}

/** Where a bank holds no text that shows what a field points at. */
const usual: Readonly<Record<string, ReferenceTarget>> = {
  principles: 'principle',
  tension: 'principle',
  topics: 'topic',
  audience: 'audience',
  terms: 'term',
  see: 'term',
  'confusedWith.term': 'term',
  'laws.ref': 'law',
  'methods.suited': 'method',
  'methods.unsuited': 'method',
  'options.favours': 'principle',
  'options.risks': 'principle',
  'injects.principles': 'principle',
  'agenda.with': 'method',
  'agenda.pick.topic': 'topic',
  'agenda.pick.principle': 'principle',
  'agenda.pick.audience': 'audience',
  'meetings.session': 'session',
  'meetings.principle': 'principle',
  'meetings.dilemma': 'dilemma',
  'meetings.pick.topic': 'topic',
  'meetings.pick.principle': 'principle',
  'meetings.pick.audience': 'audience',
  'meetings.agenda.with': 'method',
  'meetings.agenda.pick.topic': 'topic',
  'meetings.agenda.pick.principle': 'principle',
  'meetings.agenda.pick.audience': 'audience',
  'items.principle': 'principle',
  'points.principles': 'principle',
  variantOf: 'dilemma',
  measure: 'survey',
};
