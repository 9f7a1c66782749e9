import { type Form, one } from '../form.ts';

/** `etos new term`. */
export const term = {
  kind: 'term',
  folder: 'glossary/terms',
  what: { sv: 'ett begrepp i Värdegrundens ABC', en: 'a concept in the values ABC' },
  asks: ['title', 'definition'],
  takes: ['principle'],
  values: (answers) => ({
    title: one(answers, 'title'),
    definition: one(answers, 'definition'),
    principles: answers.principle,
  }),
} satisfies Form;
