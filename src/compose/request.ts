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
  /** A programme's id, for templates about programmes, and which of its meetings, from 0. */
  readonly programme?: string | undefined;
  readonly meeting?: number | undefined;
  /** A day of a programme's meeting, to print as the occasion that it is; its session or own agenda takes `session`'s place. */
  readonly held?: Held | undefined;
  /** A principle's or topic's id, for lessons. */
  readonly subject?: string | undefined;
  /** The one inject to print, for a template that prints one. */
  readonly inject?: string | undefined;
}

/** Which day of which meeting; both counted from 0. */
export interface Held {
  readonly programme: string;
  readonly meeting: number;
  readonly day: number;
}

/** One block of a session's agenda, as its file says. */
export type SessionBlock = Localized<'session'>['data']['agenda'][number];

/** What can be talked about. */
export type Talked = EntryOf<'dilemma'> | EntryOf<'case'>;
