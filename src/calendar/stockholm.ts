import { addDays, dayNumber, weekday, written } from './days.ts';

/** The name that calendars know Swedish time by. */
export const zone = 'Europe/Stockholm';

/**
 * What a wall clock in Sweden makes of a time: `gap` does not exist (the clock is put forward), `twice` comes twice (it is
 * put back). `minutes` after midnight. By directive 2000/84/EC: the last Sundays of March and October.
 */
export function wallTime(day: string, minutes: number): 'plain' | 'gap' | 'twice' {
  const year = Number(day.slice(0, 4));
  if (day === lastSunday(year, 3) && minutes >= 120 && minutes < 180) return 'gap';
  return day === lastSunday(year, 10) && minutes >= 120 && minutes < 180 ? 'twice' : 'plain';
}

/** The day on which a month's last Sunday falls; for months of 31 days. */
export function lastSunday(year: number, month: 3 | 10): string {
  const last = written(year, month, 31);
  return addDays(last, -(weekday(last) % 7));
}

/** A wall time as minutes since 1970 in UTC; of a time that comes twice, the first. */
export function utcMinutes(day: string, minutes: number): number {
  const year = Number(day.slice(0, 4));
  const [spring, autumn] = [lastSunday(year, 3), lastSunday(year, 10)];
  const summer = (day > spring || (day === spring && minutes >= 120)) && (day < autumn || (day === autumn && minutes < 180));
  return dayNumber(day) * 1440 + minutes - (summer ? 120 : 60);
}

/** The zone as calendars need it spelled out (RFC 5545, 3.6.5), for years from 1996 on. */
export const zoneRules = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
].join('\r\n');
