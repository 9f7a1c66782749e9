import { entriesOf } from '../../bank/bank.ts';
import { counted } from '../counted.ts';
import { atField } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** The minutes of a session's agenda add up to its length, blocks that may be cut counted in. */
export const agendaMinutes = {
  id: 'agenda-minutes',
  group: 'structure',
  scope: 'text',
  kinds: ['session'],
  severity: 'error',
  what: {
    sv: 'Minuterna i dagordningen ska tillsammans bli tillfällets längd.',
    en: 'The minutes of the agenda should add up to the length of the session.',
  },
  why: {
    sv: 'Klockslagen i programmet räknas fram ur minuterna. Stämmer de inte slutar dagen vid fel tid.',
    en: 'The clock times of the programme are worked out from the minutes. When they do not agree, the day ends at the wrong time.',
  },
  good: [{ files: { 'workshops/sessions/motet.md': motet(20, 5, 15) } }],
  bad: [{ files: { 'workshops/sessions/motet.md': motet(30, 5, 15) }, at: ['workshops/sessions/motet.md:5:9'] }],
  *check(facts) {
    for (const session of entriesOf(facts.own, 'session')) {
      const { agenda, length } = session.data;
      const sum = agenda.reduce((minutes, block) => minutes + block.minutes, 0);
      if (sum === length) continue;
      yield atField(session, ['length'], {
        message: {
          sv: `Dagordningen är ${minuter(sum)} men »length« är ${length}.`,
          en: `The agenda is ${minutes(sum)} but “length” is ${length}.`,
        },
        hint: sum > length ? tooLong(sum, length) : tooShort(sum, length),
      });
    }
  },
} satisfies Rule<'agenda-minutes'>;

function tooLong(sum: number, length: number) {
  return {
    sv: `Korta dagordningen med ${minuter(sum - length)}, eller skriv »length: ${sum}«.`,
    en: `Shorten the agenda by ${minutes(sum - length)}, or write “length: ${sum}”.`,
  };
}

function tooShort(sum: number, length: number) {
  return {
    sv: `Fördela ${minuter(length - sum)} till, eller skriv »length: ${sum}«.`,
    en: `Give out ${minutes(length - sum)} more, or write “length: ${sum}”.`,
  };
}

const minuter = (count: number) => counted(count, 'minut', 'minuter');
const minutes = (count: number) => counted(count, 'minute', 'minutes');

function motet(length: number, ...minutes: readonly [number, number]): string {
  return `---
title: Mötet
form: meeting
aims: [Prata om en verklig situation]
length: ${length}
agenda:
  - { kind: welcome, title: Välkomna, minutes: ${minutes[0]} }
  - { kind: talk, title: En situation, minutes: ${minutes[1]} }
---
`;
}
