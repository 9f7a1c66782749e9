import type { Gleaning } from './gleaning.ts';
import { stories } from './gleanings/stories.ts';
import { villains } from './gleanings/villains.ts';
import { vocabulary } from './gleanings/vocabulary.ts';

/** Everything that rules glean of texts. */
export const gleanings: readonly Gleaning<unknown>[] = [stories, villains, vocabulary];
