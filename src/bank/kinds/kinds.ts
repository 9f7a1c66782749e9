import type { z } from 'zod';
import { caseKind } from './case.ts';
import { dilemma } from './dilemma.ts';
import type { Kind, KindName } from './kind.ts';
import { method } from './method.ts';
import { programme } from './programme.ts';
import { resource } from './resource.ts';
import { session } from './session.ts';
import { survey } from './survey.ts';
import { term } from './term.ts';

/** Every kind of entry there is. */
export const kinds = { dilemma, case: caseKind, term, method, session, programme, survey, resource } satisfies {
  readonly [Name in KindName]: Kind<Name>;
};

/** The front matter of a kind, after validation and with defaults filled in. */
export type DataOf<Name extends KindName> = z.output<(typeof kinds)[Name]['schema']>;

/** A kind by its name, typed as any kind. */
export function kindOf(name: KindName): Kind {
  return kinds[name];
}

export const kindNames = Object.keys(kinds) as readonly KindName[];
