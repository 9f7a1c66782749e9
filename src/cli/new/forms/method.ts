import { type Form, numberOf, one } from '../form.ts';

/** `etos new method`. The skeleton's steps share the time among them, so they fit any minutes. */
export const method = {
  kind: 'method',
  folder: 'workshops/methods',
  what: { sv: 'ett sätt att leda ett samtal', en: 'a way of leading a talk' },
  asks: ['title', 'purpose', 'minutes'],
  takes: [],
  minutes: { min: 6, max: 180 },
  usual: () => ({ minutes: '20' }),
  values: (answers) => ({
    title: one(answers, 'title'),
    purpose: one(answers, 'purpose'),
    minutes: span(numberOf(answers, 'minutes')),
  }),
} satisfies Form;

/** From half the time: a talk that is given less than that is another talk. */
function span(most: number | undefined) {
  return most === undefined ? undefined : { min: Math.ceil(most / 2), max: most };
}
