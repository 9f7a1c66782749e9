import type { z } from 'zod';

/** Stands for data of which only the library can tell whether its schema wants it, and what is wrong with it. */
export const doubtful = Symbol('doubtful');

/** What a schema makes of data that it has nothing to say of; `doubtful` for all else. */
export type PlainReader = (data: unknown) => unknown;

/**
 * Makes of a schema what reads the data that nearly every text has: ids, lines, numbers and lists of them, with nothing wrong.
 * The library needs several times as long for it, in a bank of ten thousand texts. What is read here is what the library
 * would have read; a test compares the two. Parts of a schema of other types are left to the library.
 */
export function plainReader(schema: z.core.$ZodType): PlainReader {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  switch (def.type) {
    case 'string':
      return stringReader(def) ?? byLibrary(schema);
    case 'number':
      return numberReader(def) ?? byLibrary(schema);
    case 'boolean':
      return (data) => (typeof data === 'boolean' ? data : doubtful);
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'literal':
      return oneOf(def.values);
    case 'union':
      return unionReader(def) ?? byLibrary(schema);
    case 'tuple':
      return tupleReader(def) ?? byLibrary(schema);
    case 'array':
      return arrayReader(def) ?? byLibrary(schema);
    case 'object':
      return objectReader(def) ?? byLibrary(schema);
    case 'optional': {
      // What gives something for nothing does so in an optional too.
      if (def.innerType._zod.optin !== undefined) return byLibrary(schema);
      const inner = plainReader(def.innerType);
      return (data) => (data === undefined ? undefined : inner(data));
    }
    case 'default': {
      const inner = plainReader(def.innerType);
      return (data) => (data === undefined ? def.defaultValue : inner(data));
    }
    default:
      return byLibrary(schema);
  }
}

function byLibrary(schema: z.core.$ZodType): PlainReader {
  // Every schema of the library's is made by its classic face, which has this.
  const { safeParse } = schema as z.ZodType;
  return (data) => {
    const { success, data: value } = safeParse(data);
    return success ? value : doubtful;
  };
}

function oneOf(values: readonly unknown[]): PlainReader {
  const all = new Set(values);
  return (data) => (all.has(data) ? data : doubtful);
}

type StringDef = z.core.$ZodStringDef & { readonly format?: string; readonly pattern?: RegExp | undefined };

/** One step of a check; `doubtful` where it finds something amiss. */
type Step<T> = (value: T) => T | typeof doubtful;

function stringReader({ format, pattern, checks = [] }: StringDef): PlainReader | undefined {
  // A day is nothing but its pattern.
  if (format !== undefined && format !== 'date') return undefined;
  const steps = [...(format === undefined ? [] : [patternStep(pattern)]), ...checks.map(stringStep)];
  if (!areAll(steps)) return undefined;
  return (data) => {
    let value: string | typeof doubtful = typeof data === 'string' ? data : doubtful;
    for (const step of steps) {
      if (value === doubtful) return doubtful;
      value = step(value);
    }
    return value;
  };
}

function stringStep(check: z.core.$ZodCheck<never>): Step<string> | undefined {
  const { def } = check._zod as z.core.$ZodChecks['_zod'];
  if (def.check === 'overwrite') return (value) => textOr(def.tx(value));
  if (def.check === 'min_length') return (value) => (value.length >= def.minimum ? value : doubtful);
  if (def.check === 'max_length') return (value) => (value.length <= def.maximum ? value : doubtful);
  return def.check === 'string_format' && def.format === 'regex' ? patternStep(def.pattern) : undefined;
}

function patternStep(pattern: RegExp | undefined): Step<string> | undefined {
  return !pattern || pattern.global || pattern.sticky ? undefined : (value) => (pattern.test(value) ? value : doubtful);
}

function textOr(value: unknown): string | typeof doubtful {
  return typeof value === 'string' ? value : doubtful;
}

function numberReader({ format, checks = [] }: z.core.$ZodNumberDef & { format?: string }): PlainReader | undefined {
  const steps = checks.map(numberStep);
  if (format !== 'safeint' || !areAll(steps)) return undefined;
  return (data) => (Number.isSafeInteger(data) && steps.every((step) => step(data as number) !== doubtful) ? data : doubtful);
}

function numberStep(check: z.core.$ZodCheck<never>): Step<number> | undefined {
  const { def } = check._zod as z.core.$ZodChecks['_zod'];
  if (def.check !== 'greater_than' && def.check !== 'less_than') return undefined;
  const { value: limit, inclusive } = def;
  const sign = def.check === 'less_than' ? -1 : 1;
  return (value) => {
    const over = sign * (value - Number(limit));
    return over > 0 || (inclusive && over === 0) ? value : doubtful;
  };
}

/** One of several words or numbers. */
function unionReader({ options }: z.core.$ZodUnionDef): PlainReader | undefined {
  const values = options.map((each) => {
    const { def } = each._zod as z.core.$ZodTypes['_zod'];
    return def.type === 'literal' ? def.values : undefined;
  });
  return areAll(values) ? oneOf(values.flat()) : undefined;
}

function tupleReader({ items, checks = [] }: z.core.$ZodTupleDef): PlainReader | undefined {
  if (checks.length > 0) return undefined;
  const readers = items.map(plainReader);
  return (data) => (Array.isArray(data) && data.length === readers.length ? listOf(data, (at) => readers[at]) : doubtful);
}

/** A list, with what its reader makes of each item. */
function listOf(data: readonly unknown[], readerAt: (at: number) => PlainReader | undefined): unknown {
  const found: unknown[] = [];
  for (const [at, item] of data.entries()) {
    const value = readerAt(at)?.(item);
    if (value === doubtful || value === undefined) return doubtful;
    found.push(value);
  }
  return found;
}

function arrayReader({ element, checks = [] }: z.core.$ZodArrayDef): PlainReader | undefined {
  const item = plainReader(element);
  let [least, most] = [0, Number.POSITIVE_INFINITY];
  for (const check of checks) {
    const { def } = check._zod as z.core.$ZodChecks['_zod'];
    if (def.check === 'min_length') least = Math.max(least, def.minimum);
    else if (def.check === 'max_length') most = Math.min(most, def.maximum);
    else return undefined;
  }
  return (data) => (Array.isArray(data) && data.length >= least && data.length <= most ? listOf(data, () => item) : doubtful);
}

function objectReader({ shape, catchall, checks = [] }: z.core.$ZodObjectDef): PlainReader | undefined {
  if (checks.length > 0 || catchall?._zod.def.type !== 'never') return undefined;
  const fields = Object.entries(shape).map(([key, schema]) => [key, plainReader(schema)] as const);
  const known = new Set(Object.keys(shape));
  return (data) => {
    if (!isPlain(data) || !Object.keys(data).every((key) => known.has(key))) return doubtful;
    const found: Record<string, unknown> = {};
    for (const [key, read] of fields) {
      const isThere = Object.hasOwn(data, key);
      const value = read(isThere ? data[key] : undefined);
      if (value === doubtful || (isThere && data[key] === undefined)) return doubtful;
      if (value !== undefined) found[key] = value;
    }
    return found;
  };
}

function isPlain(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && Object.getPrototypeOf(data) === Object.prototype;
}

function areAll<T>(steps: (T | undefined)[]): steps is T[] {
  return steps.every((step) => step !== undefined);
}
