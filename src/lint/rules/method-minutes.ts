import { type EntryOf, entriesOf } from '../../bank/bank.ts';
import { counted } from '../counted.ts';
import { atField } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

type Method = EntryOf<'method'>;

/** The steps of a method fit its minutes: shares make a whole, fixed minutes leave room for them, and every step has its time. */
export const methodMinutes = {
  id: 'method-minutes',
  group: 'structure',
  scope: 'text',
  kinds: ['method'],
  severity: 'error',
  what: {
    sv: 'Stegen i en metod ska rymmas i metodens minuter.',
    en: 'The steps of a method should fit its minutes.',
  },
  why: {
    sv: 'Samtalsledaren får en minut angiven för varje steg. De måste gå ihop också när tiden är som kortast.',
    en: 'The facilitator is given minutes for every step. They must add up, also when time is shortest.',
  },
  good: [
    {
      files: {
        'workshops/methods/runda.md': runda(10, '{ text: Tänk tyst., minutes: 2 }', '{ text: Alla får ordet., share: 100 }'),
      },
    },
  ],
  bad: [
    {
      files: {
        'workshops/methods/runda.md': runda(10, '{ text: Tänk tyst., share: 40 }', '{ text: Alla får ordet., share: 50 }'),
      },
      at: ['workshops/methods/runda.md:6:1'],
    },
    {
      files: {
        'workshops/methods/runda.md': runda(10, '{ text: Tänk tyst., minutes: 10 }', '{ text: Alla får ordet., share: 100 }'),
      },
      at: ['workshops/methods/runda.md:5:17'],
    },
    {
      files: { 'workshops/methods/runda.md': runda(10, '{ text: Tänk tyst., minutes: 12 }', '{ text: Alla får ordet. }') },
      at: ['workshops/methods/runda.md:8:5'],
    },
  ],
  *check(facts) {
    for (const method of entriesOf(facts.own, 'method')) {
      yield* stepsWithoutTime(method);
      yield* sharesThatAreNotAWhole(method);
      yield* fixedMinutesThatDoNotFit(method);
    }
  },
} satisfies Rule<'method-minutes'>;

/** A step has either minutes or a share. */
function* stepsWithoutTime({ data, ...place }: Method): Iterable<Finding> {
  for (const [index, step] of data.steps.entries()) {
    if ((step.minutes === undefined) !== (step.share === undefined)) continue;
    const both = step.minutes !== undefined;
    yield atField(place, ['steps', index], {
      message: both
        ? { sv: `Steg ${index + 1} har både »minutes« och »share«.`, en: `Step ${index + 1} has both “minutes” and “share”.` }
        : { sv: `Steg ${index + 1} har ingen tid.`, en: `Step ${index + 1} has no time.` },
      hint: {
        sv: 'Skriv antingen »minutes« (fasta minuter) eller »share« (procent av tiden som är kvar).',
        en: 'Write either “minutes” (fixed minutes) or “share” (percent of the time that is left).',
      },
    });
  }
}

function* sharesThatAreNotAWhole({ data, ...place }: Method): Iterable<Finding> {
  const shares = data.steps.flatMap((step) => step.share ?? []);
  const sum = shares.reduce((a, b) => a + b, 0);
  if (shares.length === 0 || sum === 100) return;
  const words = {
    message: { sv: `Stegens »share« blir tillsammans ${sum}, inte 100.`, en: `The steps’ “share” add up to ${sum}, not 100.` },
    hint: {
      sv: 'Ändra andelarna så att de tillsammans blir 100 procent.',
      en: 'Change the shares so that they make 100 percent.',
    },
  };
  yield atField(place, ['steps'], words, 'key');
}

/** With shares, the fixed minutes must leave time for them at the shortest; without, they must lie within the method's minutes. */
function* fixedMinutesThatDoNotFit({ data, ...place }: Method): Iterable<Finding> {
  const { min, max } = data.minutes;
  const fixed = data.steps.reduce((minutes, step) => minutes + (step.minutes ?? 0), 0);
  if (data.steps.some((step) => step.share !== undefined)) {
    if (fixed < min) return;
    yield atField(place, ['minutes', 'min'], {
      message: {
        sv: `De fasta stegen tar ${counted(fixed, 'minut', 'minuter')}; av de ${min} som metoden minst tar blir inget kvar till de andra.`,
        en: `The fixed steps take ${counted(fixed, 'minute', 'minutes')}; of the ${min} that the method takes at least, nothing is left for the others.`,
      },
      hint: {
        sv: `Höj »min« över ${fixed}, eller korta de fasta stegen.`,
        en: `Raise “min” above ${fixed}, or shorten the fixed steps.`,
      },
    });
  } else if (data.steps.every((step) => step.minutes !== undefined) && (fixed < min || fixed > max)) {
    yield atField(place, ['minutes'], {
      message: {
        sv: `Stegen tar ${counted(fixed, 'minut', 'minuter')} men metoden ska ta ${min}–${max}.`,
        en: `The steps take ${counted(fixed, 'minute', 'minutes')} but the method should take ${min}–${max}.`,
      },
      hint: {
        sv: 'Ändra stegens minuter eller metodens, eller ge något steg en andel (»share«).',
        en: 'Change the minutes of the steps or of the method, or give some step a “share”.',
      },
    });
  }
}

function runda(min: number, ...steps: readonly [string, string]): string {
  return `---
title: Runda
purpose: Alla får ordet.
group: { min: 4, max: 12 }
minutes: { min: ${min}, max: 20 }
steps:
  - ${steps[0]}
  - ${steps[1]}
---
`;
}
