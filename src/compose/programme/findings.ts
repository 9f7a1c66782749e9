import type { Bank } from '../../bank/bank.ts';
import { weekday } from '../../calendar/days.ts';
import { holidayOn } from '../../calendar/holidays.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { longDate } from '../../i18n/format.ts';
import { makeOccasion } from '../occasion.ts';
import { timeFindings } from '../plan/findings.ts';
import { planOf } from '../plan/plan.ts';
import type { Request } from '../request.ts';
import { type HeldDay, heldDays } from './meetings.ts';

/** What is wrong with the days, times and people of a programme's meetings; what is true of several is said once. */
export function programmeFindings(bank: Bank, request: Request): Diagnostic[] {
  const days = heldDays(bank, request);
  const free = days.flatMap(({ held, day }) => (day === undefined ? [] : dayFinding(held.meeting + 1, day)));
  const found = days.flatMap((each) =>
    planned(bank, request, each)
      .filter(({ code }) => code !== 'plan-holiday' && code !== 'plan-weekend')
      .map((diagnostic) => ({ number: each.held.meeting + 1, diagnostic })),
  );
  return [...free, ...together(found)];
}

/** What its plan says of a day; of a day with nothing to print, only whether its time exists. */
function planned(bank: Bank, { start }: Request, { request, day, minutes }: HeldDay): readonly Diagnostic[] {
  if (!request) return minutes === undefined ? [] : timeFindings({ start, end: start + minutes, minutes, setting: { day } });
  const occasion = makeOccasion(bank, request);
  return [...occasion.diagnostics, ...planOf(bank, occasion.value).diagnostics];
}

interface Numbered {
  readonly number: number;
  readonly diagnostic: Diagnostic;
}

function together(found: readonly Numbered[]): Diagnostic[] {
  const said = new Map<string, { diagnostic: Diagnostic; numbers: Set<number> }>();
  for (const { number, diagnostic } of found) {
    const same = said.get(diagnostic.message.sv) ?? { diagnostic, numbers: new Set() };
    said.set(diagnostic.message.sv, same);
    same.numbers.add(number);
  }
  return [...said.values()].map(({ diagnostic, numbers }) => {
    const { sv, en } = diagnostic.message;
    const which = series([...numbers]);
    return { ...diagnostic, message: { sv: `Träff ${which}: ${sv}`, en: `Meeting ${which}: ${en}` } };
  });
}

/** `1–6` for numbers that follow on one another, else `1, 3, 4`. */
function series(numbers: readonly number[]): string {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  return numbers.length > 2 && last - first === numbers.length - 1 ? `${first}–${last}` : numbers.join(', ');
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
