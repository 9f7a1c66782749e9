import type { Fact } from '../fact.ts';
import { audiencesFact, lawsFact, levelFact, minutesFact, principlesFact, topicsFact } from './about.ts';

/** What a case says besides its sections. Participants do not know beforehand what will come. */
export const caseFacts: readonly Fact<'case'>[] = [
  principlesFact(),
  topicsFact(),
  audiencesFact(),
  minutesFact(),
  levelFact(),
  {
    label: { sv: 'Innan ni läser', en: 'Before you read' },
    audience: 'participant',
    prose: true,
    lines: ({ sensitive }) => (sensitive ? [sensitive] : []),
  },
  { label: { sv: 'Roller', en: 'Roles' }, audience: 'participant', prose: true, lines: (data) => data.roles },
  {
    label: { sv: 'Förutsättningar', en: 'Assumptions' },
    audience: 'participant',
    prose: true,
    lines: (data) => data.assumptions,
  },
  { label: { sv: 'Målet är att', en: 'The aim is that' }, audience: 'facilitator', prose: true, lines: (data) => data.aims },
  {
    label: { sv: 'Inspel', en: 'Injects' },
    audience: 'facilitator',
    prose: true,
    lines: (data) => data.injects.map((each) => `${each.number}. ${each.title} (${each.minutes} min, ${each.channel})`),
  },
  lawsFact('facilitator'),
];
