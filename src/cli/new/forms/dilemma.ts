import { type Form, firstAudience, situationValues } from '../form.ts';

/** `etos new dilemma`. */
export const dilemma = {
  kind: 'dilemma',
  folder: 'dilemmas',
  what: { sv: 'ett dilemma att samtala om', en: 'a dilemma to talk about' },
  asks: ['title', 'principle', 'topic', 'audience', 'minutes'],
  takes: [],
  // A dilemma is talked about for a quarter to half an hour (Statskontoret's own cards; OECD: at least ten minutes).
  minutes: { min: 10, max: 60 },
  usual: (bank) => ({ ...firstAudience(bank), minutes: '20' }),
  values: situationValues,
} satisfies Form;
