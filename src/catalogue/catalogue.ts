import { type Bank, principlesOf } from '../bank/bank.ts';
import type { Config } from '../bank/config.ts';
import { kindNames } from '../bank/kinds/kinds.ts';
import type { LanguageCode } from '../i18n/language.ts';
import { type Item, itemOf, translationsByEntry } from './item.ts';

/** How far legal facts have been checked, from the text itself to nobody’s word but memory. */
export const lawMarks = ['text', 'source', 'title', 'memory'] as const;
export type LawMark = (typeof lawMarks)[number];

/** What a bank holds, without its prose: what `list`, `coverage` and `stats` answer from. Plain data, so that it can be kept. */
export interface Catalogue {
  readonly name: string;
  readonly language: LanguageCode;
  /** The languages the bank says it is translated into. */
  readonly translations: readonly LanguageCode[];
  readonly topics: Config['topics'];
  readonly audiences: Config['audiences'];
  /** The agency's colour, for what is written as a page. */
  readonly colour?: string;
  /** In their own order. */
  readonly principles: readonly { readonly id: string; readonly titles: Item['titles'] }[];
  readonly items: readonly Item[];
  /** How many statutes and provisions of laws.yaml bear each mark. */
  readonly laws: { readonly [Mark in LawMark]: { readonly statutes: number; readonly provisions: number } };
  /** Ids of files that are too broken to be listed. */
  readonly leftOut: readonly string[];
}

/** The catalogue of a bank. Items stand in the order of kinds, then of files. */
export function catalogueOf(bank: Bank): Catalogue {
  const { config } = bank;
  const translations = translationsByEntry(bank);
  return {
    name: config.name,
    language: config.language,
    translations: config.translations,
    topics: config.topics,
    audiences: config.audiences,
    ...(config.agency?.colour ? { colour: config.agency.colour } : {}),
    principles: principlesOf(bank).map((each) => ({ id: each.id, titles: itemOf(each, translations(each)).titles })),
    items: kindNames.flatMap((kind) =>
      bank.entries.filter((entry) => entry.kind === kind).map((entry) => itemOf(entry, translations(entry))),
    ),
    laws: lawsByMark(bank),
    leftOut: leftOutOf(bank),
  };
}

/** A name in the reader's language, or in the one there is. */
export function titleIn(titles: Item['titles'], lang: LanguageCode): string {
  return titles[lang] ?? titles.sv ?? titles.en ?? '';
}

/** Ids of the files that are too broken to be entries. That laws.yaml is missing leaves no text out. */
export function leftOutOf(bank: Bank): string[] {
  return [...bank.broken].filter((id) => id !== 'glossary/laws.yaml');
}

function lawsByMark(bank: Bank): Catalogue['laws'] {
  const statutes = Object.values(bank.laws.statutes);
  const provisions = statutes.flatMap((statute) => Object.values(statute.provisions));
  const count = (mark: LawMark) => ({
    statutes: statutes.filter((each) => each.verified === mark).length,
    provisions: provisions.filter((each) => each.verified === mark).length,
  });
  return { text: count('text'), source: count('source'), title: count('title'), memory: count('memory') };
}
