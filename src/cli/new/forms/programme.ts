import { type Form, firstAudience, numberOf, one } from '../form.ts';

/** `etos new programme`: three meetings, the second halfway. */
export const programme = {
  kind: 'programme',
  folder: 'workshops/programmes',
  what: { sv: 'ett program av träffar som hör ihop', en: 'a programme of meetings that belong together' },
  asks: ['title', 'audience', 'weeks', 'minutes'],
  takes: [],
  minutes: { min: 15, max: 480 },
  usual: (bank) => ({ ...firstAudience(bank), weeks: '12', minutes: '60' }),
  values: (answers) => {
    const weeks = numberOf(answers, 'weeks');
    const minutes = numberOf(answers, 'minutes');
    return {
      title: one(answers, 'title'),
      audience: answers.audience,
      weeks,
      'meetings.0.minutes': minutes,
      'meetings.1.minutes': minutes,
      'meetings.1.week': weeks === undefined ? undefined : Math.floor(weeks / 2),
      'meetings.2.minutes': minutes,
      'meetings.2.week': weeks,
    };
  },
} satisfies Form;
