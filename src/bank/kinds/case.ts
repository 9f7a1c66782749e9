import { z } from 'zod';
import { common, id, laws, line, minutes, principles, translated } from './fields.ts';
import { type Kind, listed, listedIn } from './kind.ts';

/** `1`, `2`, `2a`: as written on the sheet, kept as text. */
const number = z.union([z.int().min(1).max(99), z.string().regex(/^[1-9][0-9]?[a-z]?$/)]).transform(String);

const inject = z.strictObject({
  number,
  title: line,
  minutes,
  principles: principles.optional(),
  channel: line,
  from: line.optional(),
  after: number.optional(),
  trigger: line.optional(),
});

const schema = z.strictObject({
  ...common,
  aims: z.array(line).min(1),
  roles: z.array(line).min(1),
  assumptions: z.array(line).default([]),
  principles,
  topics: z.array(id).default([]),
  audience: z.array(id).default([]),
  minutes,
  sensitive: line.optional(),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(1),
  laws: laws.default([]),
  terms: z.array(id).default([]),
  injects: z.array(inject).min(1),
});

const translation = z.strictObject({
  ...translated,
  sensitive: line.optional(),
  aims: z.array(line).optional(),
  roles: z.array(line).optional(),
  assumptions: z.array(line).optional(),
  laws: laws.optional(),
  injects: z
    .array(z.strictObject({ number, title: line, channel: line.optional(), from: line.optional(), trigger: line.optional() }))
    .optional(),
});

/** A staged exercise: a starting point, and injects that are handed out one by one. */
export const caseKind = {
  name: 'case',
  folders: ['cases'],
  what: {
    sv: 'En övning som växer fram i inspel, vart och ett på ett eget blad.',
    en: 'An exercise that unfolds in injects, each on its own sheet.',
  },
  schema,
  translation,
  sections: [
    { key: 'start', heading: { sv: 'Utgångsläge', en: 'Starting point' }, required: true, audience: 'participant' },
    {
      key: 'inject',
      heading: { sv: 'Inspel', en: 'Inject' },
      required: true,
      numbered: true,
      audience: 'participant',
      parts: [
        {
          key: 'questions',
          heading: { sv: 'Frågor', en: 'Questions' },
          required: true,
          audience: 'participant',
          items: { min: 1, max: 6 },
        },
        {
          key: 'expected',
          heading: { sv: 'Förväntad reaktion', en: 'Expected reaction' },
          required: true,
          audience: 'facilitator',
        },
        {
          key: 'contingency',
          heading: { sv: 'Om reaktionen uteblir', en: 'If the reaction fails to come' },
          required: false,
          audience: 'facilitator',
        },
        { key: 'observe', heading: { sv: 'Iaktta', en: 'Observe' }, required: false, audience: 'observer' },
      ],
    },
    { key: 'closing', heading: { sv: 'Avrundning', en: 'Closing' }, required: true, audience: 'participant' },
    {
      key: 'facilitator',
      heading: { sv: 'För samtalsledaren', en: 'For the facilitator' },
      required: false,
      audience: 'facilitator',
    },
  ],
  references: (data) => [
    ...listed('principle', data.principles, 'principles'),
    ...listed('topic', data.topics, 'topics'),
    ...listed('audience', data.audience, 'audience'),
    ...listedIn('law', data.laws, 'laws', 'ref'),
    ...listed('term', data.terms, 'terms'),
    ...data.injects.flatMap((each, index) => listed('principle', each.principles, 'injects', index, 'principles')),
  ],
  example: {
    file: 'cases/samtalet-i-receptionen.md',
    text: `---
title: Samtalet i receptionen
aims: [Träna på att bemöta en upprörd besökare sakligt]
roles: [Receptionist, Gruppchef]
principles: [respekt-for-lika-varde]
minutes: 30
injects:
  - number: 1
    title: Besökaren höjer rösten
    minutes: 15
    channel: besök
---

## Utgångsläge

Det är fredag eftermiddag. Receptionen stänger om tio minuter och tre personer väntar.

## Inspel 1

En man går fram till disken utan kölapp. ”Jag har väntat i fyra månader. Nu vill jag tala med någon som bestämmer.”

### Frågor

- Vad säger du först?

### Förväntad reaktion

Någon tar ansvar för samtalet och lovar bara det som går att hålla.

### Iaktta

- Vem får ordet, och vem blir utan?

## Avrundning

- Vad tar ni med er till er egen reception?
`,
  },
} satisfies Kind<'case', typeof schema>;
