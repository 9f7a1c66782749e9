import { type Bank, type EntryOf, entryOf } from '../../bank/bank.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
import type { Request } from '../request.ts';

export type Meeting = EntryOf<'programme'>['data']['meetings'][number];

/** A meeting's minutes, when it is no longer than a day; undefined for meetings of days. */
export function minutesOf(bank: Bank, { minutes, days, session }: Meeting): number | undefined {
  if (minutes !== undefined || days !== undefined) return minutes;
  return session ? entryOf(bank, 'session', session)?.data.length : undefined;
}

/** How long a meeting is, in words. */
export function lengthOf(bank: Bank, meeting: Meeting, lang: LanguageCode): string {
  const words = wordsIn(lang).print;
  const minutes = minutesOf(bank, meeting);
  if (minutes !== undefined) return `${minutes} ${words.minutesUnit}`;
  const { days = 1 } = meeting;
  if (days === 0.5) return words.halfDay;
  return days === 1 ? words.oneDay : fill(words.days, { days: String(days).replace('.', lang === 'sv' ? ',' : '.') });
}

/**
 * What to print for a meeting: its session with its own dilemma in place of the session's, or a talk about its dilemma or
 * principle. Undefined when a meeting names nothing to print.
 */
export function meetingRequest(bank: Bank, meeting: Meeting, base: Omit<Request, 'ids' | 'query'>): Request | undefined {
  const { session, dilemma, principle, modality } = meeting;
  const setting = { ...base.setting, modality };
  const ids = dilemma ? [dilemma] : [];
  if (session) return { ...base, session, ids, query: {}, setting };
  if (dilemma) return { ...base, ids, query: {}, setting };
  const minutes = minutesOf(bank, meeting);
  return principle
    ? { ...base, ids: [], query: { principle, count: 2 }, setting, ...(minutes && minutes >= 20 && { minutes }) }
    : undefined;
}
