import { select } from '../../../bank/select.ts';
import { usage } from '../../arguments.ts';
import { type Answers, type Context, type Form, numberOf, one } from '../form.ts';

/** The skeleton's welcome, harvest and evaluation take this long together; the talk gets the rest. */
const frame = 20;

/** `etos new session`. Up to ninety minutes: beyond that there must be a break, and people place it better. */
export const session = {
  kind: 'session',
  folder: 'workshops/sessions',
  what: { sv: 'ett tillfälle med dagordning', en: 'a session with its agenda' },
  asks: ['title', 'form', 'minutes'],
  takes: ['topic', 'principle', 'audience'],
  minutes: { min: 35, max: 90 },
  usual: () => ({ form: 'workshop', minutes: '60' }),
  refuse: refuseNothing,
  values: (answers) => {
    const minutes = numberOf(answers, 'minutes');
    return {
      title: one(answers, 'title'),
      form: one(answers, 'form'),
      audience: answers.audience,
      length: minutes,
      'agenda.1.minutes': minutes === undefined ? undefined : minutes - frame,
      'agenda.1.pick': { ...picked(answers), count: 1 },
    };
  },
} satisfies Form;

function picked(answers: Answers) {
  const conditions = (['topic', 'principle', 'audience'] as const).map((field) => [field, one(answers, field)]);
  return Object.fromEntries(conditions.filter(([, id]) => id !== undefined));
}

function refuseNothing(answers: Answers, { bank, terminal }: Context): void {
  if (select(bank, picked(answers)).length > 0) return;
  throw usage(
    terminal,
    {
      sv: 'Banken har inget publicerat dilemma att samtala om på tillfället.',
      en: 'The bank has no published dilemma for the session to talk about.',
    },
    {
      sv: 'Ta bort --topic, --principle eller --audience, eller skriv ett dilemma först: etos new dilemma.',
      en: 'Leave out --topic, --principle or --audience, or write a dilemma first: etos new dilemma.',
    },
  );
}
