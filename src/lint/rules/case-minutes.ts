import { type EntryOf, entriesOf } from '../../bank/bank.ts';
import { atField, type Words } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** No way through a case takes longer than its minutes. */
export const caseMinutes = {
  id: 'case-minutes',
  group: 'structure',
  scope: 'text',
  kinds: ['case'],
  severity: 'error',
  what: {
    sv: 'Ingen väg genom ett case får ta längre tid än casets »minutes«.',
    en: 'No way through a case may take longer than its “minutes”.',
  },
  why: {
    sv: 'Tiden är bokad. Räcker den inte till det sista inspelet blir det inget av avrundningen.',
    en: 'The time is booked. When it does not suffice for the last inject, there will be no closing.',
  },
  good: [{ files: { 'cases/besoket.md': besoket(40) } }],
  bad: [{ files: { 'cases/besoket.md': besoket(30) }, at: ['cases/besoket.md:6:10'] }],
  *check(facts) {
    for (const each of entriesOf(facts.own, 'case')) {
      const longest = longestWay(each.data.injects);
      if (longest.minutes <= each.data.minutes) continue;
      yield atField(each, ['minutes'], tooLong(longest, each.data.minutes));
    }
  },
} satisfies Rule<'case-minutes'>;

function tooLong({ minutes, numbers }: Way, allowed: number): Words {
  const alone = numbers.length === 1;
  return {
    message: {
      sv: `${alone ? 'Inspel' : 'Inspelen'} ${numbers.join(', ')} tar ${alone ? '' : 'tillsammans '}${minutes} minuter men »minutes« är ${allowed}.`,
      en: `${alone ? 'Inject' : 'Injects'} ${numbers.join(', ')} ${alone ? 'takes' : 'together take'} ${minutes} minutes but “minutes” is ${allowed}.`,
    },
    hint: {
      sv: 'Korta inspelen, eller ge caset mer tid. Räkna med tid för utgångsläget och avrundningen.',
      en: 'Shorten the injects, or give the case more time. Allow for the starting point and the closing.',
    },
  };
}

interface Way {
  readonly minutes: number;
  readonly numbers: readonly string[];
}

/** The way that takes longest. An inject follows the one it names in `after`; without the key it comes after all before it. */
function longestWay(injects: EntryOf<'case'>['data']['injects']): Way {
  const ways = new Map<string, Way>();
  let longest: Way = { minutes: 0, numbers: [] };
  for (const { number, minutes, after } of injects) {
    const before = (after === undefined ? undefined : ways.get(after)) ?? longest;
    const way = { minutes: before.minutes + minutes, numbers: [...before.numbers, number] };
    ways.set(number, way);
    if (way.minutes > longest.minutes) longest = way;
  }
  return longest;
}

function besoket(minutes: number): string {
  return `---
title: Besöket
aims: [Öva på ett svårt samtal]
roles: [Receptionist]
principles: [objektivitet]
minutes: ${minutes}
injects:
  - { number: 1, title: En man vid disken, minutes: 20, channel: besök }
  - { number: 2, title: Han sitter kvar, minutes: 15, channel: telefon, after: 1 }
  - { number: 2a, title: Han skriver, minutes: 10, channel: brev, after: 1 }
---
`;
}
