import { type Form, wordValues } from '../form.ts';

/** `etos new term`. */
export const term = {
  kind: 'term',
  folder: 'glossary/terms',
  what: { sv: 'ett begrepp i Värdegrundens ABC', en: 'a concept in the values ABC' },
  asks: ['title', 'definition'],
  takes: ['principle'],
  values: wordValues,
} satisfies Form;
