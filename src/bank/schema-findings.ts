import type { z } from 'zod';
import type { Diagnostic, Message } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { shorten } from '../diagnostics/shorten.ts';
import { sizeWords, typeHint } from './field-hints.ts';
import type { Source } from './source.ts';
import { locate, type Path } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Where data came from: a source, the YAML's range in it, and the keys that may stand at each level (for suggestions). */
export interface Origin {
  readonly source: Source;
  readonly yaml: { readonly start: number; readonly end: number };
  readonly schema: z.ZodType;
  readonly data: unknown;
}

/** What a schema found, as findings at the offending key or value. */
export function schemaFindings(issues: readonly Issue[], origin: Origin): Diagnostic[] {
  // A value of the wrong type also has the wrong size; that says nothing more.
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('\0')));
  return issues.flatMap((issue) => {
    if ((issue.code === 'too_big' || issue.code === 'too_small') && mistyped.has(issue.path.join('\0'))) return [];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path.map(step), origin));
    return [problem(issue, issue.path.map(step), origin)];
  });
}

function step(part: PropertyKey): string | number {
  return typeof part === 'symbol' ? String(part) : part;
}

function unknownKey(key: string, parent: Path, origin: Origin): Diagnostic {
  const known = knownKeys(origin.schema, parent);
  const near = nearest(key, known, 1)[0];
  const message = { sv: `Okänd nyckel »${shorten(key)}«.`, en: `Unknown key “${shorten(key)}”.` };
  const hint = near
    ? { sv: `Menade du »${near}«?`, en: `Did you mean “${near}”?` }
    : { sv: `Kända nycklar: ${known.join(', ')}.`, en: `Known keys: ${known.join(', ')}.` };
  return origin.source.finding('unknown-key', locate(origin.source, origin.yaml, [...parent, key], 'key'), message, { hint });
}

function problem(issue: Issue, path: Path, origin: Origin): Diagnostic {
  const value = valueAt(origin.data, path);
  const name = path.length === 0 ? { sv: 'Front matter', en: 'Front matter' } : quoted(path);
  const missing = value === undefined && issue.code !== 'custom';
  const code = missing ? 'missing-field' : allowedBy(issue).length > 0 ? 'invalid-value' : 'invalid-field';
  const { message, hint } = missing ? missingField(path) : describe(issue, name, value);
  return origin.source.finding(code, locate(origin.source, origin.yaml, path), message, hint ? { hint } : {});
}

function missingField(path: Path): { message: Message; hint: Message } {
  const name = quoted(path);
  return {
    message: { sv: `Fältet ${name.sv} saknas.`, en: `The field ${name.en} is missing.` },
    hint: { sv: `Lägg till »${String(path.at(-1))}:«.`, en: `Add “${String(path.at(-1))}:”.` },
  };
}

function describe(issue: Issue, name: Message, value: unknown): { message: Message; hint?: Message } {
  switch (issue.code) {
    case 'invalid_type':
      return {
        message: {
          sv: `${name.sv} är ${typeName(value).sv} men ska vara ${expected[issue.expected]?.sv ?? issue.expected}.`,
          en: `${name.en} is ${typeName(value).en} but should be ${expected[issue.expected]?.en ?? issue.expected}.`,
        },
        ...hinted(typeHint(issue.expected, value)),
      };
    case 'invalid_value':
    case 'invalid_union':
      return notAllowed(name, value, allowedBy(issue));
    case 'too_small':
    case 'too_big':
      return sizeWords(name, issue, value);
    case 'invalid_format':
      return {
        message: {
          sv: `${name.sv} har fel form: »${shorten(String(value))}«.`,
          en: `${name.en} has the wrong form: “${shorten(String(value))}”.`,
        },
        ...formatHint(issue),
      };
    case 'custom':
      return custom[issue.message] ?? { message: { sv: `${name.sv} stämmer inte.`, en: `${name.en} is not right.` } };
    default:
      return unusable(name);
  }
}

function hinted(hint: Message | undefined): { hint?: Message } {
  return hint ? { hint } : {};
}

/** The values a schema lists, also when it lists them one by one; empty when it wants something else. */
function allowedBy(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union') return [];
  const branches = issue.errors.flat();
  return branches.every((each) => each.code === 'invalid_value') ? branches.flatMap(allowedBy) : [];
}

function notAllowed(name: Message, value: unknown, allowed: readonly string[]): { message: Message; hint?: Message } {
  if (allowed.length === 0) return unusable(name);
  const near = nearest(String(value), allowed, 1)[0];
  return {
    message: {
      sv: `${name.sv} har värdet »${shorten(String(value))}«.`,
      en: `${name.en} has the value “${shorten(String(value))}”.`,
    },
    hint: {
      sv: `${near ? `Menade du »${near}«? ` : ''}Tillåtna värden: ${allowed.join(', ')}.`,
      en: `${near ? `Did you mean “${near}”? ` : ''}Allowed values: ${allowed.join(', ')}.`,
    },
  };
}

