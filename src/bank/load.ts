import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { type Checked, type Diagnostic, inReadingOrder } from '../diagnostics/diagnostic.ts';
import { astray } from './astray.ts';
import type { Bank, Entry, Translation } from './bank.ts';
import { configSchema } from './config.ts';
import { discover, linkOutside, staysInside } from './discover.ts';
import { lawsSchema } from './laws.ts';
import { layOver } from './overlay.ts';
import { parseEntry, parseTranslation } from './parse.ts';
import { Parsed } from './parsed.ts';
import { readSource } from './read.ts';
import { fileStart, type Source } from './source.ts';
import { validate } from './validate.ts';
import { locate, readYaml } from './yaml.ts';

/** An overlay over an overlay over an overlay is enough; more is a ring. */
const deepest = 4;

/**
 * Reads a whole bank, laid over the one it extends. Whatever is wrong with one file is a finding on that file; the rest
 * is read all the same. `builtin` is the folder that `extends: builtin` means, `parsed` what is known of texts already.
 * The folder itself must exist.
 */
export function loadBank(root: string, builtin = root, parsed = new Parsed()): Checked<Bank> {
  return loadLayers(root, { builtin, parsed, depth: 0 });
}

interface Loading {
  readonly builtin: string;
  readonly parsed: Parsed;
  readonly depth: number;
}

function loadLayers(root: string, loading: Loading): Checked<Bank> {
  const { builtin, depth } = loading;
  const own = loadOwn(root, loading.parsed);
  const wanted = own.value.config.extends;
  if (wanted === undefined || own.value.configSource === undefined) return own;
  const folder = wanted === 'builtin' ? builtin : resolve(root, wanted);
  const reachable = existsSync(join(folder, 'etos.yaml')) && resolve(folder) !== resolve(root) && depth < deepest;
  if (!reachable) return { value: own.value, diagnostics: [...own.diagnostics, noBase(own.value.configSource, wanted)] };
  const { value: base } = loadLayers(folder, { ...loading, depth: depth + 1 });
  return { value: layOver(own.value, base), diagnostics: own.diagnostics.filter((each) => each.code !== 'missing-file') };
}

function loadOwn(root: string, parsed: Parsed): Checked<Bank> {
  const diagnostics: Diagnostic[] = [];
  const take = <T>(checked: Checked<T>): T => {
    diagnostics.push(...checked.diagnostics);
    return checked.value;
  };
  const config = take(readYamlFile(root, parsed, { file: 'etos.yaml', schema: configSchema, fallback: { name: 'etos' } }));
  const laws = take(readYamlFile(root, parsed, { file: 'glossary/laws.yaml', schema: lawsSchema, fallback: { statutes: {} } }));
  const sources = new Map<string, Source>();
  for (const { source } of [config, laws]) if (source) sources.set(source.file, source);
  const entries: Entry[] = [];
  const translations: Translation[] = [];
  const broken = new Set([config, laws].filter((each) => each.broken).map((each) => each.file));
  for (const found of take(discover(root))) {
    const source = take(readSource(found.path, found.file));
    if (source) sources.set(source.file, source);
    const isTranslation = found.lang !== undefined && found.lang !== config.data.language;
    const lang = found.lang ?? config.data.language;
    const entry = source && !isTranslation ? take(parseEntry(source, { found, lang, parsed })) : undefined;
    const translation = source && isTranslation ? take(parseTranslation(source, { found, lang, parsed })) : undefined;
    if (entry) entries.push(entry);
    else if (translation) translations.push(translation);
    else if (!isTranslation) broken.add(found.id);
  }
  const bank = {
    root,
    config: config.data,
    configSource: config.source,
    laws: laws.data,
    sources,
    entries,
    translations,
    broken,
  };
  return { value: bank, diagnostics: inReadingOrder([...diagnostics, ...astray(root)]) };
}

