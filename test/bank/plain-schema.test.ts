import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readFrontMatter } from '../../src/bank/front-matter.ts';
import { kindNames, kindOf } from '../../src/bank/kinds/kinds.ts';
import { loadBank } from '../../src/bank/load.ts';
import { doubtful, plainReader } from '../../src/bank/plain-schema.ts';
import { Source } from '../../src/bank/source.ts';
import { readYaml } from '../../src/bank/yaml.ts';

/** Asserts that what is read here, if it is, is what the library reads, with its keys in the same order. */
function agree(schema: z.ZodType, data: unknown): boolean {
  const plain = plainReader(schema)(data);
  if (plain === doubtful) return false;
  const { success, data: read } = schema.safeParse(data);
  expect(success, JSON.stringify(data)).toBe(true);
  expect(plain, JSON.stringify(data)).toStrictEqual(read);
  expect(JSON.stringify(plain)).toBe(JSON.stringify(read));
  return true;
}

interface Sample {
  readonly schema: z.ZodType;
  readonly data: unknown;
}

const bank = loadBank(fileURLToPath(new URL('../../', import.meta.url))).value;
const shipped: readonly Sample[] = [
  ...bank.entries.map(({ kind, source }) => ({ schema: kindOf(kind).schema, data: dataOf(source) })),
  ...bank.translations.map(({ kind, source }) => ({ schema: kindOf(kind).translation, data: dataOf(source) })),
  ...kindNames.map((kind) => ({
    schema: kindOf(kind).schema,
    data: dataOf(new Source(kindOf(kind).example.file, kindOf(kind).example.text)),
  })),
];

function dataOf(source: Source): unknown {
  const { file, text } = source;
  return file.endsWith('.yaml') ? readYaml(source, 0, text.length).value : readFrontMatter(source).value.data;
}

test('the front matter of the bank that ships is read as the library reads it, and all of it here', () => {
  expect(shipped.length).toBeGreaterThan(400);
  expect(shipped.filter(({ schema, data }) => !agree(schema, data))).toEqual([]);
});

const wild = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, '', ' ', 'a', ' a ', 'a\nb', 'Å', 'published', 'draft', 'own', 'adapted: x'),
  fc.constantFrom<unknown>('2026-11-20', '2026-02-30', 'x'.repeat(81), 'x'.repeat(301), ` ${'x'.repeat(300)} `, 'x'.repeat(2001)),
  fc.constantFrom<unknown>(0, -0, 1, 2, 3, 4, 1.5, -1, 960, 961, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, '1'),
  fc.constantFrom<unknown>([], {}, ['a'], ['a', 'b'], ['a', 'b', 'c', 'd'], { min: 1, max: 2 }, { min: 2, max: 1 }, new Map()),
  fc.anything({ maxDepth: 2 }),
);

/** Where in some data something is put, by numbers that choose at each level; then what is put there, nothing at all at times. */
const change = fc.record({ steps: fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }), value: wild, removed: fc.boolean() });

function changed(data: unknown, [step = 0, ...rest]: readonly number[], to: { value: unknown; removed: boolean }): unknown {
  if (Array.isArray(data)) {
    const at = step % (data.length + 1);
    const inner = rest.length > 0 ? changed(data[at], rest, to) : to.value;
    return to.removed && rest.length === 0 ? data.toSpliced(at, 1) : data.toSpliced(at, 1, inner);
  }
  if (typeof data !== 'object' || data === null) return to.value;
  const keys = [...Object.keys(data), 'nothing-known'];
  const key = keys[step % keys.length] ?? '';
  const { [key]: before, ...others } = data as Record<string, unknown>;
  if (to.removed && rest.length === 0) return others;
  return { ...data, [key]: rest.length > 0 ? changed(before, rest, to) : to.value };
}

test('whatever is changed in it, what is read here is what the library reads', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.constantFrom(...shipped), fc.array(change, { minLength: 1, maxLength: 3 }), ({ schema, data }, changes) => {
      const given = changes.reduce<unknown>((before, { steps, ...to }) => changed(before, steps, to), structuredClone(data));
      if (agree(schema, given)) read++;
    }),
    { numRuns: 4000 },
  );
  expect(read).toBeGreaterThan(400);
});

test.each<[string, z.ZodType]>([
  ['a pattern that remembers where it was', z.string().regex(/a/g)],
  ['a text that is changed before it is measured', z.string().trim().min(1).max(3)],
  ['a text that is measured before it is changed', z.string().min(1).max(3).trim()],
  ['another format', z.email()],
  ['any number', z.number().min(1)],
  ['a number above another', z.int().gt(1).lt(960)],
  ['a list of so many', z.array(z.string()).length(2)],
  ['something that is asked of a list', z.array(z.string()).refine((list) => list[0] !== 'a')],
  ['something that is asked of a text', z.string().refine((text) => text !== 'a')],
  ['an object that may hold more', z.object({ a: z.string().optional() })],
  ['an object that keeps what it does not know', z.looseObject({ min: z.int() })],
  ['something that is asked of an object', z.strictObject({ min: z.int(), max: z.int() }).refine((r) => r.min <= r.max)],
  ['a union', z.union([z.string().trim(), z.literal(1), z.array(z.string())])],
  ['words or numbers', z.union([z.literal(['a', 1]), z.literal(null)])],
  ['a pair, or more', z.tuple([z.string()], z.string())],
  ['a pair of which one may be missing', z.tuple([z.string(), z.string().optional()])],
  ['a default in an optional', z.strictObject({ a: z.string().default('b').optional(), min: z.int().optional().default(3) })],
  ['null', z.string().nullable()],
  ['what is made into something else', z.string().transform((text) => text.length)],
])('a schema that no kind has is read as the library reads it: %s', (_, schema) => {
  fc.assert(
    fc.property(wild, (data) => void agree(schema, data)),
    { numRuns: 500 },
  );
});
