import { type Fact, line } from '../fact.ts';

/** What a survey says. Which statements are reversed is for those who read the answers. */
export const surveyFacts: readonly Fact<'survey'>[] = [
  { label: { sv: 'Syfte', en: 'Purpose' }, audience: 'participant', prose: true, lines: (data) => [data.purpose] },
  { label: { sv: 'Skala', en: 'Scale' }, audience: 'participant', prose: false, lines: (data) => [data.scale.join(' · ')] },
  {
    label: { sv: 'Påståenden', en: 'Statements' },
    audience: 'participant',
    prose: true,
    lines: (data) => data.items.map(({ text }) => text),
  },
  {
    label: { sv: 'Bakgrund', en: 'Background' },
    audience: 'participant',
    prose: true,
    lines: (data) => data.background.map(({ text, answers }) => `${text} (${answers.join(', ')})`),
  },
  { label: { sv: 'Fritext', en: 'Free text' }, audience: 'participant', prose: true, lines: (data) => line(data.freeText?.text) },
  {
    label: { sv: 'Minsta grupp', en: 'Smallest group' },
    audience: 'participant',
    prose: false,
    lines: (data) => line(data.minGroup),
  },
  {
    label: { sv: 'Vända påståenden', en: 'Reversed statements' },
    audience: 'facilitator',
    prose: false,
    lines: (data) =>
      line(
        data.items
          .filter((item) => item.reversed)
          .map((item) => item.id)
          .join(', '),
      ),
  },
];
