import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../i18n/language.ts';
import type { Entry, Listed, Translation } from './bank.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { KindName } from './kinds/kind.ts';
import { kindOf } from './kinds/kinds.ts';
import type { Parsed } from './parsed.ts';
import { readSections } from './sections.ts';
import type { Source } from './source.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/** What a text is, by its file's name and place, and what is known of texts already. */
export interface Parsing {
  readonly found: Listed;
  readonly lang: LanguageCode;
  readonly parsed: Parsed;
}

/** Reads one entry from its text; undefined when its front matter is too broken to use. */
export function parseEntry(source: Source, { found, lang, parsed }: Parsing): Checked<Entry | undefined> {
  const { schema } = kindOf(found.kind);
  const parts = parsed.take(source, `${found.kind} ${lang}`, () => readParts(source, schema, { kind: found.kind, lang }));
  if (!parts.value) return { value: undefined, diagnostics: parts.diagnostics };
  const entry = { kind: found.kind, id: found.id, lang, source, folder: found.folder, ...parts.value };
  // The schema of this very kind has just validated `data`; the compiler cannot follow that through the union.
  return { value: withSections(entry as unknown as Entry, parts.value), diagnostics: parts.diagnostics };
}

/** Reads a translation that stands beside its source. */
export function parseTranslation(source: Source, { found, lang, parsed }: Parsing): Checked<Translation | undefined> {
  const { translation } = kindOf(found.kind);
  const parts = parsed.take(source, `${found.kind} to ${lang}`, () => readParts(source, translation, { kind: found.kind, lang }));
  if (!parts.value) return { value: undefined, diagnostics: parts.diagnostics };
  const { data, yaml } = parts.value;
  const fields = data as Readonly<Record<string, unknown>>;
  const text = { kind: found.kind, id: found.id, lang, source, data: fields, yaml, sections: [] };
  return { value: withSections(text, parts.value), diagnostics: parts.diagnostics };
}

/** What is kept of a text: front matter as data, where it stands, and where the body begins. */
type Parts = Pick<Entry, 'yaml'> & { readonly data: unknown; readonly bodyStart: number };

/**
 * Gives a text its sections. Those of a text that was parsed before are cut when they are first asked for: counting texts, or
 * finding one, needs none. A getter gives every text a hidden class of its own, so texts that are about to be judged have none.
 */
function withSections<T extends Entry | Translation>(text: T, { bodyStart }: Parts): T {
  let sections: T['sections'] | undefined = cut.get(text.source);
  if (sections) return Object.assign(text, { sections });
  return Object.defineProperty(text, 'sections', {
    enumerable: true,
    get: () => {
      sections ??= readSections(text.source, bodyStart, { sections: kindOf(text.kind).sections, lang: text.lang }).value;
      return sections;
    },
  });
}

/** The sections of texts that have just been read, which are not kept with their parts. */
const cut = new WeakMap<Source, Entry['sections']>();

function readParts(
  source: Source,
  schema: ReturnType<typeof kindOf>['schema'],
  { kind, lang }: { kind: KindName; lang: LanguageCode },
): Checked<Parts | undefined> {
  const front = source.file.endsWith('.yaml') ? wholeYaml(source) : readFrontMatter(source);
  const bodyStart = front.value.body.start;
  const sections = readSections(source, bodyStart, { sections: kindOf(kind).sections, lang });
  cut.set(source, sections.value);
  const diagnostics: Diagnostic[] = [...front.diagnostics];
  if (front.value.data === undefined && front.diagnostics.length > 0) return { value: undefined, diagnostics };
  const { yaml } = front.value;
  const data = validate(schema, { source, yaml, data: front.value.data ?? {} });
  diagnostics.push(...data.diagnostics, ...sections.diagnostics);
  return { value: data.value === undefined ? undefined : { data: data.value, yaml, bodyStart }, diagnostics };
}

/** A file that is YAML from beginning to end. */
function wholeYaml(source: Source): Checked<FrontMatter> {
  const end = source.text.length;
  const yaml = readYaml(source, 0, end);
  return { value: { data: yaml.value, yaml: { start: 0, end }, body: { start: end, text: '' } }, diagnostics: yaml.diagnostics };
}
