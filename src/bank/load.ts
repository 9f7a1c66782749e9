import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { type Checked, type Diagnostic, inReadingOrder } from '../diagnostics/diagnostic.ts';
import type { Headway } from '../diagnostics/headway.ts';
import { astray } from './astray.ts';
import type { Bank } from './bank.ts';
import { configSchema } from './config.ts';
import { discover, type Found, foundAt, linkOutside, staysInside } from './discover.ts';
import { lawsSchema } from './laws.ts';
import { layOver } from './overlay.ts';
import { Parsed } from './parsed.ts';
import { readSource } from './read.ts';
import { readTexts } from './read-texts.ts';
import { fileStart, type Source } from './source.ts';
import { validate } from './validate.ts';
import { locate, readYaml } from './yaml.ts';

/** An overlay over an overlay over an overlay is enough; more is a ring. */
const deepest = 4;

/** How a bank is read. */
export interface Loading {
  /** The folder that `extends: builtin` means; the bank's own when not said. */
  readonly builtin?: string;
  /** What is known of texts already. */
  readonly parsed?: Parsed;
  /** Texts that stand in for what is on disk, by file: one being written in an editor, or already read by somebody else. */
  readonly texts?: ReadonlyMap<string, Source>;
  /** The files to read; of the others only the names are known. All when not said. */
  readonly only?: ReadonlySet<string>;
  /** What `discover` says of the folder, when it has been asked already. */
  readonly found?: Checked<readonly Found[]>;
  /** Told as its own files are read; those of a bank that it extends are not counted. */
  readonly tell?: Headway | undefined;
}

/**
 * Reads a whole bank, laid over the one it extends. Whatever is wrong with one file is a finding on that file; the rest
 * is read all the same.
 */
export function loadBank(root: string, loading: Loading = {}): Checked<Bank> {
  return loadLayers(root, { builtin: root, ...loading, depth: 0 });
}

interface Layer extends Loading {
  readonly builtin: string;
  readonly depth: number;
}

function loadLayers(root: string, layer: Layer): Checked<Bank> {
  const { builtin, depth } = layer;
  const own = loadOwn(root, layer);
  const wanted = own.value.config.extends;
  if (wanted === undefined || own.value.configSource === undefined) return own;
  const folder = wanted === 'builtin' ? builtin : resolve(root, wanted);
  const reachable = existsSync(join(folder, 'etos.yaml')) && resolve(folder) !== resolve(root) && depth < deepest;
  if (!reachable) return { value: own.value, diagnostics: [...own.diagnostics, noBase(own.value.configSource, wanted)] };
  const { texts: _, only: __, tell: ___, found: ____, ...below } = layer;
  const { value: base } = loadLayers(folder, { ...below, depth: depth + 1 });
  return { value: layOver(own.value, base), diagnostics: own.diagnostics.filter((each) => each.code !== 'missing-file') };
}

function loadOwn(root: string, { parsed = new Parsed(), texts = new Map(), only, found, tell }: Layer): Checked<Bank> {
  const diagnostics: Diagnostic[] = [];
  const take = <T>(checked: Checked<T>): T => {
    diagnostics.push(...checked.diagnostics);
    return checked.value;
  };
  const config = take(
    readYamlFile({ root, parsed, texts }, { file: 'etos.yaml', schema: configSchema, fallback: { name: 'etos' } }),
  );
  const laws = take(
    readYamlFile({ root, parsed, texts }, { file: 'glossary/laws.yaml', schema: lawsSchema, fallback: { statutes: {} } }),
  );
  const listed = withUnwritten(take(found ?? discover(root)), texts);
  const wanted = listed.filter(({ file }) => only?.has(file) ?? true);
  const read = take(readTexts(wanted, { root, language: config.data.language, parsed, texts, tell }));
  const declared = [config, laws].flatMap(({ source }) => (source ? [[source.file, source] as const] : []));
  const broken = [config, laws].filter((each) => each.broken).map((each) => each.file);
  const bank = {
    root,
    config: config.data,
    configSource: config.source,
    laws: laws.data,
    sources: new Map([...declared, ...read.sources]),
    entries: read.entries,
    translations: read.translations,
    listed,
    broken: new Set([...broken, ...read.broken]),
  };
  return { value: bank, diagnostics: inReadingOrder([...diagnostics, ...astray(root)]) };
}

/** The files that are there, and those that so far are only in an editor. */
function withUnwritten(found: readonly Found[], texts: ReadonlyMap<string, Source>): readonly Found[] {
  if (texts.size === 0) return found;
  const there = new Set(found.map((each) => each.file));
  const more = [...texts.keys()].filter((file) => !there.has(file)).flatMap((file) => foundAt(file) ?? []);
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => (a.file < b.file ? -1 : 1));
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

interface Shelf {
  readonly root: string;
  readonly parsed: Parsed;
  readonly texts: ReadonlyMap<string, Source>;
}

function readYamlFile<Schema extends z.ZodObject>(shelf: Shelf, wanted: YamlFile<Schema>): Checked<YamlRead<Schema>> {
  const { root, parsed, texts } = shelf;
  const standIn = { file: wanted.file, data: wanted.schema.parse(wanted.fallback), source: undefined, broken: true };
  const path = join(root, wanted.file);
  const open = texts.get(wanted.file);
  if (!open && !existsSync(path)) return { value: standIn, diagnostics: [missingFile(wanted.file)] };
  if (!open && !staysInside(root, path)) return { value: standIn, diagnostics: [linkOutside(wanted.file)] };
  const read = open ? { value: open, diagnostics: [] } : readSource(path, wanted.file);
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
