import { z } from 'zod';
import { configSchema } from './config.ts';
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
}

/** What may stand in a bank's YAML, as JSON Schema for editors: every kind's front matter by its name, `etos` and `laws`. */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  const schemas: [string, z.ZodType][] = [
    ...kindNames.map((name): [string, z.ZodType] => [name, kindOf(name).schema]),
    ['etos', configSchema],
    ['laws', lawsSchema],
  ];
  return new Map(schemas.map(([name, schema]) => [name, jsonSchema(schema)]));
}

function jsonSchema(schema: z.ZodType): JsonSchema {
  // `input`: what people write, where defaults need not be written. Zod's own type says no more than that it is an object.
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}
