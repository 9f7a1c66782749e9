import { type Form, wordValues } from '../form.ts';

/** `etos new role`. */
export const role = {
  kind: 'term',
  folder: 'glossary/roles',
  what: { sv: 'en roll som statstjänsteman', en: 'a role as a state official' },
  asks: ['title', 'definition'],
  takes: ['principle'],
  values: wordValues,
} satisfies Form;
