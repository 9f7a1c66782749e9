import { type Bank, entryOf } from '../../bank/bank.ts';
import { localize } from '../../bank/localize.ts';
import { addDays } from '../../calendar/days.ts';
import { clock, longDate } from '../../i18n/format.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
import { timed } from '../agenda.ts';
import type { Occasion } from '../occasion.ts';
import { leaderTasks } from '../programme/leader-tasks.ts';
import { agendaDays, lengthOf, minutesByDay } from '../programme/meetings.ts';
import { principleNames } from './law.ts';
import { phrase, prose, type Reader, sectionOf } from './prose.ts';
import { withParts } from './sections.ts';

/** A programme as its participants meet it: the meetings in order, and what to do before and after each. */
export function programmeView(bank: Bank, occasion: Occasion, reader: Reader) {
  const { programme } = occasion;
  if (!programme) return undefined;
  const { data, lang } = programme;
  const words = wordsIn(reader.lang).print;
  const survey = data.measure ? entryOf(bank, 'survey', data.measure) : undefined;
  const meetings = data.meetings.map((meeting, at) => meetingView(bank, occasion, { meeting, at, reader }));
  return {
    title: phrase(data.title, lang, reader),
    aims: data.aims.map((aim) => phrase(aim, lang, reader)),
    weeks: data.weeks,
    span: fill(words.overWeeks, { weeks: data.weeks, meetings: data.meetings.length }),
    about: withParts(sectionOf(programme, 'about'), { from: lang, reader, level: 3 }),
    survey: survey ? phrase(localize(bank, survey, reader.lang).data.title, reader.lang, reader) : undefined,
    meetings,
    tasks: meetings.filter(({ prework }) => prework !== undefined),
    theMeeting: occasion.meeting === undefined ? undefined : meetings[occasion.meeting],
  };
}

/** The same for the course leader, with the notes and what to do when. */
export function programmeGuide(bank: Bank, occasion: Occasion, reader: Reader) {
  const { programme, lang } = occasion;
  if (!programme) return undefined;
  const tasks = leaderTasks(bank, occasion);
  return {
    ...programmeView(bank, occasion, reader),
    notes: withParts(sectionOf(programme, 'facilitator'), { from: programme.lang, reader, level: 3 }),
    plain: prose(sectionOf(programme, 'facilitator'), programme.lang, reader),
    todo: tasks.map(({ days, what }) => ({ when: whenOf(occasion, days), what: phrase(what, lang, reader) })),
  };
}

type Programme = NonNullable<Occasion['programme']>;

interface MeetingAt {
  readonly meeting: Programme['data']['meetings'][number];
  readonly at: number;
  readonly reader: Reader;
}

function meetingView(bank: Bank, occasion: Occasion, { meeting, at, reader }: MeetingAt) {
  const from = occasion.programme?.lang ?? reader.lang;
  const words = wordsIn(reader.lang).print;
  const say = (text: string | undefined) => (text === undefined ? undefined : phrase(text, from, reader));
  const dilemma = meeting.dilemma ? entryOf(bank, 'dilemma', meeting.dilemma) : undefined;
  const { prework, afterwork } = meeting;
  const last = meeting.week * 7 + minutesByDay(bank, meeting).length - 1;
  const ready = prework && readyBy(occasion, meeting.week * 7 - prework.daysBefore, prework.daysBefore);
  return {
    number: at + 1,
    title: say(meeting.title),
    when: whenOf(occasion, meeting.week * 7),
    length: lengthOf(bank, meeting, reader.lang),
    modality: words.planModality[meeting.modality],
    principle: meeting.principle ? principleNames(bank, [meeting.principle], reader.lang) : undefined,
    dilemma: dilemma
      ? phrase(localize(bank, dilemma, reader.lang).data.title, localize(bank, dilemma, reader.lang).lang, reader)
      : undefined,
    about: say(meeting.about),
    prework: prework ? { task: say(prework.text), taskMinutes: prework.minutes, ready } : undefined,
    afterwork: afterwork
      ? { task: say(afterwork.text), taskMinutes: afterwork.minutes, ready: doneAfter(occasion, last, afterwork.daysAfter) }
      : undefined,
    days: dayViews(bank, occasion, { meeting, at, reader }),
    note: reader.audience === 'facilitator' ? say(meeting.note) : undefined,
  };
}

/** The meeting's own agenda, day by day, with clock times. */
function dayViews(bank: Bank, { lang, programme, start, setting }: Occasion, { meeting, at, reader }: MeetingAt) {
  const words = wordsIn(reader.lang).print;
  const from = programme?.lang ?? reader.lang;
  const days = agendaDays(meeting);
  return days.map((blocks, day) => ({
    heading: days.length === 1 ? words.agenda : dayHeading({ setting, lang }, { week: meeting.week, day }),
    key: `${at + 1}-${day + 1}`,
    blocks: timed(blocks, start).map((block) => ({
      clock: clock(block.start, lang),
      minutes: block.minutes,
      title: phrase(block.title, from, reader),
      method: block.with && methodTitle(bank, block.with, reader),
      text: block.text ? phrase(block.text, from, reader) : undefined,
      note: reader.audience === 'facilitator' && block.note ? phrase(block.note, from, reader) : undefined,
    })),
  }));
}

/** `Dag 2`, with its date when the first day is known. */
function dayHeading({ setting, lang }: Pick<Occasion, 'setting' | 'lang'>, { week, day }: { week: number; day: number }): string {
  const name = fill(wordsIn(lang).print.dayNumber, { day: day + 1 });
  return setting.day ? `${name}, ${longDate(addDays(setting.day, week * 7 + day), lang)}` : name;
}

function methodTitle(bank: Bank, id: string, reader: Reader) {
  const found = entryOf(bank, 'method', id);
  if (!found) return undefined;
  const { data, lang } = localize(bank, found, reader.lang);
  return phrase(data.title, lang, reader);
}

function doneAfter({ setting, lang }: Occasion, last: number, after: number): string {
  const words = wordsIn(lang).print;
  if (setting.day) return fill(words.taskBy, { date: longDate(addDays(setting.day, last + after), lang) });
  return fill(words.taskDoneAfter, { days: after });
}

function readyBy({ setting, lang }: Occasion, days: number, before: number): string {
  const words = wordsIn(lang).print;
  if (setting.day) return fill(words.taskBy, { date: longDate(addDays(setting.day, days), lang) });
  return fill(words.taskReady, { days: before });
}

/** A day of the programme: its date when the first is known, else its week. `days` after the first meeting. */
export function whenOf({ setting, lang }: Pick<Occasion, 'setting' | 'lang'>, days: number): string {
  const words = wordsIn(lang).print;
  if (setting.day) return longDate(addDays(setting.day, days), lang);
  const week = Math.floor(days / 7);
  return week < 0 ? fill(words.weeksBefore, { weeks: -week }) : fill(words.week, { week: week + 1 });
}
