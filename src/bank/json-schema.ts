import { z } from 'zod';
import { configSchema } from './config.ts';
import { fieldWords } from './field-words.ts';
import { kindNames, kindOf } from './kinds/kinds.ts';
import { lawsSchema } from './laws.ts';

/** A JSON Schema, as far as it is looked into here. */
export interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  /** What the field is for, in English: editors show it. */
  readonly description?: string;
}

/** What may stand in a bank's YAML, as JSON Schema for editors: every kind's front matter by its name, `etos` and `laws`. */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  const schemas: [string, z.ZodType][] = [
    ...kindNames.map((name): [string, z.ZodType] => [name, kindOf(name).schema]),
    ['etos', configSchema],
    ['laws', lawsSchema],
  ];
  return new Map(schemas.map(([name, schema]) => [name, described(jsonSchema(schema), name, [])]));
}

/** The schema with what each field is for. */
function described(schema: JsonSchema, kind: string, path: readonly string[]): JsonSchema {
  const { properties, items } = schema;
  const words = path.length > 0 ? fieldWords(kind, path)?.en : undefined;
  return {
    ...(words === undefined ? {} : { description: words }),
    ...schema,
    ...(items ? { items: withinItems(items, kind, path) } : {}),
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, each]) => [key, described(each, kind, [...path, key])]),
          ),
        }
      : {}),
  };
}

/** The items of a list are described where the list is; their fields one by one. */
function withinItems(items: JsonSchema, kind: string, path: readonly string[]): JsonSchema {
  return items.properties
    ? { ...items, properties: described({ properties: items.properties }, kind, path).properties ?? {} }
    : items;
}

function jsonSchema(schema: z.ZodType): JsonSchema {
  // `input`: what people write, where defaults need not be written. Zod's own type says no more than that it is an object.
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}
