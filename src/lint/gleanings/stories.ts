import type { Gleaning } from '../gleaning.ts';
import { type Shingles, shinglesOf } from '../language/shingles.ts';
import type { Text } from '../texts.ts';

/** What participants are told in one dilemma or case, for `near-duplicate` to compare with what they are told in others. */
export interface Story {
  readonly file: string;
  /** Of the first heading. */
  readonly line: number;
  readonly shingles: Shingles;
}

export const stories: Gleaning<readonly Story[]> = {
  id: 'near-duplicate',
  begin: () => {
    const all: Story[] = [];
    return {
      take: ({ texts }) => {
        for (const text of texts) all.push(...storyOf(text));
      },
      done: () => all,
    };
  },
};

const keys = new Set(['situation', 'start', 'inject']);

function storyOf(text: Text): Story[] {
  if (text.kind !== 'dilemma' && text.kind !== 'case') return [];
  const told = text.sections.filter(({ key }) => keys.has(key));
  const [first] = told;
  if (!first) return [];
  return [{ file: text.source.file, line: first.line, shingles: shinglesOf(told.map((section) => section.text)) }];
}
