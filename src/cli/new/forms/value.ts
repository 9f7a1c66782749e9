import { type Form, wordValues } from '../form.ts';

/** `etos new value`. A value word is always tied to a principle: the agency's words build on the law, and do not replace it. */
export const value = {
  kind: 'term',
  folder: 'glossary/values',
  what: { sv: 'ett värdeord, knutet till en princip', en: 'a value word, tied to a principle' },
  asks: ['title', 'definition', 'principle'],
  takes: [],
  values: wordValues,
} satisfies Form;
