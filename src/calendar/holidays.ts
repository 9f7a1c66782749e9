import type { Message } from '../diagnostics/diagnostic.ts';
import { addDays, onOrAfter, written } from './days.ts';

/** A day on which few are at work, and what it is called. */
export interface Holiday {
  readonly name: Message;
  /** An eve is no public holiday by law (lag 1989:253), but a day off for those who work in the state. */
  readonly eve: boolean;
}

/** What a day is, if it is a public holiday in Sweden or an eve that is kept as one; Sundays have no name. */
export function holidayOn(day: string): Holiday | undefined {
  return holidaysOf(Number(day.slice(0, 4))).get(day);
}

/** The public holidays of a year (lag 1989:253, as in force since 2005) and the eves, in no order. */
export function holidaysOf(year: number): ReadonlyMap<string, Holiday> {
  const easter = easterSunday(year);
  const midsummer = onOrAfter(written(year, 6, 20), saturday);
  const fixed: readonly Listed[] = [
    [written(year, 1, 1), 'Nyårsdagen', 'New Year’s Day'],
    [written(year, 1, 6), 'Trettondedag jul', 'Epiphany'],
    [written(year, 5, 1), 'Första maj', 'May Day'],
    [written(year, 6, 6), 'Sveriges nationaldag', 'the National Day of Sweden'],
    [written(year, 12, 25), 'Juldagen', 'Christmas Day'],
    [written(year, 12, 26), 'Annandag jul', 'Boxing Day'],
  ];
  const movable: readonly Listed[] = [
    [addDays(easter, -2), 'Långfredagen', 'Good Friday'],
    [easter, 'Påskdagen', 'Easter Sunday'],
    [addDays(easter, 1), 'Annandag påsk', 'Easter Monday'],
    [addDays(easter, 39), 'Kristi himmelsfärdsdag', 'Ascension Day'],
    [addDays(easter, 49), 'Pingstdagen', 'Whit Sunday'],
    [midsummer, 'Midsommardagen', 'Midsummer Day'],
    [onOrAfter(written(year, 10, 31), saturday), 'Alla helgons dag', 'All Saints’ Day'],
  ];
  const eves: readonly Listed[] = [
    [addDays(easter, -1), 'Påskafton', 'Easter Eve'],
    [addDays(midsummer, -1), 'Midsommarafton', 'Midsummer Eve'],
    [written(year, 12, 24), 'Julafton', 'Christmas Eve'],
    [written(year, 12, 31), 'Nyårsafton', 'New Year’s Eve'],
  ];
  // A holiday that falls on another's eve is the holiday.
  return new Map([...eves.map(asHoliday(true)), ...[...fixed, ...movable].map(asHoliday(false))]);
}

type Listed = readonly [day: string, sv: string, en: string];

const saturday = 6;

function asHoliday(eve: boolean): (listed: Listed) => [string, Holiday] {
  return ([day, sv, en]) => [day, { name: { sv, en }, eve }];
}

/** The Sunday after the first full moon of spring, by the Gregorian reckoning (Meeus, Jones and Butcher). */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return written(year, Math.floor(sum / 31), (sum % 31) + 1);
}
