import { z } from 'zod';
import { common, id, laws, line, minutes, principles, translated } from './fields.ts';
import { type Kind, listed, listedIn, type SectionSpec } from './kind.ts';

const schema = z.strictObject({
  ...common,
  principles,
  tension: z.tuple([id, id]).optional(),
  topics: z.array(id).min(1),
  audience: z.array(id).min(1),
  minutes,
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(1),
  format: z.enum(['open', 'rule']).default('open'),
  sensitive: line.optional(),
  methods: z.strictObject({ suited: z.array(id).default([]), unsuited: z.array(id).default([]) }).optional(),
  laws: laws.default([]),
  terms: z.array(id).default([]),
  options: z
    .array(
      z.strictObject({
        text: line,
        favours: z.array(id).default([]),
        risks: z.array(id).default([]),
        legal: z.enum(['yes', 'no', 'unclear']).optional(),
        note: line.optional(),
      }),
    )
    .min(2)
    .max(4)
    .optional(),
  variantOf: id.optional(),
});

const translation = z.strictObject({
  ...translated,
  sensitive: line.optional(),
  laws: laws.optional(),
  options: z.array(z.strictObject({ text: line, note: line.optional() })).optional(),
});

const facilitatorParts: readonly SectionSpec[] = [
  { key: 'purpose', heading: { sv: 'Syfte', en: 'Purpose' }, required: true, audience: 'facilitator' },
  { key: 'listenFor', heading: { sv: 'Lyssna efter', en: 'Listen for' }, required: true, audience: 'facilitator' },
  { key: 'pitfalls', heading: { sv: 'Fallgropar', en: 'Pitfalls' }, required: true, audience: 'facilitator' },
  { key: 'limit', heading: { sv: 'Där gränsen går', en: 'Where the limit runs' }, required: true, audience: 'facilitator' },
  { key: 'closing', heading: { sv: 'Avrundning', en: 'Closing' }, required: true, audience: 'facilitator' },
];

/** A situation with a hard choice, talked about without an answer key. */
export const dilemma = {
  name: 'dilemma',
  folders: ['dilemmas'],
  what: {
    sv: 'En situation där någon måste välja och goda skäl drar åt olika håll.',
    en: 'A situation in which somebody must choose and good reasons pull apart.',
  },
  schema,
  translation,
  sections: [
    { key: 'situation', heading: { sv: 'Situation', en: 'Situation' }, required: true, audience: 'participant' },
    {
      key: 'questions',
      heading: { sv: 'Frågor', en: 'Questions' },
      required: true,
      audience: 'participant',
      items: { min: 3, max: 5 },
    },
    {
      key: 'twists',
      heading: { sv: 'Vändningar', en: 'Twists' },
      required: false,
      audience: 'facilitator',
      items: { min: 1, max: 4 },
    },
    {
      key: 'facilitator',
      heading: { sv: 'För samtalsledaren', en: 'For the facilitator' },
      required: true,
      audience: 'facilitator',
      parts: facilitatorParts,
    },
    { key: 'comment', heading: { sv: 'Kommentar', en: 'Comment' }, required: false, audience: 'facilitator' },
  ],
  references: (data) => [
    ...listed('principle', data.principles, 'principles'),
    ...listed('principle', data.tension, 'tension'),
    ...listed('topic', data.topics, 'topics'),
    ...listed('audience', data.audience, 'audience'),
    ...listed('method', data.methods?.suited, 'methods', 'suited'),
    ...listed('method', data.methods?.unsuited, 'methods', 'unsuited'),
    ...listedIn('law', data.laws, 'laws', 'ref'),
    ...listed('term', data.terms, 'terms'),
    ...(data.options ?? []).flatMap((option, index) => [
      ...listed('principle', option.favours, 'options', index, 'favours'),
      ...listed('principle', option.risks, 'options', index, 'risks'),
    ]),
    ...(data.variantOf ? [{ target: 'dilemma' as const, id: data.variantOf, path: ['variantOf'] }] : []),
  ],
  example: {
    file: 'dilemmas/biljetten.md',
    text: `---
title: Biljetten
principles: [objektivitet]
topics: [gavor]
audience: [alla]
minutes: 20
laws:
  - ref: FL 5 § st. 2
    why: Myndigheten ska vara saklig och opartisk.
---

## Situation

Du har just avslutat tillsynen av en konsertlokal. Verksamheten fick ett godkänt beslut. Två veckor senare ligger ett kuvert i ditt postfack: en biljett till en konsert på lördag och ett kort med orden ”Tack för ett trevligt besök”. Din dotter älskar bandet, och alla biljetter tog slut på en kvart i våras. Nästa tillsyn av lokalen är om tre år.

## Frågor

- Vad gör du med biljetten?
- Vad tror du att avsändaren vill säga?
- Hur skulle det se ut för den som inte känner dig?

## För samtalsledaren

### Syfte

Att prata om gåvor som kommer efter beslutet.

### Lyssna efter

- Om gruppen skiljer på vad man känner och hur det ser ut utifrån.

### Fallgropar

- Att samtalet fastnar i vad biljetten kostar.

### Där gränsen går

En förmån som har samband med tjänsten kan vara en muta även när den kommer efter beslutet.

### Avrundning

Fråga vem man hos er kan ringa när ett kuvert kommer.
`,
  },
} satisfies Kind<'dilemma', typeof schema>;
