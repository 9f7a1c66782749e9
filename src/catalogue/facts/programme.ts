import { type Fact, line } from '../fact.ts';
import { audiencesFact } from './about.ts';

/** What a programme says besides its sections. */
export const programmeFacts: readonly Fact<'programme'>[] = [
  { label: { sv: 'Målet är att', en: 'The aim is that' }, audience: 'participant', prose: true, lines: (data) => data.aims },
  audiencesFact(),
  { label: { sv: 'Veckor', en: 'Weeks' }, audience: 'participant', prose: false, lines: (data) => line(data.weeks) },
  {
    label: { sv: 'Träffar', en: 'Meetings' },
    audience: 'participant',
    prose: true,
    lines: (data, names) =>
      data.meetings.map((each) =>
        [names.say({ sv: `Vecka ${each.week}: ${each.title}.`, en: `Week ${each.week}: ${each.title}.` }), each.about]
          .filter(Boolean)
          .join(' '),
      ),
  },
  { label: { sv: 'Mäts med', en: 'Measured by' }, audience: 'facilitator', prose: false, lines: (data) => line(data.measure) },
];
