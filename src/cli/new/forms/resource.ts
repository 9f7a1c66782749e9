import { type Form, numberOf, one } from '../form.ts';

/** `etos new resource`. */
export const resource = {
  kind: 'resource',
  folder: 'library',
  what: { sv: 'en skrift, film, podd eller uppförandekod', en: 'a writing, film, podcast or code of conduct' },
  asks: ['title', 'type'],
  takes: ['url', 'minutes', 'principle'],
  values: (answers) => ({
    title: one(answers, 'title'),
    type: one(answers, 'type'),
    url: one(answers, 'url'),
    // An address that nobody has opened yet says so.
    urlChecked: one(answers, 'url') === undefined ? undefined : 'unverified',
    minutes: numberOf(answers, 'minutes'),
    principles: answers.principle,
  }),
} satisfies Form;
