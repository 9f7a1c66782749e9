import type { EntryOf } from '../bank/bank.ts';
import type { Localized } from '../bank/localize.ts';
import type { Query } from '../bank/select.ts';
import type { LanguageCode } from '../i18n/language.ts';

/** What somebody asked to print. */
export interface Request {
  readonly lang: LanguageCode;
  /** A session's id; without it, and without a selection, the bank's default session. */
  readonly session?: string | undefined;
  /** Ids of dilemmas and cases, in the order wanted. */
  readonly ids: readonly string[];
  readonly query: Query;
  /** Minutes after midnight at which the occasion starts. */
  readonly start: number;
  /** Nothing is asked for: the template is made from the bank alone. */
  readonly alone?: boolean;
  /** The whole occasion's length, when it must be shorter than the session. */
  readonly minutes?: number | undefined;
}

/** One block of a session's agenda, as its file says. */
export type SessionBlock = Localized<'session'>['data']['agenda'][number];

/** What can be talked about. */
export type Talked = EntryOf<'dilemma'> | EntryOf<'case'>;
