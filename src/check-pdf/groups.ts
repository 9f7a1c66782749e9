import type { Condition, Group } from './condition.ts';
import { annotationsGroup } from './groups/annotations.ts';
import { archiveGroup } from './groups/archive.ts';
import { archivePagesGroup } from './groups/archive-pages.ts';
import { charactersGroup } from './groups/characters.ts';
import { contentGroup } from './groups/content.ts';
import { documentGroup } from './groups/document.ts';
import { elementsGroup } from './groups/elements.ts';
import { fontsGroup } from './groups/fonts.ts';
import { headingsGroup } from './groups/headings.ts';
import { languageGroup } from './groups/language.ts';
import { metadataGroup } from './groups/metadata.ts';
import { nestingGroup } from './groups/nesting.ts';
import { rolesGroup } from './groups/roles.ts';
import { treeGroup } from './groups/tree.ts';
import { unreadable } from './unreadable.ts';

/** Every group of conditions, from the whole to the parts. */
export const groups = [
  documentGroup,
  metadataGroup,
  languageGroup,
  rolesGroup,
  nestingGroup,
  headingsGroup,
  elementsGroup,
  contentGroup,
  treeGroup,
  annotationsGroup,
  fontsGroup,
  charactersGroup,
  archiveGroup,
  archivePagesGroup,
] as const satisfies readonly Group[];

/** Every condition by its id. */
export const conditions: Readonly<Record<string, Condition>> = Object.assign(
  {},
  unreadable,
  ...groups.map((it: Group) => it.conditions),
);
