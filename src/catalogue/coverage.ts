import { isFor } from '../bank/select.ts';
import type { LanguageCode } from '../i18n/language.ts';
import { type Catalogue, titleIn } from './catalogue.ts';
import { type Filter, filterItems } from './filter.ts';
import type { Item } from './item.ts';

/** How many texts a bank has where its topics, principles and audiences meet. */
export interface Coverage {
  readonly principles: readonly Named[];
  readonly topics: readonly Row[];
  /** A text for everybody counts for every audience, as it is when a pack is printed. */
  readonly audiences: readonly Row[];
  /** Each text once, whatever it is about. */
  readonly total: number;
  /** Where etos.yaml says that a topic is about a principle, and no text is. */
  readonly gaps: readonly { readonly topic: string; readonly principle: string }[];
}

export interface Named {
  readonly id: string;
  readonly title: string;
  /** Each text once. */
  readonly total: number;
}

export interface Row extends Named {
  /** One number for each of the principles, in their order. */
  readonly counts: readonly number[];
  /** Whether etos.yaml says that the topic is about the principle. */
  readonly expected: readonly boolean[];
}

/** Counts the dilemmas and cases that fit a filter; published ones, unless the filter names a status. */
export function coverageOf(catalogue: Catalogue, filter: Filter, locale: LanguageCode): Coverage {
  const items = filterItems(catalogue.items, { ...filter, status: filter.status ?? 'published' }).filter(isTalkedAbout);
  const { principles } = catalogue;
  const row = (id: string, name: Catalogue['topics'][string], fits: (item: Item) => boolean): Row => {
    const own = items.filter(fits);
    return {
      id,
      title: name[locale] ?? name.sv,
      total: own.length,
      counts: principles.map((each) => own.filter((item) => item.principles.includes(each.id)).length),
      expected: principles.map((each) => name.principles.includes(each.id)),
    };
  };
  const topics = Object.entries(catalogue.topics).map(([id, name]) => row(id, name, (item) => item.topics.includes(id)));
  return {
    principles: principles.map(({ id, titles }) => ({
      id,
      title: titleIn(titles, locale),
      total: items.filter((item) => item.principles.includes(id)).length,
    })),
    topics,
    audiences: Object.entries(catalogue.audiences).map(([id, name]) => row(id, name, (item) => isFor(item, id))),
    total: items.length,
    gaps: topics.flatMap((topic) =>
      gapsOf(
        topic,
        principles.map(({ id }) => id),
      ),
    ),
  };
}

/** The kinds that are chosen by topic and principle when a pack is printed. */
function isTalkedAbout(item: Item): boolean {
  return item.kind === 'dilemma' || item.kind === 'case';
}

function gapsOf(topic: Row, principles: readonly string[]): Coverage['gaps'] {
  return principles
    .filter((_, at) => topic.expected[at] && topic.counts[at] === 0)
    .map((principle) => ({ topic: topic.id, principle }));
}
