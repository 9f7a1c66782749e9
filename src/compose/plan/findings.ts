import { type Bank, entriesOf } from '../../bank/bank.ts';
import { weekday } from '../../calendar/days.ts';
import { holidayOn } from '../../calendar/holidays.ts';
import { wallTime } from '../../calendar/stockholm.ts';
import type { Diagnostic, Message } from '../../diagnostics/diagnostic.ts';
import { clock, longDate } from '../../i18n/format.ts';
import type { Occasion } from '../occasion.ts';
import type { Plan } from './plan.ts';
import { longestStretch } from './stretch.ts';
import { unsuitedFinding } from './unsuited-finding.ts';

/** What is wrong with an occasion's time, day and people, and what to do about each. Errors are what cannot be held at all. */
export function planFindings(bank: Bank, occasion: Occasion, plan: Plan): Diagnostic[] {
  return [
    ...whenFindings(plan),
    ...peopleFindings(bank, occasion),
    ...longSitting(occasion),
    // That nobody comes is said once, and not of every method.
    ...(plan.setting.people === 0 ? [] : plan.rows.flatMap((row) => unsuitedFinding(row, plan.setting) ?? [])),
  ];
}

function finding(code: string, severity: 'error' | 'warning', message: Message, hint: Message): Diagnostic {
  return { code, severity, file: '', message, hint };
}

/** What is wrong with a time: longer than its day, or not on the clock that day. */
export function timeFindings({ start, end, minutes, setting: { day } }: Pick<Plan, 'start' | 'end' | 'minutes' | 'setting'>) {
  const found: Diagnostic[] = [];
  if (end > midnight) found.push(pastMidnight(start, minutes));
  const time = day === undefined ? 'plain' : wallTime(day, start);
  if (day !== undefined && time !== 'plain') found.push(clockChange(day, start, time));
  return found;
}

function whenFindings(plan: Plan): Diagnostic[] {
  const { day } = plan.setting;
  const found = timeFindings(plan);
  if (day === undefined) return found;
  const free = holidayOn(day);
  if (free) found.push(holiday(day, free.name));
  else if (weekday(day) > 5) found.push(weekend(day));
  return found;
}

const midnight = 1440;

function pastMidnight(start: number, minutes: number): Diagnostic {
  const earlier = Math.max(0, midnight - minutes);
  const message = {
    sv: `Programmet är ${minutes} minuter och ryms inte på dagen när det börjar ${clock(start, 'sv')}.`,
    en: `The programme takes ${minutes} minutes and does not fit in the day when it begins at ${clock(start, 'en')}.`,
  };
  const hint =
    minutes > midnight
      ? { sv: 'Dela det på flera dagar.', en: 'Divide it on several days.' }
      : {
          sv: `Börja senast ${clock(earlier, 'sv')} (--start), eller korta det (--minutes).`,
          en: `Begin at ${clock(earlier, 'en')} at the latest (--start), or make it shorter (--minutes).`,
        };
  return finding('plan-too-long', 'error', message, hint);
}

function clockChange(day: string, start: number, time: 'gap' | 'twice'): Diagnostic {
  const at = (lang: 'sv' | 'en') => `${clock(start, lang)}, ${longDate(day, lang)}`;
  const message =
    time === 'gap'
      ? {
          sv: `Klockan ${at('sv')} finns inte: då ställs klockan fram från 02.00 till 03.00.`,
          en: `There is no ${at('en')}: clocks are put forward from 02:00 to 03:00.`,
        }
      : {
          sv: `Klockan ${at('sv')} kommer två gånger: då ställs klockan tillbaka från 03.00 till 02.00.`,
          en: `${at('en')} comes twice: clocks are put back from 03:00 to 02:00.`,
        };
  const hint = {
    sv: 'Välj en tid före 02.00 eller från 03.00 (--start).',
    en: 'Choose a time before 02:00 or from 03:00 (--start).',
  };
  return finding('plan-clock-change', time === 'gap' ? 'error' : 'warning', message, hint);
}

