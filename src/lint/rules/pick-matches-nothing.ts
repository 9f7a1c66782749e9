import { type Entry, type EntryOf, entriesOf } from '../../bank/bank.ts';
import { type Query, select } from '../../bank/select.ts';
import type { Path } from '../../bank/yaml.ts';
import { counted } from '../counted.ts';
import { exampleDilemma, exampleSession } from '../example-texts.ts';
import type { Facts } from '../facts.ts';
import { atField, type Words } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { isRetired } from '../texts.ts';

/** What a block of a session asks for with `pick` is there, as many as it asks for. */
export const pickMatchesNothing = {
  id: 'pick-matches-nothing',
  group: 'references',
  scope: 'bank',
  severity: 'warning',
  what: {
    sv: 'Det ska finnas så många publicerade dilemman som »pick« i en dagordning ber om.',
    en: 'There should be as many published dilemmas as “pick” in an agenda asks for.',
  },
  why: {
    sv: 'Annars står blocket tomt när programmet skrivs ut.',
    en: 'Otherwise the block is empty when the programme is printed.',
  },
  good: [{ files: { 'dilemmas/biljetten.md': exampleDilemma(), 'workshops/sessions/motet.md': picking('level: 1') } }],
  bad: [
    {
      files: { 'dilemmas/biljetten.md': exampleDilemma(), 'workshops/sessions/motet.md': picking('level: 3') },
      at: ['workshops/sessions/motet.md:8:61'],
    },
    {
      files: { 'dilemmas/biljetten.md': exampleDilemma(), 'workshops/sessions/motet.md': picking('level: 1, count: 2') },
      at: ['workshops/sessions/motet.md:8:61'],
    },
    {
      files: {
        'dilemmas/biljetten.md': exampleDilemma(),
        'workshops/sessions/motet.md': exampleSession(),
        'workshops/programmes/host.md': `---
title: Hösten
aims: [Prata]
audience: [alla]
weeks: 4
meetings:
  - { title: Först, session: motet, week: 0, pick: { level: 1 } }
  - { title: Sedan, session: motet, week: 4, pick: { level: 3 } }
---
`,
      },
      at: ['workshops/programmes/host.md:8:52'],
    },
  ],
  *check(facts) {
    // Without any dilemma, the bank has sessions only to show them.
    if (facts.names.dilemma.size === 0) return;
    const found = new Map<string, number>();
    for (const { entry, path, pick } of picks(facts)) {
      if (!isKnown(facts, pick)) continue;
      const { count, ...query } = pick;
      const key = JSON.stringify(query);
      const matching = found.get(key) ?? select(facts.bank, query).length;
      found.set(key, matching);
      if (matching < count) yield atField(entry, path, tooFew(matching, count));
    }
  },
} satisfies Rule<'pick-matches-nothing'>;

interface Asked {
  readonly entry: Entry;
  readonly path: Path;
  readonly pick: Query & { readonly count: number };
}

/** Every selection of dilemmas that sessions and programmes ask for. */
function* picks({ own }: Facts): Iterable<Asked> {
  for (const session of entriesOf(own, 'session').filter((each) => !isRetired(each)))
    yield* inAgenda(session, ['agenda'], session.data.agenda);
  for (const programme of entriesOf(own, 'programme').filter((each) => !isRetired(each)))
    for (const [index, { pick, agenda = [] }] of programme.data.meetings.entries()) {
      if (pick) yield { entry: programme, path: ['meetings', index, 'pick'], pick };
      yield* inAgenda(programme, ['meetings', index, 'agenda'], agenda);
    }
}

function* inAgenda(entry: Entry, path: Path, agenda: readonly Block[]): Iterable<Asked> {
  for (const [index, { kind, pick }] of agenda.entries())
    if (kind === 'dilemma' && pick) yield { entry, path: [...path, index, 'pick'], pick };
}

type Block = EntryOf<'session'>['data']['agenda'][number];

/** A name that does not exist is another rule's to report. */
function isKnown({ names, bank }: Facts, { topic, principle, audience }: Query): boolean {
  const declared = !bank.broken.has('etos.yaml');
  return (
    declared &&
    (topic === undefined || names.topic.has(topic)) &&
    (principle === undefined || names.principle.has(principle)) &&
    (audience === undefined || names.audience.has(audience))
  );
}

function tooFew(matching: number, count: number): Words {
  return {
    message:
      matching === 0
        ? { sv: 'Inget publicerat dilemma svarar mot »pick«.', en: 'No published dilemma matches “pick”.' }
        : {
            sv: `Bara ${counted(matching, 'dilemma', 'dilemman')} svarar mot »pick«, som ber om ${count}.`,
            en: `Only ${counted(matching, 'dilemma matches', 'dilemmas match')} “pick”, which asks for ${count}.`,
          },
    hint: { sv: 'Be om något vidare, eller lägg till ett dilemma.', en: 'Ask for something wider, or add a dilemma.' },
  };
}

function picking(query: string): string {
  return exampleSession({ block: `{ kind: dilemma, title: Ett dilemma, minutes: 60, pick: { ${query} } }` });
}
