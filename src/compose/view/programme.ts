import { type Bank, entryOf } from '../../bank/bank.ts';
import { localize } from '../../bank/localize.ts';
import { addDays } from '../../calendar/days.ts';
import { longDate } from '../../i18n/format.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
import type { Occasion } from '../occasion.ts';
import { leaderTasks } from '../programme/leader-tasks.ts';
import { lengthOf } from '../programme/meetings.ts';
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
  const { prework } = meeting;
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
    afterwork: say(meeting.afterwork),
  };
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