const anotherDay = { sv: 'Välj en annan dag (--date).', en: 'Choose another day (--date).' };

function holiday(day: string, name: Message): Diagnostic {
  const message = {
    sv: `${longDate(day, 'sv')} är ${name.sv.charAt(0).toLowerCase()}${name.sv.slice(1)}: de flesta är lediga.`,
    en: `${longDate(day, 'en')} is ${name.en}: most people are off work.`,
  };
  return finding('plan-holiday', 'warning', message, anotherDay);
}

function weekend(day: string): Diagnostic {
  const [sv, en] = weekday(day) === 6 ? ['en lördag', 'a Saturday'] : ['en söndag', 'a Sunday'];
  const message = { sv: `${longDate(day, 'sv')} är ${sv}.`, en: `${longDate(day, 'en')} is ${en}.` };
  return finding('plan-weekend', 'warning', message, anotherDay);
}

function peopleFindings(bank: Bank, { session, setting: { people } }: Occasion): Diagnostic[] {
  if (people === undefined) return [];
  if (people === 0) return [nobody];
  const group = session?.data.group;
  if (!group || (people >= group.min && people <= group.max)) return [];
  return [people < group.min ? tooFew(bank, people, group) : tooMany(bank, people, group)];
}

const nobody = finding(
  'plan-nobody',
  'error',
  { sv: 'Ingen kommer: antalet deltagare är 0.', en: 'Nobody comes: the number of participants is 0.' },
  { sv: 'Skriv hur många ni blir, till exempel --people 24.', en: 'Say how many you will be, such as --people 24.' },
);

type Range = { readonly min: number; readonly max: number };

function tooFew(bank: Bank, people: number, { min, max }: Range): Diagnostic {
  const message = {
    sv: `Ni är ${people}, och tillfället är gjort för ${min}–${max}.`,
    en: `You are ${people}, and the session is made for ${min}–${max}.`,
  };
  return finding('plan-too-few', 'warning', message, others(bank, people, { sv: 'Bjud in fler', en: 'Invite more' }));
}

function tooMany(bank: Bank, people: number, { min, max }: Range): Diagnostic {
  const times = Math.ceil(people / max);
  const message = {
    sv: `Ni är ${people}, och tillfället är gjort för ${min}–${max}.`,
    en: `You are ${people}, and the session is made for ${min}–${max}.`,
  };
  const first = {
    sv: `Håll det ${times} gånger, med högst ${Math.ceil(people / times)} varje gång`,
    en: `Hold it ${times} times, with at most ${Math.ceil(people / times)} each time`,
  };
  return finding('plan-too-many', 'warning', message, others(bank, people, first));
}

/** What else to do: sessions for as many, or when there is none a method for as many. */
function others(bank: Bank, people: number, first: Message): Message {
  const inside = (range: Range | undefined) => range !== undefined && people >= range.min && people <= range.max;
  const sessions = entriesOf(bank, 'session').filter(({ data }) => data.status === 'published' && inside(data.group));
  const methods = entriesOf(bank, 'method').filter(({ data }) => data.status === 'published' && inside(data.group));
  const names = (sessions.length > 0 ? sessions : methods).slice(0, 3).map(({ id }) => id);
  if (names.length === 0) return { sv: `${first.sv}.`, en: `${first.en}.` };
  return { sv: `${first.sv}, eller välj ${names.join(', ')}.`, en: `${first.en}, or choose ${names.join(', ')}.` };
}

/** Lint says the same of a session's own file; here of what became of it. */
const longest = 90;

function longSitting(occasion: Occasion): Diagnostic[] {
  const { minutes, before } = longestStretch(occasion.blocks);
  if (minutes <= longest || !before) return [];
  const message = {
    sv: `Ni sitter ${minutes} minuter utan paus.`,
    en: `You sit for ${minutes} minutes without a break.`,
  };
  const hint = { sv: `Lägg en paus före »${before.title}«.`, en: `Put a break before “${before.title}”.` };
  return [finding('plan-no-break', 'warning', message, hint)];
}
