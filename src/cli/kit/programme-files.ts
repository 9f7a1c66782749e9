import type { Bank } from '../../bank/bank.ts';
import { writeCalendar } from '../../calendar/ics.ts';
import type { Occasion } from '../../compose/occasion.ts';
import { programmeEvents } from '../../compose/programme/events.ts';
import { agendaDays, heldDays } from '../../compose/programme/meetings.ts';
import type { Request } from '../../compose/request.ts';
import type { TemplateName } from '../../compose/template-list.ts';
import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { render } from '../../pipeline.ts';
import { home } from '../home.ts';
import { type Files, type KitJob, makeKit, stampOf, unique } from './make-kit.ts';

/** One document of a programme. */
interface Listed {
  readonly name: string;
  readonly template: TemplateName;
  readonly request: Request;
}

type Tell = (done: number, all: number, name: string) => void;

/**
 * Everything for a programme: booklet, log-book and a sheet for each task to the participants, the plan to the course leader, the
 * calendar when the first day is known, and a kit for every meeting.
 */
export async function programmeFiles(bank: Bank, occasion: Occasion, job: KitJob, tell: Tell): Promise<Checked<Files>> {
  const files = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  const listed = documents(occasion, job.request);
  const kits = meetingKits(bank, occasion, job);
  const all = listed.length + kits.length;
  for (const [done, { name, template, request }] of listed.entries()) {
    tell(done, all, name);
    const rendered = await render(bank, {
      ...job.output,
      template,
      request,
      format: 'pdf',
      home,
      tell: (share) => tell(done + share, all, name),
    });
    diagnostics.push(...rendered.diagnostics);
    if (rendered.value) files.set(name, rendered.value.bytes);
  }
  for (const [done, { folder, kit }] of kits.entries()) {
    tell(listed.length + done, all, `${folder}/`);
    const made = await makeKit(bank, kit, (part, parts) =>
      tell(listed.length + done + Math.min(0.99, part / parts), all, `${folder}/`),
    );
    diagnostics.push(...made.diagnostics);
    for (const [name, bytes] of made.value) files.set(`${folder}/${name}`, bytes);
  }
  tell(all, all, '');
  const sv = occasion.lang === 'sv';
  const { place } = job.invited;
  const events = programmeEvents(bank, occasion, { start: job.request.start, place });
  const about = { name: occasion.title, lang: occasion.lang, stamp: stampOf(bank) };
  if (events.length > 0) files.set(sv ? 'kalender.ics' : 'calendar.ics', new TextEncoder().encode(writeCalendar(events, about)));
  return { value: files, diagnostics: unique(diagnostics) };
}

function documents({ programme, lang }: Occasion, request: Request): Listed[] {
  const sv = lang === 'sv';
  const [own, leader] = sv ? ['deltagare', 'kursledare'] : ['participants', 'leader'];
  const meetings = programme?.data.meetings ?? [];
  const numbered = (at: number) => String(at + 1).padStart(meetings.length > 9 ? 2 : 1, '0');
  return [
    { name: `${own}/${sv ? 'kurshafte' : 'booklet'}.pdf`, template: 'course-booklet', request },
    { name: `${own}/${sv ? 'loggbok' : 'log-book'}.pdf`, template: 'logbook', request },
    { name: `${leader}/plan.pdf`, template: 'leader-plan', request },
    ...meetings.flatMap((meeting, at): Listed[] => [
      ...(meeting.prework
        ? [
            {
              name: `${own}/${sv ? 'uppgift' : 'task'}-${numbered(at)}.pdf`,
              template: 'task-sheet',
              request: { ...request, meeting: at },
            } as const,
          ]
        : []),
      // One page to read: a month's dilemma, or what the meeting is about.
      ...(meeting.dilemma && !meeting.session && !meeting.agenda
        ? [
            {
              name: `${own}/${sv ? 'blad' : 'sheet'}-${numbered(at)}-${meeting.dilemma}.pdf`,
              template: 'handout',
              request: { lang, start: request.start, ids: [meeting.dilemma], query: {} },
            } as const,
          ]
        : []),
    ]),
  ];
}

function meetingKits(bank: Bank, { programme, lang }: Occasion, job: KitJob): { folder: string; kit: KitJob }[] {
  const meetings = programme?.data.meetings ?? [];
  return heldDays(bank, job.request).flatMap(({ held, request }) => {
    const meeting = meetings[held.meeting];
    if (!request || !meeting) return [];
    const number = String(held.meeting + 1).padStart(meetings.length > 9 ? 2 : 1, '0');
    const folder = `${lang === 'sv' ? 'traff' : 'meeting'}-${number}`;
    const several = agendaDays(meeting).length > 1;
    return [
      { folder: several ? `${folder}/${lang === 'sv' ? 'dag' : 'day'}-${held.day + 1}` : folder, kit: { ...job, request } },
    ];
  });
}
