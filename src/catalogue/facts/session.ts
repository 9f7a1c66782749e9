import type { Fact } from '../fact.ts';
import { audiencesFact } from './about.ts';

/** What a session says besides its sections. Participants see the agenda; notes, packing and evaluation are for those who lead. */
export const sessionFacts: readonly Fact<'session'>[] = [
  { label: { sv: 'Målet är att', en: 'The aim is that' }, audience: 'participant', prose: true, lines: (data) => data.aims },
  audiencesFact(),
  { label: { sv: 'Minuter', en: 'Minutes' }, audience: 'participant', prose: false, lines: (data) => [String(data.length)] },
  {
    label: { sv: 'Personer', en: 'People' },
    audience: 'participant',
    prose: false,
    lines: (data) => (data.group ? [`${data.group.min}–${data.group.max}`] : []),
  },
  {
    label: { sv: 'Förbered dig', en: 'Before you come' },
    audience: 'participant',
    prose: true,
    lines: (data) => (data.prework ? [`${data.prework.text} (${data.prework.minutes} min)`] : []),
  },
  {
    label: { sv: 'Dagordning', en: 'Agenda' },
    audience: 'participant',
    prose: true,
    lines: (data) => data.agenda.map((block) => `${block.title} (${block.minutes} min)`),
  },
  { label: { sv: 'Samtalsregler', en: 'Ground rules' }, audience: 'participant', prose: true, lines: (data) => data.rules },
  {
    label: { sv: 'Uppföljning', en: 'Follow-up' },
    audience: 'participant',
    prose: true,
    lines: (data) => data.followUp.map((each) => `${each.what} (${each.owner})`),
  },
  {
    label: { sv: 'Att göra under tiden', en: 'To do on the way' },
    audience: 'facilitator',
    prose: true,
    lines: (data) => data.agenda.flatMap((block) => (block.note ? [`${block.title}: ${block.note}`] : [])),
  },
  { label: { sv: 'Ta med', en: 'Bring' }, audience: 'facilitator', prose: true, lines: (data) => data.packing },
  { label: { sv: 'Utvärdering', en: 'Evaluation' }, audience: 'facilitator', prose: true, lines: (data) => data.evaluation },
];
