import { type EntryOf, entriesOf, entryOf } from '../../bank/bank.ts';
import { exampleSession } from '../example-texts.ts';
import { atField } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

type Programme = EntryOf<'programme'>;

/** The meetings of a programme come in order within its weeks, and are as long as the sessions they name. */
export const programmeTime = {
  id: 'programme-time',
  group: 'structure',
  scope: 'bank',
  severity: 'error',
  what: {
    sv: 'Träffarna i ett program ska komma i tidsordning inom dess veckor, och vara så långa som tillfällena de hänvisar till.',
    en: 'The meetings of a programme should come in order within its weeks, and be as long as the sessions they name.',
  },
  why: {
    sv: 'Programmet skrivs ut som en plan med veckor och tider. Säger det två saker bokas fel tid.',
    en: 'The programme is printed as a plan of weeks and hours. When it says two things, the wrong time is booked.',
  },
  good: [
    {
      files: {
        'workshops/sessions/motet.md': exampleSession(),
        'workshops/programmes/host.md': autumn('session: motet, minutes: 60, week: 0', 'days: 2, week: 4'),
      },
    },
  ],
  bad: [
    {
      files: {
        'workshops/sessions/motet.md': exampleSession(),
        'workshops/programmes/host.md': autumn('session: motet, minutes: 90, week: 0', 'days: 2, minutes: 60, week: 5'),
      },
      at: ['workshops/programmes/host.md:7:46', 'workshops/programmes/host.md:8:39', 'workshops/programmes/host.md:8:49'],
    },
    {
      files: { 'workshops/programmes/host.md': autumn('minutes: 60, week: 3', 'minutes: 60, week: 2') },
      at: ['workshops/programmes/host.md:8:40'],
    },
  ],
  *check({ own, bank }) {
    for (const programme of entriesOf(own, 'programme')) {
      yield* weeksAstray(programme);
      for (const [index, { session, minutes, days }] of programme.data.meetings.entries()) {
        const length = session === undefined ? undefined : entryOf(bank, 'session', session)?.data.length;
        const at = ['meetings', index, 'minutes'];
        if (minutes !== undefined && days !== undefined) yield atField(programme, at, minutesAndDays);
        else if (minutes !== undefined && length !== undefined && minutes !== length) {
          yield atField(programme, at, {
            message: {
              sv: `Träffen är ${minutes} minuter men tillfället »${session}« är ${length}.`,
              en: `The meeting is ${minutes} minutes but the session “${session}” is ${length}.`,
            },
            hint: { sv: 'Ta bort »minutes«: tillfället säger det.', en: 'Remove “minutes”: the session says it.' },
          });
        }
      }
    }
  },
} satisfies Rule<'programme-time'>;

const minutesAndDays = {
  message: { sv: 'Träffen har både »minutes« och »days«.', en: 'The meeting has both “minutes” and “days”.' },
  hint: { sv: 'Behåll det som gäller.', en: 'Keep the one that holds.' },
};

function* weeksAstray(programme: Programme): Iterable<Finding> {
  const { meetings, weeks } = programme.data;
  let latest = 0;
  for (const [index, { week }] of meetings.entries()) {
    const at = ['meetings', index, 'week'];
    if (week > weeks) {
      yield atField(programme, at, {
        message: {
          sv: `Vecka ${week} är efter programmets slut, vecka ${weeks}.`,
          en: `Week ${week} is after the end of the programme, week ${weeks}.`,
        },
        hint: { sv: 'Flytta träffen, eller höj »weeks«.', en: 'Move the meeting, or raise “weeks”.' },
      });
    } else if (week < latest) {
      yield atField(programme, at, {
        message: { sv: `Vecka ${week} kommer efter vecka ${latest}.`, en: `Week ${week} comes after week ${latest}.` },
        hint: { sv: 'Sätt träffarna i tidsordning.', en: 'Put the meetings in order of time.' },
      });
    }
    latest = Math.max(latest, week);
  }
}

function autumn(...meetings: readonly [string, string]): string {
  const list = meetings.map((meeting) => `  - { title: Träff, ${meeting} }\n`).join('');
  return `---\ntitle: Hösten\naims: [Prata]\naudience: [alla]\nweeks: 4\nmeetings:\n${list}---\n`;
}
