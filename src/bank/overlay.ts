import type { Bank, Entry } from './bank.ts';

/**
 * One bank laid over another: its entries are added, or take the place of the base's with the same kind and id, and what
 * it says in etos.yaml goes before what the base says. `sources` stays the overlay's own: findings are about those.
 */
export function layOver(own: Bank, base: Bank): Bank {
  const key = (each: { readonly kind: string; readonly id: string }) => `${each.kind}/${each.id}`;
  // Each bank has a form of its own.
  const { schema: _, ...below } = base.config;
  const replaced = new Set(own.entries.map(key));
  const translated = new Set(own.translations.map((each) => `${key(each)}.${each.lang}`));
  return {
    ...own,
    config: {
      ...below,
      ...own.config,
      topics: { ...base.config.topics, ...own.config.topics },
      audiences: { ...base.config.audiences, ...own.config.audiences },
      translations: [...new Set([...own.config.translations, ...base.config.translations])],
      defaults: { ...base.config.defaults, ...own.config.defaults },
    },
    laws: {
      statutes: { ...base.laws.statutes, ...own.laws.statutes },
      repealed: [...own.laws.repealed, ...base.laws.repealed],
    },
    entries: [...base.entries.filter((each) => !replaced.has(key(each))), ...own.entries],
    // A translation of a text that has been replaced says something else than the text does.
    translations: [
      ...base.translations.filter((each) => !replaced.has(key(each)) && !translated.has(`${key(each)}.${each.lang}`)),
      ...own.translations,
    ],
    listed: [...base.listed, ...own.listed],
    // An overlay need not have laws of its own.
    broken: new Set([
      ...base.broken,
      ...[...own.broken].filter((each) => each !== 'glossary/laws.yaml' || own.sources.has(each)),
    ]),
    base,
  };
}

/** How an overlay's own entry stands to the bank it is laid over. */
export interface Change {
  readonly entry: Entry;
  /** `behind`: it replaces an entry of the base that has been reviewed since the overlay's was. */
  readonly state: 'added' | 'replaced' | 'behind';
  readonly base?: Entry;
}

/** What an overlay adds and replaces, and where it has fallen behind; nothing for a bank that extends no other. */
export function changes(bank: Bank): Change[] {
  const { base } = bank;
  if (!base) return [];
  return ownEntries(bank).map((entry): Change => {
    const under = base.entries.find((each) => each.kind === entry.kind && each.id === entry.id);
    if (!under) return { entry, state: 'added' };
    const behind = (under.data.reviewed ?? '') > (entry.data.reviewed ?? '');
    return { entry, state: behind ? 'behind' : 'replaced', base: under };
  });
}

/** The entries whose files are in the bank's own folder. */
export function ownEntries(bank: Bank): Entry[] {
  return bank.entries.filter((entry) => bank.sources.get(entry.source.file) === entry.source);
}
