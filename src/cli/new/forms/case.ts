import { type Form, situationValues } from '../form.ts';

/** `etos new case`. */
export const caseForm = {
  kind: 'case',
  folder: 'cases',
  what: { sv: 'ett case som växer fram i inspel', en: 'a case that unfolds in injects' },
  asks: ['title', 'principle', 'minutes'],
  takes: ['topic', 'audience'],
  // The skeleton's injects take 35 minutes, and the opening and the closing need some.
  minutes: { min: 45, max: 240 },
  usual: () => ({ minutes: '60' }),
  values: situationValues,
} satisfies Form;
