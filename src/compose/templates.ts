import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { staysInside } from '../bank/discover.ts';
import { readFrontMatter } from '../bank/front-matter.ts';
import { isFolder } from '../bank/is-folder.ts';
import { readSource } from '../bank/read.ts';
import { schemaFindings } from '../bank/schema-findings.ts';
import { Source } from '../bank/source.ts';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TemplateSet } from './template.ts';
import { type TemplateFront, takenOptions, templateFront } from './template-front.ts';
import { templateNames } from './template-list.ts';

/** A template as read from its file: what its front matter says, and its body. */
export interface Template extends TemplateFront {
  readonly name: string;
  /** Found in the bank and not among those that ship with etos. */
  readonly own: boolean;
  readonly set: TemplateSet;
}

/** Where templates are looked for: the bank's own come before those of the package. */
export interface TemplatePlaces {
  readonly bank: string;
  /** The package's folder. */
  readonly home: string;
}

/** A template by name, before it is read. */
export interface FoundTemplate {
  readonly name: string;
  readonly path: string;
  readonly own: boolean;
}

/** Every template there is: the bank's own by name, then those that ship and that no own one replaces. */
export function findTemplates({ bank, home }: TemplatePlaces): FoundTemplate[] {
  const own = bank === home ? [] : filesIn(join(bank, 'templates'));
  const shipped = templateNames.filter((name) => !own.includes(name));
  return [
    ...own.map((name) => ({ name, path: join(bank, 'templates', `${name}.md`), own: true })),
    ...shipped.map((name) => ({ name, path: join(home, 'templates', `${name}.md`), own: false })),
  ];
}

/** The names of the Markdown files in a folder. */
function filesIn(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(file))
    .map((file) => file.slice(0, -'.md'.length))
    .sort();
}

/** Reads a template and the partials it may use; undefined when there is none, or when it is too broken to use. */
export function loadTemplate(places: TemplatePlaces, name: string): Checked<Template | undefined> {
  const found = findTemplates(places).find((each) => each.name === name);
  if (!found) return { value: undefined, diagnostics: [] };
  if (found.own && !staysInside(places.bank, found.path))
    return { value: undefined, diagnostics: [leaves(`templates/${name}.md`)] };
  const main = readSource(found.path, `templates/${name}.md`);
  if (!main.value) return { value: undefined, diagnostics: main.diagnostics };
  const front = readFrontMatter(main.value);
  const parsed = templateFront.safeParse(front.value.data ?? {});
  if (!parsed.success) {
    const origin = { source: main.value, yaml: front.value.yaml, schema: templateFront, data: front.value.data };
    return { value: undefined, diagnostics: [...front.diagnostics, ...schemaFindings(parsed.error.issues, origin)] };
  }
  const partials = loadPartials(places);
  // The body keeps its place in the file, so that findings name the right line.
  const padding = main.value.text.slice(0, front.value.body.start).replace(/[^\n]/g, '');
  const body = new Source(main.value.file, padding + front.value.body.text);
  const diagnostics = [...front.diagnostics, ...partials.diagnostics, ...taken(parsed.data, main.value)];
  return { value: { ...parsed.data, name, own: found.own, set: { main: body, partials: partials.value } }, diagnostics };
}

/** Partials of the package, and over them the bank's own. A link that leads out of their folder or of the bank is not followed. */
function loadPartials({ bank, home }: TemplatePlaces): Checked<ReadonlyMap<string, Source>> {
  const diagnostics: Diagnostic[] = [];
  const partials = new Map<string, Source>();
  for (const root of new Set([home, bank])) {
    const folder = join(root, 'templates', 'partials');
    for (const name of filesIn(folder)) {
      const file = `templates/partials/${name}.md`;
      const path = join(folder, `${name}.md`);
      if (!staysInside(root, path) || !staysInside(folder, path)) {
        diagnostics.push(leaves(file));
        continue;
      }
      const read = readSource(path, file);
      diagnostics.push(...read.diagnostics);
      if (read.value) partials.set(name, read.value);
    }
  }
  return { value: partials, diagnostics };
}

function leaves(file: string): Diagnostic {
  const message = {
    sv: 'Mallen nås genom en länk ut ur mappen och läses inte.',
    en: 'The template is reached by a link out of its folder and is not read.',
  };
  const hint = { sv: 'Lägg filen själv där i stället för en länk.', en: 'Put the file itself there instead of a link.' };
  return { code: 'link-outside-bank', severity: 'error', file, message, hint };
}

/** An option cannot have the name of an option that every command has. */
function taken(front: TemplateFront, source: Source): Diagnostic[] {
  return Object.keys(front.options)
    .filter((name) => takenOptions.includes(name))
    .map((name) => {
      const message = {
        sv: `Mallens val »${name}« heter som en av kommandots egna flaggor.`,
        en: `The template’s option “${name}” has the name of one of the command’s own.`,
      };
      const hint = { sv: 'Välj ett annat namn.', en: 'Choose another name.' };
      const at = source.text.indexOf(`${name}:`);
      return source.finding('template-option', source.span(at, at + name.length), message, { hint });
    });
}
