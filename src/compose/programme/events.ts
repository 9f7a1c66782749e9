import type { Bank } from '../../bank/bank.ts';
import { addDays, weekday } from '../../calendar/days.ts';
import { holidayOn } from '../../calendar/holidays.ts';
import type { CalendarEvent } from '../../calendar/ics.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { longDate } from '../../i18n/format.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
import type { Occasion } from '../occasion.ts';
import { minutesByDay } from './meetings.ts';

/**
 * A programme's calendar: every day of every meeting, and the days on which the tasks before and after are to be done. Needs the first day.
 */
export function programmeEvents(
  bank: Bank,
  occasion: Occasion,
  at: { start: number; place?: string | undefined },
): CalendarEvent[] {
  const { programme, setting, lang } = occasion;
  const first = setting.day;
  if (!programme || !first) return [];
  const words = wordsIn(lang).print;
  return programme.data.meetings.flatMap((meeting, index): CalendarEvent[] => {
    const number = index + 1;
    const day = addDays(first, meeting.week * 7);
    const uid = `${programme.id}-${first}-${number}`;
    const name = `${programme.data.title}: ${fill(words.leaderHold, { number, title: meeting.title })}`;
    const each = minutesByDay(bank, meeting);
    const held = each.includes(undefined)
      ? [{ uid: `${uid}@etos`, title: name, text: meeting.about ?? '', place: at.place, day, days: each.length }]
      : each.map((minutes, on) => ({
          uid: on === 0 ? `${uid}@etos` : `${uid}-day-${on + 1}@etos`,
          title: each.length === 1 ? name : `${name}, ${words.day} ${on + 1}`,
          text: meeting.about ?? '',
          place: at.place,
          day: addDays(day, on),
          start: at.start,
          minutes: minutes ?? 0,
          remind: 1440,
        }));
    const { prework, afterwork } = meeting;
    const last = addDays(day, each.length - 1);
    return [
      ...(prework
        ? [task(`${uid}-task@etos`, `${words.taskBefore}: ${meeting.title}`, prework, addDays(day, -prework.daysBefore))]
        : []),
      ...held,
      ...(afterwork
        ? [task(`${uid}-after@etos`, `${words.taskAfter}: ${meeting.title}`, afterwork, addDays(last, afterwork.daysAfter))]
        : []),
    ];
  });

  function task(uid: string, title: string, { text, minutes }: { text: string; minutes?: number | undefined }, due: string) {
    return { uid, title: minutes === undefined ? title : `${title} (${minutes} ${words.minutesUnit})`, text, day: due };
  }
}

/** Meetings with a day when few are at work. */
export function programmeFindings(bank: Bank, { programme, setting }: Occasion): Diagnostic[] {
  const first = setting.day;
  if (!programme || !first) return [];
  return programme.data.meetings.flatMap((meeting, index) =>
    minutesByDay(bank, meeting).flatMap((_, on) => dayFinding(index + 1, addDays(first, meeting.week * 7 + on))),
  );
}

function dayFinding(number: number, day: string): Diagnostic[] {
  const name = holidayOn(day)?.name ?? (weekday(day) > 5 ? { sv: 'helg', en: 'the weekend' } : undefined);
  if (!name) return [];
  const message = {
    sv: `Träff ${number} faller på ${longDate(day, 'sv')}: ${name.sv}.`,
    en: `Meeting ${number} falls on ${longDate(day, 'en')}: ${name.en}.`,
  };
  const hint = {
    sv: 'Börja en annan dag (--date), eller flytta träffen i kalendern och säg det till alla.',
    en: 'Begin on another day (--date), or move the meeting in the calendar and tell everyone.',
  };
  return [{ code: 'plan-holiday', severity: 'warning', file: '', message, hint }];
}
