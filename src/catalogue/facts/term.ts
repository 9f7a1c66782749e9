import { type Fact, line } from '../fact.ts';
import { lawsFact, principlesFact } from './about.ts';

/** What a glossary entry says besides its sections. */
export const termFacts: readonly Fact<'term'>[] = [
  { label: { sv: 'Betyder', en: 'Means' }, audience: 'participant', prose: true, lines: (data) => [data.definition] },
  principlesFact(),
  {
    label: { sv: 'Andra former', en: 'Other forms' },
    audience: 'participant',
    prose: false,
    lines: (data) => line(data.aliases.join(', ')),
  },
  { label: { sv: 'På engelska', en: 'In English' }, audience: 'participant', prose: true, lines: (data) => line(data.en) },
  { label: { sv: 'Se även', en: 'See also' }, audience: 'participant', prose: false, lines: (data) => line(data.see.join(', ')) },
  {
    label: { sv: 'Blanda inte ihop med', en: 'Not to be confused with' },
    audience: 'participant',
    prose: true,
    lines: (data) => data.confusedWith.map((each) => `${each.term}: ${each.how}`),
  },
  { label: { sv: 'Hos oss', en: 'With us' }, audience: 'participant', prose: true, lines: (data) => line(data.agencyNote) },
  lawsFact('participant'),
];