function unusable(name: Message): { message: Message } {
  return {
    message: { sv: `${name.sv} har ett värde som inte går att använda.`, en: `${name.en} has a value that cannot be used.` },
  };
}

/** Findings of our own refinements, by the message the schema gives them. */
const custom: Record<string, { message: Message; hint?: Message }> = {
  'min-over-max': { message: { sv: '»min« är större än »max«.', en: '“min” is larger than “max”.' } },
  'meeting-length': {
    message: { sv: 'Träffen säger inte hur lång den är.', en: 'The meeting does not say how long it is.' },
    hint: {
      sv: 'Lägg till »session: id«, »agenda:«, »minutes: 60« eller »days: 2«.',
      en: 'Add “session: id”, “agenda:”, “minutes: 60” or “days: 2”.',
    },
  },
  'session-and-agenda': {
    message: { sv: 'Träffen har både »session« och »agenda«.', en: 'The meeting has both “session” and “agenda”.' },
    hint: {
      sv: 'Behåll »session« för ett färdigt tillfälle eller »agenda« för en egen dagordning.',
      en: 'Keep “session” for a session that is there, or “agenda” for one of the meeting’s own.',
    },
  },
  'dilemma-and-pick': {
    message: { sv: 'Träffen har både »dilemma« och »pick«.', en: 'The meeting has both “dilemma” and “pick”.' },
    hint: {
      sv: 'Behåll »dilemma« för ett bestämt dilemma eller »pick« för ett urval.',
      en: 'Keep “dilemma” for one dilemma, or “pick” for a selection.',
    },
  },
  'ref-and-pick': {
    message: { sv: 'Blocket har både »ref« och »pick«.', en: 'The block has both “ref” and “pick”.' },
    hint: {
      sv: 'Behåll »ref« för en bestämd text eller »pick« för ett urval.',
      en: 'Keep “ref” for one text, or “pick” for a selection.',
    },
  },
  'ref-or-pick': {
    message: {
      sv: 'Blocket säger inte vilket dilemma eller case det gäller.',
      en: 'The block does not say which dilemma or case it is about.',
    },
    hint: { sv: 'Lägg till »ref: id« eller »pick: { topic: … }«.', en: 'Add “ref: id” or “pick: { topic: … }”.' },
  },
};

function formatHint(issue: z.core.$ZodIssueInvalidStringFormat): { hint?: Message } {
  if (issue.format === 'url') {
    return { hint: { sv: 'Skriv hela adressen, från https://.', en: 'Write the whole address, from https://.' } };
  }
  if (issue.format === 'date') {
    return {
      hint: { sv: 'Skriv ett datum som finns, så här: 2026-11-20.', en: 'Write a date that exists, like this: 2026-11-20.' },
    };
  }
  if (issue.format === 'regex' && issue.pattern?.includes('a-z0-9')) {
    return {
      hint: {
        sv: 'Ett id skrivs med små bokstäver a–z, siffror och bindestreck.',
        en: 'An id is written in lower-case a–z, digits and hyphens.',
      },
    };
  }
  if (issue.format === 'regex' && issue.pattern?.includes('adapted')) {
    return { hint: { sv: 'Skriv »own« eller »"adapted: …"«.', en: 'Write “own”, or “"adapted: …"”.' } };
  }
  return {};
}

const expected: Record<string, Message> = {
  string: { sv: 'text', en: 'text' },
  number: { sv: 'ett tal', en: 'a number' },
  int: { sv: 'ett heltal', en: 'a whole number' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  array: { sv: 'en lista', en: 'a list' },
  tuple: { sv: 'en lista', en: 'a list' },
  object: { sv: 'fält med värden', en: 'fields with values' },
  record: { sv: 'fält med värden', en: 'fields with values' },
};

function typeName(value: unknown): Message {
  if (value === null) return { sv: 'tomt', en: 'empty' };
  if (Array.isArray(value)) return { sv: 'en lista', en: 'a list' };
  return expected[typeof value] ?? { sv: 'något annat', en: 'something else' };
}

function quoted(path: Path): Message {
  const name = path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
  return { sv: `»${name}«`, en: `“${name}”` };
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** The keys an object may have at a path, read off the schema itself. */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  let at: z.core.$ZodType | undefined = unwrap(schema);
  for (const key of path) at = at && unwrap(child(at, key));
  const shape = at && (at._zod.def as { shape?: object }).shape;
  return shape ? Object.keys(shape) : [];
}

function child(schema: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined {
  const def = schema._zod.def as {
    shape?: Record<string, z.core.$ZodType>;
    element?: z.core.$ZodType;
    valueType?: z.core.$ZodType;
  };
  return typeof key === 'number' ? def.element : (def.shape?.[key] ?? def.valueType);
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const def = schema?._zod.def as { innerType?: z.core.$ZodType; in?: z.core.$ZodType } | undefined;
  const inner = def?.innerType ?? def?.in;
  return inner ? unwrap(inner) : schema;
}
