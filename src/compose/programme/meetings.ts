import { type Bank, type EntryOf, entryOf } from '../../bank/bank.ts';
import { addDays } from '../../calendar/days.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
import type { Held, Request, SessionBlock } from '../request.ts';

export type Meeting = EntryOf<'programme'>['data']['meetings'][number];

/** A meeting's own agenda, day by day; empty when it has none. */
export function agendaDays({ agenda = [] }: Meeting): readonly (readonly SessionBlock[])[] {
  const days: SessionBlock[][] = [];
  for (const { day, ...block } of agenda) {
    if (day !== undefined || days.length === 0) days.push([]);
    days.at(-1)?.push(block);
  }
  return days;
}

/** The minutes of each of a meeting's days; undefined for a day whose hours nobody has said. */
export function minutesByDay(bank: Bank, meeting: Meeting): readonly (number | undefined)[] {
  const { minutes, days = 1, session } = meeting;
  const own = agendaDays(meeting);
  if (own.length > 0) return own.map((blocks) => blocks.reduce((sum, block) => sum + block.minutes, 0));
  const length = session === undefined ? undefined : entryOf(bank, 'session', session)?.data.length;
  const unsaid = meeting.days === undefined ? length : undefined;
  return Array.from({ length: Math.ceil(days) }, () => minutes ?? unsaid);
}

/** How long a meeting is, in words. */
export function lengthOf(bank: Bank, meeting: Meeting, lang: LanguageCode): string {
  const words = wordsIn(lang).print;
  const each = minutesByDay(bank, meeting);
  const hours = each.includes(undefined)
    ? ''
    : hoursText(
        each.reduce<number>((sum, one) => sum + (one ?? 0), 0),
        lang,
      );
  const days = each.length > 1 || hours === '' ? daysText(meeting.days ?? each.length, words, lang) : '';
  return [days, hours].filter((part) => part !== '').join(', ');
}

function daysText(days: number, words: ReturnType<typeof wordsIn>['print'], lang: LanguageCode): string {
  if (days === 0.5) return words.halfDay;
  return days === 1 ? words.oneDay : fill(words.days, { days: String(days).replace('.', lang === 'sv' ? ',' : '.') });
}

/** Minutes as people say them: up to two hours in minutes, longer times in hours. */
function hoursText(minutes: number, lang: LanguageCode): string {
  const words = wordsIn(lang).print;
  if (minutes <= 120) return `${minutes} ${words.minutesUnit}`;
  const rest = minutes % 60;
  const hours = fill(words.hours, { hours: Math.floor(minutes / 60) });
  return rest === 0 ? hours : `${hours} ${rest} ${words.minutesUnit}`;
}

/** A day of a meeting: when it is, how long, and what to print for it; no request when it names nothing to print. */
export interface HeldDay {
  readonly held: Held;
  readonly day: string | undefined;
  readonly minutes: number | undefined;
  readonly request: Request | undefined;
}

/** Every day of every meeting of the programme that is asked for. */
export function heldDays(bank: Bank, asked: Request): HeldDay[] {
  const { programme = '', lang, start, setting: { people, groups, day: first } = {} } = asked;
  const meetings = entryOf(bank, 'programme', programme)?.data.meetings ?? [];
  return meetings.flatMap((meeting, at) => {
    // Without an agenda of its own, a meeting of several days has one kit.
    const printed = Math.max(1, agendaDays(meeting).length);
    return minutesByDay(bank, meeting).map((minutes, on): HeldDay => {
      const held = { programme, meeting: at, day: on };
      const day = first && addDays(first, meeting.week * 7 + on);
      const base = { lang, start, setting: { people, groups, day } };
      return { held, day, minutes, request: on < printed ? meetingRequest({ meeting, held, minutes }, base) : undefined };
    });
  });
}

/** The meeting's session with its own dilemma in place of the session's, its own agenda, or a talk about its dilemma or principle. */
function meetingRequest(
  { meeting, held, minutes }: { meeting: Meeting; held: Held; minutes: number | undefined },
  base: Omit<Request, 'ids' | 'query'>,
): Request | undefined {
  const { session, agenda, dilemma, pick, principle, modality } = meeting;
  // What is read in ten minutes a month needs its sheet and nothing else.
  if (meeting.minutes !== undefined && meeting.minutes <= 15) return undefined;
  const setting = { ...base.setting, modality };
  const ids = dilemma && !agenda ? [dilemma] : [];
  const query = agenda ? {} : (pick ?? {});
  if (session || agenda || dilemma || pick) return { ...base, held, ids, query, setting };
  const long = minutes !== undefined && minutes >= 20 ? { minutes } : {};
  return principle ? { ...base, held, ids, query: { principle, count: 2 }, setting, ...long } : undefined;
}
