import { expect, test } from 'vitest';
import { fieldWords } from '../../src/bank/field-words.ts';
import { type JsonSchema, jsonSchemas } from '../../src/bank/json-schema.ts';

/** The path of every field of a schema, indexes left out; names that people choose themselves end it. */
function paths(schema: JsonSchema, before: readonly string[] = []): string[][] {
  const inside = [schema.items, ...(schema.anyOf ?? [])].flatMap((each) => (each ? paths(each, before) : []));
  const fields = Object.entries(schema.properties ?? {}).flatMap(([key, each]) => [
    [...before, key],
    ...paths(each, [...before, key]),
  ]);
  return [...fields, ...inside];
}

test('every field of every kind and of etos.yaml says in both languages what it is for', () => {
  for (const [kind, schema] of jsonSchemas()) {
    if (kind === 'laws') continue;
    for (const path of paths(schema)) {
      const words = fieldWords(kind, path);
      expect(words?.sv, `${kind} ${path.join('.')}`).toMatch(/^[\p{Lu}\d»].*[.…]$/u);
      expect(words?.en, `${kind} ${path.join('.')}`).toMatch(/^[\p{Lu}\d“].*[.…]$/u);
      expect(words?.en).not.toMatch(/[åäö»«]/);
    }
  }
});
