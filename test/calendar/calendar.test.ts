import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, dayOfNumber, weekday } from '../../src/calendar/days.ts';
import { holidayOn, holidaysOf } from '../../src/calendar/holidays.ts';
import { writeCalendar } from '../../src/calendar/ics.ts';
import { lastSunday, wallTime } from '../../src/calendar/stockholm.ts';

describe('days', () => {
  it('are numbered as the machine numbers them, for four hundred years', () => {
    for (let number = -30_000; number < 120_000; number += 13) {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(dayOfNumber(number)).toBe(day);
      expect(dayNumber(day)).toBe(number);
      expect(weekday(day) % 7).toBe(new Date(`${day}T00:00:00Z`).getUTCDay());
    }
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  });
});

describe('Swedish holidays', () => {
  it('fall where almanacs have them', () => {
    const name = (day: string) => holidayOn(day)?.name.sv;
    expect(['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25'].map(name)).toEqual(Array(5).fill('Påskdagen'));
    expect(['2026-06-20', '2027-06-26', '2028-06-24'].map(name)).toEqual(Array(3).fill('Midsommardagen'));
    expect(['2026-06-19', '2027-06-25'].map(name)).toEqual(Array(2).fill('Midsommarafton'));
    expect(['2026-10-31', '2027-11-06', '2028-11-04'].map(name)).toEqual(Array(3).fill('Alla helgons dag'));
    expect(['2026-05-14', '2027-05-06'].map(name)).toEqual(Array(2).fill('Kristi himmelsfärdsdag'));
    expect(['2026-04-03', '2026-04-06', '2026-06-06', '2027-01-06'].map(name)).toEqual([
      'Långfredagen',
      'Annandag påsk',
      'Sveriges nationaldag',
      'Trettondedag jul',
    ]);
    expect(name('2027-03-10')).toBeUndefined();
    // In 2008 Ascension Day fell on May Day: thirteen holidays on twelve days.
    expect([...holidaysOf(2008).values()].filter((each) => !each.eve)).toHaveLength(12);
    expect([...holidaysOf(2027).values()].filter((each) => !each.eve)).toHaveLength(13);
  });
});

describe('Swedish time', () => {
  it('has a gap in March and an hour that comes twice in October', () => {
    expect([lastSunday(2027, 3), lastSunday(2027, 10)]).toEqual(['2027-03-28', '2027-10-31']);
    expect(wallTime('2027-03-28', 150)).toBe('gap');
    expect(wallTime('2027-03-28', 180)).toBe('plain');
    expect(wallTime('2027-10-31', 150)).toBe('twice');
    expect(wallTime('2027-03-27', 150)).toBe('plain');
  });
});

describe('a calendar file', () => {
  const events = [
    {
      uid: 'a@etos',
      title: 'Etiskt café; om gåvor, och mer',
      text: 'Rad ett\nRad två: åäö',
      place: 'Rum 3',
      day: '2027-03-26',
      start: 780,
      minutes: 90,
      remind: 60,
    },
    { uid: 'b@etos', title: 'Efter klockan ställts om', text: '', day: '2027-03-29', start: 780, minutes: 90 },
    { uid: 'c@etos', title: 'Uppgift: läs dilemmat', text: 'Läs.', day: '2027-03-19' },
  ];
  const text = writeCalendar(events, { name: 'Möten', lang: 'sv', stamp: '2026-11-20' });
  const calendar = new ICAL.Component(ICAL.parse(text));
  const read = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

  it('is read back by another parser as what was written', () => {
    expect(read.map((each) => [each.uid, each.summary])).toEqual(events.map(({ uid, title }) => [uid, title]));
    expect(read[0]?.description).toBe('Rad ett\nRad två: åäö');
    expect(read[0]?.location).toBe('Rum 3');
    expect(read[2]?.startDate.isDate).toBe(true);
    expect(read[2]?.endDate.toString()).toBe('2027-03-20');
    expect(
      calendar.getAllSubcomponents('vevent')[0]?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString(),
    ).toBe('-PT1H');
  });

  it('says its own zone, so that one o’clock in Sweden is right on both sides of the change', () => {
    const rules = calendar.getFirstSubcomponent('vtimezone');
    if (!rules) throw new Error('no zone');
    const zone = new ICAL.Timezone(rules);
    const utc = (at: number) => {
      const start = read[at]?.startDate;
      if (!start) throw new Error('no start');
      start.zone = zone;
      return start.toJSDate().toISOString();
    };
    expect([utc(0), utc(1)]).toEqual(['2027-03-26T12:00:00.000Z', '2027-03-29T11:00:00.000Z']);
  });

  it('has lines of at most 75 bytes that end as the standard says, and a stamp in UTC', () => {
    const lines = text.split('\r\n');
    expect(text).not.toMatch(/[^\r]\n/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.match(/DTSTAMP.*/g)?.map((line) => line.trim())).toEqual(Array(3).fill('DTSTAMP:20261120T000000Z'));
  });
});
