import type { Directive } from './directive.ts';
import { callout } from './directives/callout.ts';
import { columns } from './directives/columns.ts';
import { contents } from './directives/contents.ts';
import { cover } from './directives/cover.ts';
import { definitions } from './directives/definitions.ts';
import { fields } from './directives/fields.ts';
import { keep } from './directives/keep.ts';
import { lang } from './directives/lang.ts';
import { lead } from './directives/lead.ts';
import { list } from './directives/list.ts';
import { meta } from './directives/meta.ts';
import { pagebreak } from './directives/pagebreak.ts';
import { section } from './directives/section.ts';
import { table } from './directives/table.ts';
import { writing } from './directives/writing.ts';

/** Every directive, by name. */
export const directives = {
  callout,
  columns,
  contents,
  cover,
  definitions,
  fields,
  keep,
  lang,
  lead,
  list,
  meta,
  pagebreak,
  section,
  table,
  writing,
} satisfies Record<string, Directive>;

/** The directive of that name, if there is one. */
export function findDirective(name: string): Directive | undefined {
  return Object.hasOwn(directives, name) ? directives[name as keyof typeof directives] : undefined;
}

/** True for a directive that has no content. */
export function isLeaf(name: string): boolean {
  return findDirective(name)?.leaf ?? false;
}
