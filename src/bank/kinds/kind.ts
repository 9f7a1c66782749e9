import type { z } from 'zod';

/*
 * To add a kind:
 *   1. write `kinds/<name>.ts` with one exported const of type Kind: folder, schema, sections, references, example;
 *   2. list it in `kinds.ts`.
 * The compiler, `docs/content/` and the tests (which parse the example) follow.
 */

/** Who may read a text. An observer also sees what participants see; a facilitator sees all. */
export type Audience = 'participant' | 'facilitator' | 'observer';

/** A part of an entry's body: a level-2 heading, or a level-3 heading inside one. */
export interface SectionSpec {
  /** The name code uses. */
  readonly key: string;
  readonly heading: { readonly sv: string; readonly en: string };
  readonly required: boolean;
  readonly audience: Audience;
  /** Level-3 parts that are known; others are findings. Without the key, any level-3 heading may stand. */
  readonly parts?: readonly SectionSpec[];
  /** One section per number, as in `Inspel 2a`. */
  readonly numbered?: boolean;
  /** The text must be a list of this many items. */
  readonly items?: { readonly min: number; readonly max: number };
}

/** What a reference points at: another kind of entry, or a name declared in etos.yaml or laws.yaml. */
export type ReferenceTarget = KindName | 'principle' | 'role' | 'topic' | 'audience' | 'law';

/** A reference found in an entry's front matter. */
export interface Reference {
  readonly target: ReferenceTarget;
  readonly id: string;
  /** Where it stands in the front matter: `['options', 0, 'favours', 1]`. */
  readonly path: readonly (string | number)[];
}

export type KindName = 'dilemma' | 'case' | 'term' | 'method' | 'session' | 'programme' | 'survey' | 'resource';

/** Everything etos knows about one kind of entry. `Data` is the front matter after validation. */
export interface Kind<Name extends KindName = KindName, Schema extends z.ZodType = z.ZodType> {
  readonly name: Name;
  /** Folders below the bank's root, with `/`; the first is where `etos new` writes. */
  readonly folders: readonly string[];
  /** `md` (front matter and prose) unless said otherwise; `yaml` where there is no prose. */
  readonly ending?: 'yaml';
  /** One line for the content reference. */
  readonly what: { readonly sv: string; readonly en: string };
  readonly schema: Schema;
  /** The front matter of a translation: only what is translated. */
  readonly translation: z.ZodType;
  readonly sections: readonly SectionSpec[];
  references(data: z.output<Schema>): readonly Reference[];
  /** A whole file that is right, printed in the content reference and parsed by the tests. */
  readonly example: { readonly file: string; readonly text: string };
}

/** References at one key that holds a list of ids. */
export function listed(target: ReferenceTarget, ids: readonly string[] | undefined, ...path: (string | number)[]): Reference[] {
  return (ids ?? []).map((id, index) => ({ target, id, path: [...path, index] }));
}

/** References at one key that holds a list of objects, each naming an id under `key`. */
export function listedIn<Key extends string>(
  target: ReferenceTarget,
  entries: readonly { readonly [K in Key]?: string | undefined }[] | undefined,
  path: string,
  key: Key,
): Reference[] {
  return (entries ?? []).flatMap((entry, index) => {
    const id = entry[key];
    return id === undefined ? [] : [{ target, id, path: [path, index, key] }];
  });
}
