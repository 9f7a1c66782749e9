import type { EntryOf } from '../bank/bank.ts';
import type { Localized } from '../bank/localize.ts';
import type { Query } from '../bank/select.ts';
import type { LanguageCode } from '../i18n/language.ts';

/** Who meets, where and when, as far as it is known. */
export interface Setting {
  readonly people?: number | undefined;
  /** How many groups there are rooms or leaders for at the same time. */
  readonly groups?: number | undefined;
  /** In place of the session's own. */
  readonly modality?: 'room' | 'digital' | 'blended' | undefined;
  /** The day, as `2027-03-10`. */
  readonly day?: string | undefined;
}

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
  readonly setting?: Setting | undefined;
  /** Numbers of injects that have been handed out, with all that comes before them; only the first when left out. */
  readonly upto?: readonly string[] | undefined;
  /** The one inject to print, for a template that prints one. */
  readonly inject?: string | undefined;
}

/** One block of a session's agenda, as its file says. */
export type SessionBlock = Localized<'session'>['data']['agenda'][number];

/** What can be talked about. */
export type Talked = EntryOf<'dilemma'> | EntryOf<'case'>;
