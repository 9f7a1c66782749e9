import { type Bank, entryOf } from '../../bank/bank.ts';
import { localize } from '../../bank/localize.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
import type { Occasion } from '../occasion.ts';
import { minutesByDay } from './meetings.ts';

/** Something the course leader does, on a day counted from the first meeting. */
export interface LeaderTask {
  readonly days: number;
  readonly what: string;
}

/** A task is sent out two weeks before it is to be ready, and people are reminded three days before; notes go out within two. */
const sentBefore = 14;
const remindBefore = 3;
const notesAfter = 2;
/** A survey takes two weeks to gather. */
const measureBefore = 21;

/** All that the course leader does, day by day. */
export function leaderTasks(bank: Bank, { programme, lang }: Pick<Occasion, 'programme' | 'lang'>): LeaderTask[] {
  if (!programme) return [];
  const words = wordsIn(lang).print;
  const { meetings, weeks, measure } = programme.data;
  const each = meetings.flatMap((meeting, at): LeaderTask[] => {
    const [day, named] = [meeting.week * 7, { number: at + 1, title: meeting.title }];
    const last = day + minutesByDay(bank, meeting).length - 1;
    const due = meeting.prework && day - meeting.prework.daysBefore;
    return [
      ...(due === undefined
        ? []
        : [
            { days: due - sentBefore, what: fill(words.leaderSend, named) },
            { days: due - remindBefore, what: fill(words.leaderRemind, named) },
          ]),
      { days: day, what: fill(words.leaderHold, named) },
      ...(meeting.afterwork
        ? [
            { days: last + notesAfter, what: fill(words.leaderAfter, named) },
            { days: last + meeting.afterwork.daysAfter, what: fill(words.leaderAfterDue, named) },
          ]
        : []),
    ];
  });
  const survey = measure ? entryOf(bank, 'survey', measure) : undefined;
  const title = survey ? localize(bank, survey, lang).data.title : '';
  const measured = survey
    ? [
        { days: -measureBefore, what: fill(words.leaderMeasure, { survey: title }) },
        { days: weeks * 7, what: fill(words.leaderMeasureAgain, { survey: title }) },
      ]
    : [];
  return [...measured, ...each].sort((a, b) => a.days - b.days);
}
