import { type JsonSchema, jsonSchemas } from '../../bank/json-schema.ts';
import { kindOf } from '../../bank/kinds/kinds.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { formNames, forms } from '../new/forms.ts';
import { skeletonText } from '../new/skeleton.ts';

interface Snippet {
  readonly prefix: string;
  readonly scope: string;
  readonly description: string;
  readonly body: readonly string[];
}

/**
 * Snippets for VS Code, as JSON: `etos-dilemma` and the like give a whole text with places to fill in, and a field's name
 * gives the field with the values it may have. They work in Markdown, where no extension reads front matter.
 */
export function snippets(lang: LanguageCode): string {
  const texts = formNames.map((name): [string, Snippet] => {
    const ending = kindOf(forms[name].kind).ending ?? 'markdown';
    return [
      `etos ${name}`,
      { prefix: `etos-${name}`, scope: ending, description: forms[name].what[lang], body: withPlaces(skeletonText(name, lang)) },
    ];
  });
  return `${JSON.stringify(Object.fromEntries([...texts, ...fieldSnippets()]), null, 2)}\n`;
}

/** A skeleton's lines, with a numbered place at every key that has no value. */
function withPlaces(text: string): string[] {
  const lines = text.trimEnd().split('\n');
  let place = 0;
  return lines.map((line, index) => {
    const empty = /^( *(?:- )?)(\w+):( +#.*)?$/.exec(line);
    const parent = /^ *- |^ +\w+:/.test(lines[index + 1] ?? '') && indentOf(lines[index + 1]) > indentOf(line);
    if (!empty || parent) return escaped(line);
    return `${empty[1]}${empty[2]}: $${++place}${escaped(empty[3] ?? '')}`;
  });
}

function indentOf(line: string | undefined): number {
  return /^ */.exec(line ?? '')?.[0].length ?? 0;
}

/** Snippets give `$`, `}` and the backslash a meaning of their own. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function fieldSnippets(): [string, Snippet][] {
  const fields = [...jsonSchemas().values()].flatMap((schema) => Object.entries(schema.properties ?? {}));
  const closed = fields.filter(([, schema]) => valuesOf(schema).length > 1);
  return closed.map(([key, schema]) => {
    const values = valuesOf(schema).join(',');
    return [
      `etos ${key} (${values})`,
      { prefix: key, scope: 'markdown,yaml', description: values, body: [`${key}: $\{1|${values}|}`] },
    ];
  });
}

/** The values that a field's schema lists; none where anything goes. */
function valuesOf({ enum: listed, anyOf }: JsonSchema): string[] {
  const values = listed ?? (anyOf ?? []).flatMap((each) => (each.const === undefined ? [] : [each.const]));
  return values.map(String);
}
