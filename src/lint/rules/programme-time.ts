import { type Bank, type EntryOf, entriesOf, entryOf } from '../../bank/bank.ts';
import { counted } from '../counted.ts';
import { exampleSession } from '../example-texts.ts';
import { atField } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

type Programme = EntryOf<'programme'>;

/** A block in the examples. */
const talk = '{ kind: talk, title: Genomgång, minutes: 60 }';

/** The meetings of a programme come in order within its weeks, and are as long as their sessions and agendas. */
export const programmeTime = {
  id: 'programme-time',
  group: 'structure',
  scope: 'bank',
  severity: 'error',
  what: {
    sv: 'Träffarna i ett program ska komma i tidsordning inom dess veckor, och vara så långa som deras tillfällen och dagordningar.',
    en: 'The meetings of a programme should come in order within its weeks, and be as long as their sessions and agendas.',
  },
  why: {
    sv: 'Programmet skrivs ut som en plan med veckor och tider. Säger det två saker bokas fel tid.',
    en: 'The programme is printed as a plan of weeks and hours. When it says two things, the wrong time is booked.',
  },
  good: [
    {
      files: {
        'workshops/sessions/motet.md': exampleSession(),
        'workshops/programmes/host.md': autumn('session: motet, minutes: 60, week: 0', 'days: 2, minutes: 300, week: 4'),
      },
    },
  ],
  bad: [
    {
      files: {
        'workshops/sessions/motet.md': exampleSession(),
        'workshops/programmes/host.md': autumn('session: motet, minutes: 90, week: 0', 'days: 2, week: 5'),
      },
      at: ['workshops/programmes/host.md:7:46', 'workshops/programmes/host.md:8:36'],
    },
    {
      files: { 'workshops/programmes/host.md': autumn('minutes: 60, week: 3', 'minutes: 60, week: 2') },
      at: ['workshops/programmes/host.md:8:40'],
    },
    {
      files: {
        'workshops/programmes/host.md': autumn(
          `minutes: 90, week: 0, agenda: [${talk}]`,
          `days: 1, week: 4, agenda: [${talk}, { day: 2, ${talk.slice(2)}]`,
        ),
      },
      at: ['workshops/programmes/host.md:7:30', 'workshops/programmes/host.md:8:27'],
    },
  ],
  *check({ own, bank }) {
    for (const programme of entriesOf(own, 'programme')) {
      yield* weeksAstray(programme);
      for (const [index, meeting] of programme.data.meetings.entries()) {
        yield* unlikeItsSession(bank, { programme, index, meeting });
        yield* unlikeItsAgenda({ programme, index, meeting });
      }
    }
  },
} satisfies Rule<'programme-time'>;

interface At {
  readonly programme: Programme;
  readonly index: number;
  readonly meeting: Programme['data']['meetings'][number];
}

function* unlikeItsSession(bank: Bank, { programme, index, meeting: { session, minutes } }: At): Iterable<Finding> {
  const length = session === undefined ? undefined : entryOf(bank, 'session', session)?.data.length;
  if (minutes === undefined || length === undefined || minutes === length) return;
  yield atField(programme, ['meetings', index, 'minutes'], {
    message: {
      sv: `Träffen är ${minutes} minuter men tillfället »${session}« är ${length}.`,
      en: `The meeting is ${minutes} minutes but the session “${session}” is ${length}.`,
    },
    hint: { sv: 'Ta bort »minutes«: tillfället säger det.', en: 'Remove “minutes”: the session says it.' },
  });
}

function* unlikeItsAgenda({ programme, index, meeting: { agenda, minutes, days } }: At): Iterable<Finding> {
  if (!agenda) return;
  const sums: number[] = [];
  for (const { day, minutes: more } of agenda) {
    if (day !== undefined || sums.length === 0) sums.push(0);
    sums.push((sums.pop() ?? 0) + more);
  }
  const field = (name: string) => ['meetings', index, name];
  if (minutes !== undefined && sums.some((sum) => sum !== minutes))
    yield atField(programme, field('minutes'), {
      message: {
        sv: `Dagordningen är ${sums.join(' och ')} minuter men »minutes« är ${minutes}.`,
        en: `The agenda is ${sums.join(' and ')} minutes but “minutes” is ${minutes}.`,
      },
      hint: { sv: 'Ta bort »minutes«: dagordningen säger det.', en: 'Remove “minutes”: the agenda says it.' },
    });
  if (days !== undefined && Math.ceil(days) !== sums.length)
    yield atField(programme, field('days'), {
      message: {
        sv: `Dagordningen har ${counted(sums.length, 'dag', 'dagar')} men »days« är ${days}.`,
        en: `The agenda has ${counted(sums.length, 'day', 'days')} but “days” is ${days}.`,
      },
      hint: {
        sv: 'Skriv »day: 2« på den punkt som börjar andra dagen, eller ändra »days«.',
        en: 'Write “day: 2” at the item that begins the second day, or change “days”.',
      },
    });
}

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
