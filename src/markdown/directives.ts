import type { Directive } from './directive.ts';
import { agenda } from './directives/agenda.ts';
import { back } from './directives/back.ts';
import { callout } from './directives/callout.ts';
import { card } from './directives/card.ts';
import { checkboxes } from './directives/checkboxes.ts';
import { columns } from './directives/columns.ts';
import { contents } from './directives/contents.ts';
import { corners } from './directives/corners.ts';
import { cover } from './directives/cover.ts';
import { cutline } from './directives/cutline.ts';
import { definitions } from './directives/definitions.ts';
import { fields } from './directives/fields.ts';
import { figure } from './directives/figure.ts';
import { keep } from './directives/keep.ts';
import { lang } from './directives/lang.ts';
import { lead } from './directives/lead.ts';
import { list } from './directives/list.ts';
import { meta } from './directives/meta.ts';
import { notes } from './directives/notes.ts';
import { onlyPrint } from './directives/only-print.ts';
import { onlyScreen } from './directives/only-screen.ts';
import { pagebreak } from './directives/pagebreak.ts';
import { poster } from './directives/poster.ts';
import { qr } from './directives/qr.ts';
import { quote } from './directives/quote.ts';
import { scale } from './directives/scale.ts';
import { section } from './directives/section.ts';
import { signup } from './directives/signup.ts';
import { slide } from './directives/slide.ts';
import { table } from './directives/table.ts';
import { writing } from './directives/writing.ts';

/** Every directive, by name. */
export const directives = {
  agenda,
  back,
  callout,
  card,
  checkboxes,
  columns,
  contents,
  corners,
  cover,
  cutline,
  definitions,
  fields,
  figure,
  keep,
  lang,
  lead,
  list,
  meta,
  notes,
  'only-print': onlyPrint,
  'only-screen': onlyScreen,
  pagebreak,
  poster,
  qr,
  quote,
  scale,
  section,
  signup,
  slide,
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
