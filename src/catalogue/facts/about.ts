import type { KindName } from '../../bank/kinds/kind.ts';
import type { DataOf } from '../../bank/kinds/kinds.ts';
import { type Fact, line } from '../fact.ts';

/** Kinds whose front matter has a field. */
type With<Field extends string, Value> = {
  [Name in KindName]: DataOf<Name> extends { [Key in Field]: Value } ? Name : never;
}[KindName];

/** The principles an entry is about. */
export function principlesFact<Name extends With<'principles', string[]>>(): Fact<Name> {
  return {
    label: { sv: 'Principer', en: 'Principles' },
    audience: 'participant',
    prose: false,
    lines: (data, names) => line(names.principles(data.principles)),
  };
}

/** The topics an entry is about. */
export function topicsFact<Name extends With<'topics', string[]>>(): Fact<Name> {
  return {
    label: { sv: 'Ämnen', en: 'Topics' },
    audience: 'participant',
    prose: false,
    lines: (data, names) => line(names.topics(data.topics)),
  };
}

/** Whom an entry is for. */
export function audiencesFact<Name extends With<'audience', string[]>>(): Fact<Name> {
  return {
    label: { sv: 'För', en: 'For' },
    audience: 'participant',
    prose: false,
    lines: (data, names) => line(names.audiences(data.audience)),
  };
}

/** How long an exercise takes. */
export function minutesFact<Name extends With<'minutes', number>>(): Fact<Name> {
  return { label: { sv: 'Minuter', en: 'Minutes' }, audience: 'participant', prose: false, lines: (data) => line(data.minutes) };
}

/** How much an exercise asks of the group, from 1 to 3. */
export function levelFact<Name extends With<'level', number>>(): Fact<Name> {
  return { label: { sv: 'Nivå', en: 'Level' }, audience: 'participant', prose: false, lines: (data) => line(data.level) };
}

/** The legal provisions an entry refers to, written out, and why they matter. */
export function lawsFact<Name extends With<'laws', readonly unknown[]>>(audience: Fact<Name>['audience']): Fact<Name> {
  return {
    label: { sv: 'Lagrum', en: 'Legal provisions' },
    audience,
    prose: true,
    lines: (data, names) => data.laws.map(({ ref, why }) => (why ? `${names.law(ref)}: ${why}` : names.law(ref))),
  };
}
