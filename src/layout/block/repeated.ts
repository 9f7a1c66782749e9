import type { Strip } from '../flow/strip.ts';
import type { Item } from '../pages.ts';

/** Strips as they are set again at the top of a later page: seen, but not said a second time. Their links stay behind. */
export function repeated(strips: readonly Strip[]): Strip[] {
  return strips.map(({ height, before, after, groups }) => ({
    height,
    before,
    after,
    breaking: 'never',
    groups: groups.map((group) => ({ ...group, items: group.items.flatMap(asArtifact) })),
  }));
}

/** An item that is seen, but not said. */
export function asArtifact(item: Item): Item[] {
  if (item.kind === 'link') return [];
  if (item.kind === 'text') return [{ ...item, runs: item.runs.map((run) => ({ ...run, of: 'repeated' as const })) }];
  return [{ ...item, of: 'repeated' }];
}
