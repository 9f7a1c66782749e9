import { type Form, one } from '../form.ts';

/** `etos new survey`. */
export const survey = {
  kind: 'survey',
  folder: 'workshops/surveys',
  what: { sv: 'en enkät före och efter', en: 'a survey for before and after' },
  asks: ['title', 'purpose'],
  takes: [],
  values: (answers) => ({ title: one(answers, 'title'), purpose: one(answers, 'purpose') }),
} satisfies Form;
