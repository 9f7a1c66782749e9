import type { Bank } from '../bank/bank.ts';
import type { Reference } from '../bank/kinds/kind.ts';
import { kindOf } from '../bank/kinds/kinds.ts';
import type { Path } from '../bank/yaml.ts';
import type { Place } from './finding.ts';
import type { Text } from './texts.ts';

/** A reference, and the file it stands in. */
export interface PlacedReference extends Reference {
  readonly place: Place;
}

/** Every reference of a bank's own files to something with an id: from etos.yaml, from entries and from translations. */
export function referencesOf(bank: Bank, own: Pick<Bank, 'entries' | 'translations'>): PlacedReference[] {
  const all = fromConfig(bank);
  for (const entry of own.entries) place(kindOf(entry.kind).references(entry.data), entry, all);
  for (const text of own.translations) place(translated(text), text, all);
  return all;
}

function place(references: readonly Reference[], where: Place, all: PlacedReference[]): void {
  for (const { target, id, path } of references) all.push({ target, id, path, place: where });
}

/** A translation repeats only its references to the law and the words that a term is confused with. */
function translated(text: Pick<Text, 'data'>): Reference[] {
  const data: Readonly<Record<string, unknown>> = text.data;
  return [...named(data, 'laws', 'ref', 'law'), ...named(data, 'confusedWith', 'term', 'term')];
}

function named(data: Readonly<Record<string, unknown>>, list: string, key: string, target: Reference['target']): Reference[] {
  const items = data[list];
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) => {
    const id: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, key) : undefined;
    return typeof id === 'string' ? [{ target, id, path: [list, index, key] }] : [];
  });
}

function fromConfig(bank: Bank): PlacedReference[] {
  const source = bank.configSource;
  if (!source) return [];
  const place: Place = { source, yaml: { start: 0, end: source.text.length } };
  const at = (target: Reference['target'], id: string, path: Path) => ({ target, id, path, place });
  const principles = (['topics', 'audiences'] as const).flatMap((list) =>
    Object.entries(bank.config[list]).flatMap(([name, each]) =>
      // What the extended bank declares is not for this one to mend.
      (bank.base?.config[list][name] === each ? [] : each.principles).map((id, index) =>
        at('principle', id, [list, name, 'principles', index]),
      ),
    ),
  );
  const { agency } = bank.config;
  const values = agency && agency !== bank.base?.config.agency ? agency.values : [];
  const { session } = bank.config.defaults;
  return [
    ...principles,
    ...values.flatMap((value, place) =>
      value.principles.map((id, index) => at('principle', id, ['agency', 'values', place, 'principles', index])),
    ),
    ...(session && session !== bank.base?.config.defaults.session ? [at('session', session, ['defaults', 'session'])] : []),
  ];
}
