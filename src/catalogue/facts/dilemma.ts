import type { DataOf } from '../../bank/kinds/kinds.ts';
import { type Fact, line, type Names } from '../fact.ts';
import { audiencesFact, lawsFact, levelFact, minutesFact, principlesFact, topicsFact } from './about.ts';

/** What a dilemma says besides its sections. What the options weigh is for those who lead. */
export const dilemmaFacts: readonly Fact<'dilemma'>[] = [
  principlesFact(),
  topicsFact(),
  audiencesFact(),
  minutesFact(),
  levelFact(),
  {
    label: { sv: 'Innan ni läser', en: 'Before you read' },
    audience: 'participant',
    prose: true,
    lines: (data) => line(data.sensitive),
  },
  {
    label: { sv: 'Vägar att välja', en: 'Ways to choose' },
    audience: 'participant',
    prose: true,
    lines: (data) => (data.options ?? []).map(({ text }) => text),
  },
  {
    label: { sv: 'Om vägvalen', en: 'About the options' },
    audience: 'facilitator',
    prose: true,
    lines: (data, names) => (data.options ?? []).map((each) => weighed(each, names)),
  },
  {
    label: { sv: 'Metoder som passar', en: 'Methods that suit' },
    audience: 'facilitator',
    prose: false,
    lines: (data) => line(data.methods?.suited.join(', ')),
  },
  {
    label: { sv: 'Metoder att undvika', en: 'Methods to avoid' },
    audience: 'facilitator',
    prose: false,
    lines: (data) => line(data.methods?.unsuited.join(', ')),
  },
  lawsFact('facilitator'),
];

type Option = NonNullable<DataOf<'dilemma'>['options']>[number];

function weighed(option: Option, names: Names): string {
  const favours =
    option.favours.length > 0
      ? names.say({ sv: `främjar ${names.principles(option.favours)}`, en: `favours ${names.principles(option.favours)}` })
      : '';
  const risks =
    option.risks.length > 0
      ? names.say({ sv: `riskerar ${names.principles(option.risks)}`, en: `risks ${names.principles(option.risks)}` })
      : '';
  const weighs = [favours, risks].filter((part) => part !== '').join('; ');
  return [option.text, weighs && `(${weighs})`, option.note].filter(Boolean).join(' ');
}