function noBase(source: Source, wanted: string): Diagnostic {
  const span = locate(source, { start: 0, end: source.text.length }, ['extends']);
  const message = { sv: `Banken »${wanted}« går inte att utgå från.`, en: `The bank “${wanted}” cannot be extended.` };
  const hint = {
    sv: 'Skriv »builtin«, eller sökvägen till en annan mapp med etos.yaml som inte i sin tur utgår från den här.',
    en: 'Write “builtin”, or the path to another folder with etos.yaml that does not in turn extend this one.',
  };
  return source.finding('extends', span, message, { hint });
}

interface YamlFile<Schema extends z.ZodObject> {
  readonly file: string;
  readonly schema: Schema;
  /** What stands in for a file that is missing or broken. */
  readonly fallback: z.input<Schema>;
}

interface YamlRead<Schema extends z.ZodObject> {
  readonly file: string;
  readonly data: z.output<Schema>;
  readonly source: Source | undefined;
  /** Something is wrong with it: the data is what can be used, and the fallback's for the rest. */
  readonly broken: boolean;
}

function readYamlFile<Schema extends z.ZodObject>(
  root: string,
  parsed: Parsed,
  wanted: YamlFile<Schema>,
): Checked<YamlRead<Schema>> {
  const standIn = { file: wanted.file, data: wanted.schema.parse(wanted.fallback), source: undefined, broken: true };
  const path = join(root, wanted.file);
  if (!existsSync(path)) return { value: standIn, diagnostics: [missingFile(wanted.file)] };
  if (!staysInside(root, path)) return { value: standIn, diagnostics: [linkOutside(wanted.file)] };
  const read = readSource(path, wanted.file);
  const source = read.value;
  if (!source) return { value: standIn, diagnostics: read.diagnostics };
  const data = parsed.take(source, wanted.file, () => readWholeYaml(source, wanted.schema));
  const value =
    data.value === undefined
      ? { ...standIn, source, data: soundPart(source, wanted) }
      : { file: wanted.file, data: data.value, source, broken: false };
  return { value, diagnostics: [...read.diagnostics, ...data.diagnostics] };
}

function readWholeYaml<Schema extends z.ZodType>(source: Source, schema: Schema): Checked<z.output<Schema> | undefined> {
  const yaml = readYaml(source, 0, source.text.length);
  if (yaml.diagnostics.length > 0) return { value: undefined, diagnostics: yaml.diagnostics };
  return validate(schema, { source, yaml: { start: 0, end: source.text.length }, data: yaml.value ?? {} });
}

/** Each key whose value is sound, over the fallback: a wrong colour is no reason to forget what the bank is laid over. */
function soundPart<Schema extends z.ZodObject>(source: Source, { schema, fallback }: YamlFile<Schema>): z.output<Schema> {
  const { value } = readYaml(source, 0, source.text.length);
  const written: object = typeof value === 'object' && value !== null ? value : {};
  let sound: object = fallback;
  for (const key of Object.keys(schema.shape)) {
    if (!Object.hasOwn(written, key)) continue;
    const more = { ...sound, [key]: Reflect.get(written, key) };
    if (schema.safeParse(more).success) sound = more;
  }
  return schema.parse(sound);
}

function missingFile(file: string): Diagnostic {
  const bank = file === 'etos.yaml';
  return {
    code: 'missing-file',
    severity: bank ? 'error' : 'warning',
    file,
    span: fileStart,
    message: { sv: `Filen ${file} saknas.`, en: `The file ${file} is missing.` },
    hint: bank
      ? {
          sv: 'En bank är en mapp med etos.yaml; skapa den med åtminstone »name: …«.',
          en: 'A bank is a folder with etos.yaml; make one with at least “name: …”.',
        }
      : {
          sv: 'Utan den går hänvisningar till lag inte att kontrollera.',
          en: 'Without it, references to the law cannot be checked.',
        },
  };
}
