import type { Message } from '../../diagnostics/diagnostic.ts';
import { type Fact, line } from '../fact.ts';
import { principlesFact } from './about.ts';

/** What is known of a writing, film or the like. */
export const resourceFacts: readonly Fact<'resource'>[] = [
  {
    label: { sv: 'Slag', en: 'Type' },
    audience: 'participant',
    prose: false,
    lines: (data, names) => [names.say(types[data.type])],
  },
  { label: { sv: 'Utgivare', en: 'Publisher' }, audience: 'participant', prose: true, lines: (data) => line(data.publisher) },
  { label: { sv: 'År', en: 'Year' }, audience: 'participant', prose: false, lines: (data) => line(data.year) },
  { label: { sv: 'Minuter', en: 'Minutes' }, audience: 'participant', prose: false, lines: (data) => line(data.minutes) },
  { label: { sv: 'Språk', en: 'Language' }, audience: 'participant', prose: false, lines: (data) => [data.language] },
  principlesFact(),
  { label: { sv: 'Adress', en: 'Address' }, audience: 'participant', prose: false, lines: (data) => line(data.url) },
  {
    label: { sv: 'Punkter', en: 'Points' },
    audience: 'participant',
    prose: true,
    lines: (data) => (data.points ?? []).map(({ text }) => text),
  },
  {
    label: { sv: 'Så kan den användas', en: 'How to use it' },
    audience: 'facilitator',
    prose: true,
    lines: (data) => line(data.use),
  },
];

const types: Readonly<Record<'writing' | 'podcast' | 'film' | 'lecture' | 'course' | 'code-of-conduct', Message>> = {
  writing: { sv: 'skrift', en: 'writing' },
  podcast: { sv: 'podd', en: 'podcast' },
  film: { sv: 'film', en: 'film' },
  lecture: { sv: 'föreläsning', en: 'lecture' },
  course: { sv: 'kurs', en: 'course' },
  'code-of-conduct': { sv: 'uppförandekod', en: 'code of conduct' },
};
