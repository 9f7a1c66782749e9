import { z } from 'zod';
import { common, line, minutes, range, text, translated } from './fields.ts';
import type { Kind } from './kind.ts';

const step = z.strictObject({
  text,
  /** Fixed minutes, or … */
  minutes: minutes.optional(),
  /** … percent of the minutes left when the fixed ones are taken. */
  share: z.int().min(1).max(100).optional(),
});

const schema = z.strictObject({
  ...common,
  purpose: text,
  suits: z.array(line).default([]),
  avoidWhen: z.array(line).default([]),
  group: z
    .strictObject({ min: z.int().min(1), max: z.int().min(1), subgroup: z.int().min(2).optional() })
    .refine((g) => g.min <= g.max, { message: 'min-over-max', path: ['max'] }),
  minutes: range,
  /** How many times people change tables. */
  moves: z.int().min(0).max(10).default(0),
  steps: z.array(step).min(1),
  materials: z.array(line).default([]),
  room: text.optional(),
  seated: text.optional(),
  digital: text.optional(),
  pitfalls: z.array(line).default([]),
});

const translation = z.strictObject({
  ...translated,
  purpose: text.optional(),
  suits: z.array(line).optional(),
  avoidWhen: z.array(line).optional(),
  steps: z.array(z.strictObject({ text })).optional(),
  materials: z.array(line).optional(),
  room: text.optional(),
  seated: text.optional(),
  digital: text.optional(),
  pitfalls: z.array(line).optional(),
});

/** A way of leading a talk, with steps that fit its minutes. */
export const method = {
  name: 'method',
  folders: ['workshops/methods'],
  what: { sv: 'Ett sätt att leda ett samtal, steg för steg.', en: 'A way of leading a talk, step by step.' },
  schema,
  translation,
  sections: [{ key: 'description', heading: { sv: 'Beskrivning', en: 'Description' }, required: false, audience: 'facilitator' }],
  references: () => [],
  example: {
    file: 'workshops/methods/laget-runt.md',
    text: `---
title: Laget runt
purpose: Alla får säga något innan diskussionen börjar.
group: { min: 4, max: 10 }
minutes: { min: 10, max: 15 }
steps:
  - text: Ställ frågan och ge en minut att tänka.
    minutes: 1
  - text: Var och en får ungefär en minut. Ingen kommenterar.
    share: 70
  - text: Ordet är fritt.
    share: 30
---
`,
  },
} satisfies Kind<'method', typeof schema>;
