import type { Category } from '../bank/bank.ts';
import type { KindName } from '../bank/kinds/kind.ts';
import { isFor } from '../bank/select.ts';
import type { LanguageCode } from '../i18n/language.ts';
import type { Item } from './item.ts';
import type { Status } from './names.ts';

/** The selection language over every kind: an item must fit all that is asked; one without the field fits nothing asked of it. */
export interface Filter {
  readonly kind?: KindName | undefined;
  readonly category?: Category | undefined;
  readonly topic?: string | undefined;
  readonly principle?: string | undefined;
  /** Also what is for everybody (`alla`), as when a pack is printed. */
  readonly audience?: string | undefined;
  readonly level?: number | undefined;
  readonly status?: Status | undefined;
  readonly tag?: string | undefined;
  /** Not translated into this language. */
  readonly missing?: LanguageCode | undefined;
}

/** The items that fit, in their order. */
export function filterItems(items: readonly Item[], filter: Filter): Item[] {
  return items.filter((item) => conditions.every((fits) => fits(item, filter)));
}

const conditions: readonly ((item: Item, filter: Filter) => boolean)[] = [
  (item, { kind }) => kind === undefined || item.kind === kind,
  (item, { category }) => category === undefined || item.category === category,
  (item, { topic }) => topic === undefined || item.topics.includes(topic),
  (item, { principle }) => principle === undefined || item.principles.includes(principle),
  (item, { audience }) => audience === undefined || isFor(item, audience),
  (item, { level }) => level === undefined || item.level === level,
  (item, { status }) => status === undefined || item.status === status,
  (item, { tag }) => tag === undefined || item.tags.some((each) => each.toLowerCase() === tag.toLowerCase()),
  (item, { missing }) => missing === undefined || item.titles[missing] === undefined,
];
