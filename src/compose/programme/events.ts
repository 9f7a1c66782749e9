import type { Bank } from '../../bank/bank.ts';
import { addDays, weekday } from '../../calendar/days.ts';
import { holidayOn } from '../../calendar/holidays.ts';
import type { CalendarEvent } from '../../calendar/ics.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { longDate } from '../../i18n/format.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
import type { Occasion } from '../occasion.ts';
import { minutesOf } from './meetings.ts';

/** A programme's calendar: every meeting, and before it the day on which its task is to be done. Needs the first day. */
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
    const minutes = minutesOf(bank, meeting);
    const uid = `${programme.id}-${first}-${number}`;
    const title = `${programme.data.title}: ${fill(words.leaderHold, { number, title: meeting.title })}`;
    const whole = { days: Math.ceil(meeting.days ?? 1) };
    const held = {
      uid: `${uid}@etos`,
      title,
      text: meeting.about ?? '',
      place: at.place,
      day,
      ...(minutes === undefined ? whole : { start: at.start, minutes, remind: 1440 }),
    };
    const { prework } = meeting;
    if (!prework) return [held];
    const task = `${words.taskBefore}: ${meeting.title} (${prework.minutes} ${words.minutesUnit})`;
    return [{ uid: `${uid}-task@etos`, title: task, text: prework.text, day: addDays(day, -prework.daysBefore) }, held];
  });
}

/** Meetings that fall on days when few are at work. */
export function programmeFindings({ programme, setting }: Occasion): Diagnostic[] {
  const first = setting.day;
  if (!programme || !first) return [];
  return programme.data.meetings.flatMap((meeting, index): Diagnostic[] => {
    const day = addDays(first, meeting.week * 7);
    const name = holidayOn(day)?.name ?? (weekday(day) > 5 ? { sv: 'helg', en: 'the weekend' } : undefined);
    if (!name) return [];
    const message = {
      sv: `Träff ${index + 1} faller på ${longDate(day, 'sv')}: ${name.sv}.`,
      en: `Meeting ${index + 1} falls on ${longDate(day, 'en')}: ${name.en}.`,
    };
    const hint = {
      sv: 'Börja en annan dag (--date), eller flytta träffen i kalendern och säg det till alla.',
      en: 'Begin on another day (--date), or move the meeting in the calendar and tell everyone.',
    };
    return [{ code: 'plan-holiday', severity: 'warning', file: '', message, hint }];
  });
}
