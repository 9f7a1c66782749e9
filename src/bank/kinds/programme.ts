import { z } from 'zod';
import { common, id, line, minutes, text, translated } from './fields.ts';
import { type Kind, listed, listedIn } from './kind.ts';
import { aboutOneThing, agendaReferences, agendaWords, blockShape, pick, pickReferences } from './session.ts';

/** A block of a meeting's own agenda; the first of each later day says which day it begins. */
const block = z.strictObject({ ...blockShape, day: z.int().min(2).max(10).optional() }).superRefine(aboutOneThing);

const meeting = z
  .strictObject({
    title: line,
    session: id.optional(),
    form: z.enum(['workshop', 'seminar', 'cafe', 'meeting', 'conference', 'forum']).optional(),
    modality: z.enum(['room', 'digital', 'blended']).default('room'),
    /** Of each day, when there are several. */
    minutes: minutes.optional(),
    days: z.number().min(0.5).max(10).optional(),
    /** In place of a session. */
    agenda: z.array(block).min(1).optional(),
    /** Weeks after the first meeting. */
    week: z.int().min(0).max(104),
    principle: id.optional(),
    /** What to talk about in place of the session's own dilemmas: this one, or a selection. */
    dilemma: id.optional(),
    pick: pick.optional(),
    about: text.optional(),
    note: text.optional(),
    prework: z.strictObject({ text, minutes, daysBefore: z.int().min(0).max(60).default(7) }).optional(),
    afterwork: z.strictObject({ text, minutes: minutes.optional(), daysAfter: z.int().min(0).max(365).default(14) }).optional(),
  })
  .refine((m) => m.session || m.minutes || m.days || m.agenda, { message: 'meeting-length', path: ['title'] })
  .refine((m) => !(m.session && m.agenda), { message: 'session-and-agenda', path: ['agenda'] })
  .refine((m) => !(m.dilemma && m.pick), { message: 'dilemma-and-pick', path: ['pick'] });

const schema = z.strictObject({
  ...common,
  aims: z.array(line).min(1),
  audience: z.array(id).min(1),
  meetings: z.array(meeting).min(2).max(40),
  /** How long it all takes, in weeks. */
  weeks: z.int().min(1).max(104),
  measure: id.optional(),
});

const translation = z.strictObject({
  ...translated,
  aims: z.array(line).optional(),
  meetings: z
    .array(
      z.strictObject({
        title: line,
        about: text.optional(),
        note: text.optional(),
        agenda: z.array(agendaWords).optional(),
        prework: z.strictObject({ text }).optional(),
        afterwork: z.strictObject({ text }).optional(),
      }),
    )
    .optional(),
});

/** Meetings that belong together, with what to do before and after each. */
export const programme = {
  name: 'programme',
  folders: ['workshops/programmes'],
  what: {
    sv: 'Flera träffar som hör ihop, med uppgifter före och efter.',
    en: 'Meetings that belong together, with tasks before and after.',
  },
  schema,
  translation,
  sections: [
    { key: 'about', heading: { sv: 'Om programmet', en: 'About the programme' }, required: false, audience: 'participant' },
    {
      key: 'facilitator',
      heading: { sv: 'För kursledaren', en: 'For the course leader' },
      required: false,
      audience: 'facilitator',
    },
  ],
  references: (data) => [
    ...listed('audience', data.audience, 'audience'),
    ...listedIn('session', data.meetings, 'meetings', 'session'),
    ...listedIn('principle', data.meetings, 'meetings', 'principle'),
    ...listedIn('dilemma', data.meetings, 'meetings', 'dilemma'),
    ...data.meetings.flatMap(({ agenda = [], pick: asked }, index) => [
      ...agendaReferences(agenda, ['meetings', index, 'agenda']),
      ...pickReferences(asked, ['meetings', index, 'pick']),
    ]),
    ...(data.measure ? [{ target: 'survey' as const, id: data.measure, path: ['measure'] }] : []),
  ],
  example: {
    file: 'workshops/programmes/tva-traffar.md',
    text: `---
title: Två träffar om bemötande
aims: [Varje deltagare prövar en ny vana i mötet med besökare]
audience: [handlaggare]
weeks: 4
meetings:
  - title: Vad vi möter
    minutes: 60
    week: 0
    prework: { text: Skriv ner ett möte som blev svårt., minutes: 15 }
  - title: Vad vi prövade
    minutes: 60
    week: 4
    afterwork: { text: Berätta för din chef vad som fungerade., daysAfter: 14 }
---
`,
  },
} satisfies Kind<'programme', typeof schema>;
