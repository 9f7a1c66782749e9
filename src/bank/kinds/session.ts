import { z } from 'zod';
import { common, id, line, minutes, range, text, translated } from './fields.ts';
import { type Kind, listed, listedIn, type Reference } from './kind.ts';

/** A selection made when the session is printed, in the same words as the command line's. */
export const pick = z.strictObject({
  topic: id.optional(),
  principle: id.optional(),
  audience: id.optional(),
  level: z.int().min(1).max(3).optional(),
  count: z.int().min(1).max(20).default(1),
});

const block = z
  .strictObject({
    kind: z.enum([
      'welcome',
      'talk',
      'principle',
      'dilemma',
      'case',
      'method',
      'film',
      'break',
      'reflection',
      'harvest',
      'evaluation',
    ]),
    title: line,
    minutes: z.int().min(0).max(960),
    ref: id.optional(),
    pick: pick.optional(),
    with: id.optional(),
    lead: line.optional(),
    text: text.optional(),
    note: text.optional(),
    optional: z.boolean().default(false),
  })
  .refine((b) => !(b.ref && b.pick), { message: 'ref-and-pick', path: ['pick'] })
  .refine((b) => !['dilemma', 'case'].includes(b.kind) || b.ref || b.pick, { message: 'ref-or-pick', path: ['kind'] });

const followUp = z.strictObject({ what: line, owner: line, weeks: z.int().min(0).max(104) });

const schema = z.strictObject({
  ...common,
  form: z.enum(['workshop', 'seminar', 'cafe', 'meeting', 'conference', 'forum']),
  aims: z.array(line).min(1),
  audience: z.array(id).default([]),
  modality: z.enum(['room', 'digital', 'blended']).default('room'),
  group: range.optional(),
  length: minutes,
  agenda: z.array(block).min(1),
  prework: z.strictObject({ text, minutes }).optional(),
  rules: z.array(line).default([]),
  evaluation: z.array(line).default([]),
  followUp: z.array(followUp).default([]),
  packing: z.array(line).default([]),
});

const translation = z.strictObject({
  ...translated,
  aims: z.array(line).optional(),
  agenda: z
    .array(z.strictObject({ title: line, text: text.optional(), note: text.optional(), lead: line.optional() }))
    .optional(),
  prework: z.strictObject({ text }).optional(),
  rules: z.array(line).optional(),
  evaluation: z.array(line).optional(),
  followUp: z.array(z.strictObject({ what: line, owner: line })).optional(),
  packing: z.array(line).optional(),
});

/** A workshop, seminar, ethics café, meeting, conference or forum day, as blocks with minutes. */
export const session = {
  name: 'session',
  folders: ['workshops/sessions'],
  what: {
    sv: 'Ett tillfälle – workshop, seminarium, etiskt café, möte – med sin dagordning.',
    en: 'An occasion – workshop, seminar, ethics café, meeting – with its agenda.',
  },
  schema,
  translation,
  sections: [
    { key: 'introduction', heading: { sv: 'Inledning', en: 'Introduction' }, required: false, audience: 'participant' },
    {
      key: 'facilitator',
      heading: { sv: 'För samtalsledaren', en: 'For the facilitator' },
      required: false,
      audience: 'facilitator',
    },
  ],
  references: (data) => [
    ...listed('audience', data.audience, 'audience'),
    ...listedIn('method', data.agenda, 'agenda', 'with'),
    ...data.agenda.flatMap((each, index) => blockReferences(each, index)),
  ],
  example: {
    file: 'workshops/sessions/arbetsplatstraff.md',
    text: `---
title: Tjugo minuter på arbetsplatsträffen
form: meeting
aims: [Prata om en verklig situation utan att söka ett facit]
length: 20
agenda:
  - kind: welcome
    title: Varför vi gör det här
    minutes: 3
  - kind: dilemma
    title: Ett dilemma
    minutes: 14
    pick: { topic: bemotande }
    with: bikupa
  - kind: harvest
    title: Vad vi tar med oss
    minutes: 3
---
`,
  },
} satisfies Kind<'session', typeof schema>;

function blockReferences(each: z.output<typeof block>, index: number): Reference[] {
  const target =
    ({ case: 'case', method: 'method', principle: 'principle', film: 'resource' } as const)[each.kind as string] ?? 'dilemma';
  const at = (id: string | undefined, to: Reference['target'], ...path: string[]): Reference[] =>
    id === undefined ? [] : [{ target: to, id, path: ['agenda', index, ...path] }];
  return [
    ...at(each.ref, target, 'ref'),
    ...at(each.pick?.topic, 'topic', 'pick', 'topic'),
    ...at(each.pick?.principle, 'principle', 'pick', 'principle'),
    ...at(each.pick?.audience, 'audience', 'pick', 'audience'),
  ];
}
