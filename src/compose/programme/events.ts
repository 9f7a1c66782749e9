import type { Bank } from '../../bank/bank.ts';
import { addDays } from '../../calendar/days.ts';
import type { CalendarEvent } from '../../calendar/ics.ts';
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
