import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../support/fonts.ts';
import { etos } from '../support/terminal.ts';
import { temporaryBank } from '../temporary-bank.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Objects whose keys are not ours: all values have one form. */
const byName = new Set(['files', 'options']);

/** The form of a value: JSON Schema in the few words that a form needs. */
function formOf(values: readonly unknown[]): Schema {
  const types = [
    ...new Set(values.map((value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value))),
  ].sort();
  const objects = values.filter(
    (value): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value),
  );
  const items = values.filter(Array.isArray).flat();
  const keys = [...new Set(objects.flatMap((each) => Object.keys(each)))].sort();
  const property = (key: string) => {
    const found = objects.filter((each) => Object.hasOwn(each, key)).map((each) => each[key]);
    return byName.has(key)
      ? { type: 'object', additionalProperties: formOf(found.flatMap((each) => Object.values(Object(each)))) }
      : formOf(found);
  };
  const required = keys.filter((key) => objects.every((each) => Object.hasOwn(each, key)));
  return {
    type: types.length === 1 ? types[0] : types,
    ...(items.length > 0 && { items: formOf(items) }),
    ...(keys.length > 0 && { properties: Object.fromEntries(keys.map((key) => [key, property(key)])), required }),
  };
}

/** What is run to see what a command writes: enough that every name comes up. */
const samples: Readonly<Record<string, readonly string[]>> = {
  list: ['list --json'],
  show: ['tisdagskoren', 'jav', 'bikupa', 'etiskt-cafe'].map((id) => `show ${id} --json --audience facilitator`),
  search: ['search gåvor --json', 'search tjenstemann --json'],
  coverage: ['coverage --json'],
  stats: ['stats --json'],
  diff: ['diff --json'],
  templates: ['template list --json'],
  doctor: ['doctor --json'],
  lint: ['lint --no-cache --format json'],
  'check-pdf': ['check-pdf etos.yaml --format json'],
  explain: ['explain --format json'],
};

const faulty = () =>
  temporaryBank({
    'etos.yaml': 'name: Prov\nextends: builtin\n',
    'dilemmas/tisdagskoren.md': readFileSync(join(packageRoot, 'dilemmas/tisdagskoren.md'), 'utf8').replace(
      /^minutes:.*$/m,
      'minutes: 20',
    ),
    'dilemmas/fel.md': '---\ntitle: x\nminutes: många\n---\n\n## Fel\n',
    // Of this there is nothing to say but that it is wrong.
    'glossary/terms/ring.md': '---\ntitle: &a [*a]\n---\n',
  });

describe.each(Object.keys(samples))('%s as JSON', (name) => {
  it(`has the form that docs/json/${name}.schema.json says`, async () => {
    const folder = faulty();
    const written = await Promise.all((samples[name] ?? []).map((line) => etos(line.split(' '), { folder, locale: 'en' })));
    const values = written.map(({ out, err }) => {
      expect(out, err).toMatch(/^[[{]/);
      return JSON.parse(out);
    });
    const form = { $schema: 'https://json-schema.org/draft/2020-12/schema', title: `etos ${name}`, ...formOf(values) };
    const path = join(packageRoot, 'docs/json', `${name}.schema.json`);
    if (process.env.UPDATE_JSON) writeFileSync(path, `${JSON.stringify(form, null, 2)}\n`);
    expect(form).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });
});
