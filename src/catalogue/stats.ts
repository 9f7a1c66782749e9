import type { KindName } from '../bank/kinds/kind.ts';
import { kindNames } from '../bank/kinds/kinds.ts';
import type { LanguageCode } from '../i18n/language.ts';
import type { Catalogue } from './catalogue.ts';
import type { Item } from './item.ts';
import { lix } from './lix.ts';
import type { Status } from './names.ts';

/** A bank in numbers. */
export interface Stats {
  readonly kinds: readonly KindStats[];
  readonly all: Counts;
  /** Days of the oldest and newest review, with an entry of that day; undefined when nothing has been reviewed. */
  readonly oldest: Reviewed | undefined;
  readonly newest: Reviewed | undefined;
  readonly neverReviewed: number;
  readonly laws: Catalogue['laws'];
}

export interface Counts {
  readonly entries: number;
  readonly status: { readonly [Each in Status]: number };
  /** Entries that can be read in each language. */
  readonly languages: { readonly [Code in LanguageCode]: number };
  readonly words: number;
  /** Of what takes time, all together. */
  readonly minutes: number;
  /** Mean of the texts' LIX, rounded; 0 when there is no text. LIX is meant for Swedish. */
  readonly lix: number;
}

export interface KindStats extends Counts {
  readonly kind: KindName;
}

interface Reviewed {
  readonly day: string;
  readonly id: string;
}

/** Counts what a bank holds. Kinds that it has nothing of are left out. */
export function statsOf(catalogue: Catalogue): Stats {
  const { items } = catalogue;
  const reviewed = items
    .flatMap(({ reviewed: day, id }) => (day ? [{ day, id }] : []))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return {
    kinds: kindNames
      .map((kind) => ({ kind, ...countsOf(items.filter((item) => item.kind === kind)) }))
      .filter((each) => each.entries > 0),
    all: countsOf(items),
    oldest: reviewed[0],
    newest: reviewed.at(-1),
    neverReviewed: items.length - reviewed.length,
    laws: catalogue.laws,
  };
}

function countsOf(items: readonly Item[]): Counts {
  const written = items.filter((item) => item.measures.words > 0);
  const inLanguage = (lang: LanguageCode) => items.filter((item) => item.titles[lang] !== undefined).length;
  const inStatus = (status: Status) => items.filter((item) => item.status === status).length;
  return {
    entries: items.length,
    status: {
      draft: inStatus('draft'),
      review: inStatus('review'),
      published: inStatus('published'),
      retired: inStatus('retired'),
    },
    languages: { sv: inLanguage('sv'), en: inLanguage('en') },
    words: sum(items.map((item) => item.measures.words)),
    minutes: sum(items.map((item) => item.minutes ?? 0)),
    lix: written.length === 0 ? 0 : Math.round(sum(written.map((item) => lix(item.measures))) / written.length),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
