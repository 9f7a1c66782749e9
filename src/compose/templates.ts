import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readFrontMatter } from '../bank/front-matter.ts';
import { readSource } from '../bank/read.ts';
import { schemaFindings } from '../bank/schema-findings.ts';
import { Source } from '../bank/source.ts';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TemplateSet } from './template.ts';

const schema = z.strictObject({
  for: z.enum(['participant', 'facilitator']),
  title: z.string(),
  subject: z.string().default(''),
  runningTitle: z.string().default(''),
});

/** A template as read from its file: whom it is for, the texts of its front matter (with names to fill in), and its body. */
export interface Template extends z.output<typeof schema> {
  readonly set: TemplateSet;
}

/** The templates that ship with etos: `templates/<name>.md`. */
export const templateNames = ['pack', 'guide'] as const;
export type TemplateName = (typeof templateNames)[number];

/** Reads a template and every partial beside it; undefined when it is too broken to use. */
export function loadTemplate(folder: string, name: TemplateName): Checked<Template | undefined> {
  const main = readSource(join(folder, `${name}.md`), `${name}.md`);
  if (!main.value) return { value: undefined, diagnostics: main.diagnostics };
  const front = readFrontMatter(main.value);
  const parsed = schema.safeParse(front.value.data ?? {});
  if (!parsed.success) {
    const origin = { source: main.value, yaml: front.value.yaml, schema, data: front.value.data };
    return { value: undefined, diagnostics: [...front.diagnostics, ...schemaFindings(parsed.error.issues, origin)] };
  }
  const partials = loadPartials(join(folder, 'partials'));
  // The body keeps its place in the file, so that findings name the right line.
  const padding = main.value.text.slice(0, front.value.body.start).replace(/[^\n]/g, '');
  const body = new Source(main.value.file, padding + front.value.body.text);
  return { value: { ...parsed.data, set: { main: body, partials: partials.value } }, diagnostics: partials.diagnostics };
}

function loadPartials(folder: string): Checked<ReadonlyMap<string, Source>> {
  const diagnostics: Diagnostic[] = [];
  const partials = new Map<string, Source>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()) {
    const read = readSource(join(folder, file), `partials/${file}`);
    diagnostics.push(...read.diagnostics);
    if (read.value) partials.set(file.slice(0, -'.md'.length), read.value);
  }
  return { value: partials, diagnostics };
}
