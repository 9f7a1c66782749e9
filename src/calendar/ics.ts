import ical, { ICalEventBusyStatus } from 'ical-generator';
import { addDays } from './days.ts';
import { utcMinutes, zone, zoneRules } from './stockholm.ts';

/** Something in a calendar, in Swedish time. */
export interface CalendarEvent {
  /** The same for the same thing made anew, so that a calendar changes it instead of adding another. */
  readonly uid: string;
  readonly title: string;
  readonly text: string;
  readonly place?: string | undefined;
  /** The first day, and its time in minutes after midnight; without a time the whole day. */
  readonly day: string;
  readonly start?: number;
  /** How long, in minutes; may run past midnight. */
  readonly minutes?: number;
  /** Minutes before at which the calendar reminds. */
  readonly remind?: number;
}

/**
 * Events as an iCalendar file (RFC 5545) in Europe/Stockholm, whose rules stand in the file. `stamp` is the day the texts
 * are from, never the clock's, so that the same events give the same bytes.
 */
export function writeCalendar(events: readonly CalendarEvent[], about: { name: string; lang: string; stamp: string }): string {
  const calendar = ical({
    name: about.name,
    prodId: { company: 'etos', product: 'etos', language: about.lang.toUpperCase() },
    timezone: { name: zone, generator: () => zoneRules },
  });
  for (const event of events) add(calendar, event, about.stamp);
  // The library writes the stamp in the calendar's zone; RFC 5545 (3.8.7.2) wants it in UTC.
  return `${calendar.toString().replace(/^DTSTAMP:(\d{8}T\d{6})$/gm, 'DTSTAMP:$1Z')}\r\n`;
}

function add(calendar: ReturnType<typeof ical>, event: CalendarEvent, stamp: string): void {
  const timed = event.start !== undefined;
  const start = event.start ?? 0;
  const end = timed ? start + (event.minutes ?? 60) : 1440;
  const made = calendar.createEvent({
    id: event.uid,
    stamp: new WallTime(stamp, 0),
    start: new WallTime(event.day, start),
    end: new WallTime(event.day, end),
    summary: event.title,
    description: event.text,
    allDay: !timed,
    ...(timed && { timezone: zone }),
    ...(event.place && { location: event.place }),
    // A task for a day is something to remember and not a meeting: it blocks no time.
    ...(!timed && { busystatus: ICalEventBusyStatus.FREE }),
  });
  if (event.remind !== undefined) made.createAlarm({ triggerBefore: event.remind * 60 });
}

/**
 * A time as a Swedish clock shows it. The library takes objects that can write themselves; plain `Date`s it would write as
 * the machine's own clock shows them.
 */
class WallTime {
  readonly #day: string;
  readonly #minutes: number;

  constructor(day: string, minutes: number) {
    this.#day = addDays(day, Math.floor(minutes / 1440));
    this.#minutes = ((minutes % 1440) + 1440) % 1440;
  }

  format(form = ''): string {
    const two = (n: number) => String(n).padStart(2, '0');
    return form.startsWith('YYYY')
      ? this.#day.replaceAll('-', '')
      : `${two(Math.floor(this.#minutes / 60))}${two(this.#minutes % 60)}00`;
  }

  tz(): this {
    return this;
  }

  utc(): this {
    return this;
  }

  isValid(): boolean {
    return true;
  }

  /** Asked for only to see that an event does not end before it begins. */
  toDate() {
    // biome-ignore lint/style/noRestrictedGlobals: a time that is given, not the clock's.
    return new Date(utcMinutes(this.#day, this.#minutes) * 60_000);
  }

  toJSON(): string {
    return this.format('YYYY');
  }
}
