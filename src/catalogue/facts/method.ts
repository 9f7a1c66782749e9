import { type Fact, line } from '../fact.ts';

/** What a method says besides its section. Everybody may know what it is for; how it is led is for those who lead. */
export const methodFacts: readonly Fact<'method'>[] = [
  { label: { sv: 'Syfte', en: 'Purpose' }, audience: 'participant', prose: true, lines: (data) => [data.purpose] },
  {
    label: { sv: 'Minuter', en: 'Minutes' },
    audience: 'participant',
    prose: false,
    lines: (data) => [`${data.minutes.min}–${data.minutes.max}`],
  },
  {
    label: { sv: 'Personer', en: 'People' },
    audience: 'participant',
    prose: false,
    lines: (data) => [`${data.group.min}–${data.group.max}`],
  },
  {
    label: { sv: 'Steg för steg', en: 'Step by step' },
    audience: 'facilitator',
    prose: true,
    lines: (data) => data.steps.map(({ text }, index) => `${index + 1}. ${text}`),
  },
  { label: { sv: 'Passar när', en: 'Suits when' }, audience: 'facilitator', prose: true, lines: (data) => data.suits },
  { label: { sv: 'Undvik när', en: 'Avoid when' }, audience: 'facilitator', prose: true, lines: (data) => data.avoidWhen },
  { label: { sv: 'Material', en: 'Materials' }, audience: 'facilitator', prose: true, lines: (data) => data.materials },
  { label: { sv: 'I rummet', en: 'In the room' }, audience: 'facilitator', prose: true, lines: (data) => line(data.room) },
  { label: { sv: 'Sittande', en: 'Seated' }, audience: 'facilitator', prose: true, lines: (data) => line(data.seated) },
  { label: { sv: 'På distans', en: 'Online' }, audience: 'facilitator', prose: true, lines: (data) => line(data.digital) },
  { label: { sv: 'Fallgropar', en: 'Pitfalls' }, audience: 'facilitator', prose: true, lines: (data) => data.pitfalls },
];
