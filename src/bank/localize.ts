import type { LanguageCode } from '../i18n/language.ts';
import type { Bank, EntryOf } from './bank.ts';
import type { KindName } from './kinds/kind.ts';
import type { DataOf } from './kinds/kinds.ts';
import type { Section } from './sections.ts';

/** An entry as it reads in one language: the translation's words over the source's facts. */
export interface Localized<Name extends KindName> {
  readonly entry: EntryOf<Name>;
  readonly id: string;
  readonly data: DataOf<Name>;
  readonly sections: readonly Section[];
  /** The language the words are really in: the source's when there is no translation. */
  readonly lang: LanguageCode;
}

/** An entry in a language, if it is translated; else as it is, saying so by its `lang`. */
export function localize<Name extends KindName>(
  bank: Pick<Bank, 'translations'>,
  entry: EntryOf<Name>,
  lang: LanguageCode,
): Localized<Name> {
  const own = { entry, id: entry.id, data: entry.data, sections: entry.sections, lang: entry.lang };
  if (lang === entry.lang) return own;
  const translation = bank.translations.find((each) => each.kind === entry.kind && each.id === entry.id && each.lang === lang);
  if (!translation) return own;
  const { status: _status, reviewed: _reviewed, ...words } = translation.data;
  // Aliases are the words of one language: they are never mixed with another's.
  const base = 'aliases' in entry.data && !('aliases' in words) ? { ...entry.data, aliases: [] } : entry.data;
  // The translation's own schema has checked its part; what it adds has the same shape as what it covers.
  const data = overlay(base, words) as DataOf<Name>;
  return { entry, id: entry.id, data, sections: translation.sections, lang };
}

/** Words over facts: objects key by key, lists of objects item by item, anything else replaced. */
function overlay(base: unknown, over: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(over)) return overlayList(base, over);
  if (isObject(base) && isObject(over)) {
    const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
    return Object.fromEntries([...keys].map((key) => [key, key in over ? overlay(base[key], over[key]) : base[key]]));
  }
  return over;
}

function overlayList(base: readonly unknown[], over: readonly unknown[]): unknown[] {
  if (!base.every(isObject) || !over.every(isObject)) return [...over];
  return base.map((item, index) => {
    // An agenda's translation names no texts: its items stand in the source's order.
    const named = (['id', 'ref', 'number', 'term'] as const).find((key) => key in item && over.some((each) => key in each));
    const match = named ? over.find((each) => each[named] === item[named]) : over[index];
    return match ? overlay(item, match) : item;
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
