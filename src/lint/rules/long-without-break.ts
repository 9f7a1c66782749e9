import { type Entry, entriesOf } from '../../bank/bank.ts';
import type { Path } from '../../bank/yaml.ts';
import { atField } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

/** A rule of thumb among those who plan courses and conferences, not a measured limit. */
const mostMinutes = 90;

/** No stretch of a session's agenda is longer than an hour and a half without a break. */
export const longWithoutBreak = {
  id: 'long-without-break',
  group: 'structure',
  scope: 'text',
  kinds: ['session'],
  severity: 'warning',
  what: {
    sv: `En dagordning ska inte gå mer än ${mostMinutes} minuter utan paus.`,
    en: `An agenda should not go on for more than ${mostMinutes} minutes without a break.`,
  },
  why: {
    sv: 'Den som är trött tystnar, och då blir samtalet de utvilades.',
    en: 'Those who are tired fall silent, and then the talk belongs to those who are not.',
  },
  good: [{ files: { 'workshops/sessions/dagen.md': dagen('  - { kind: break, title: Fika, minutes: 15 }\n') } }],
  bad: [{ files: { 'workshops/sessions/dagen.md': dagen('') }, at: ['workshops/sessions/dagen.md:8:58'] }],
  *check(facts) {
    for (const session of entriesOf(facts.own, 'session')) yield* stretches(session, ['agenda'], session.data.agenda);
    for (const programme of entriesOf(facts.own, 'programme'))
      for (const [index, { agenda = [] }] of programme.data.meetings.entries())
        yield* stretches(programme, ['meetings', index, 'agenda'], agenda);
  },
} satisfies Rule<'long-without-break'>;

interface Block {
  readonly kind: string;
  readonly title: string;
  readonly minutes: number;
  /** The day that begins here, in a meeting of several. */
  readonly day?: number | undefined;
}

/** One finding per stretch, at the block in which it becomes too long. */
function* stretches(entry: Entry, path: Path, agenda: readonly Block[]): Iterable<Finding> {
  let before = 0;
  for (const [index, block] of agenda.entries()) {
    if (block.day !== undefined) before = 0;
    if (block.kind === 'break' && block.minutes > 0) before = 0;
    else {
      const after = before + block.minutes;
      if (after > mostMinutes && before <= mostMinutes) {
        yield atField(entry, [...path, index, 'minutes'], {
          message: {
            sv: `När »${block.title}« är slut har det gått ${after} minuter utan paus.`,
            en: `When “${block.title}” is over, ${after} minutes have passed without a break.`,
          },
          hint: {
            sv: 'Lägg in ett block med »kind: break« före eller efter, eller dela upp blocket.',
            en: 'Put in a block of “kind: break” before or after it, or split the block.',
          },
        });
      }
      before = after;
    }
  }
}

function dagen(pause: string): string {
  return `---
title: Dagen
form: workshop
aims: [Prata om två verkliga situationer]
length: 105
agenda:
  - { kind: talk, title: Den första situationen, minutes: 60 }
${pause}  - { kind: talk, title: Den andra situationen, minutes: 45 }
---
`;
}
