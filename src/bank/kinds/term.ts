import { z } from 'zod';
import { common, id, laws, line, text, translated } from './fields.ts';
import { type Kind, listed, listedIn } from './kind.ts';

const schema = z.strictObject({
  ...common,
  definition: text,
  aliases: z.array(line).default([]),
  principles: z.array(id).default([]),
  laws: laws.default([]),
  see: z.array(id).default([]),
  confusedWith: z.array(z.strictObject({ term: id, how: line })).default([]),
  en: line.optional(),
  agencyNote: line.optional(),
  order: z.int().min(1).max(99).optional(),
  short: line.optional(),
  /** A shorter name for lists, where the title is long. */
  label: line.optional(),
});

const translation = z.strictObject({
  ...translated,
  definition: text,
  short: line.optional(),
  label: line.optional(),
  laws: laws.optional(),
  aliases: z.array(line).optional(),
  agencyNote: line.optional(),
  confusedWith: z.array(z.strictObject({ term: id, how: line })).optional(),
});

/** An entry of the values ABC; its folder says whether it is a principle, a role, a value or another term. */
export const term = {
  name: 'term',
  folders: ['glossary/terms', 'glossary/principles', 'glossary/roles', 'glossary/values'],
  what: {
    sv: 'Ett uppslagsord i Värdegrundens ABC: princip, roll, värdeord eller begrepp.',
    en: 'An entry of the values ABC: principle, role, value word or concept.',
  },
  schema,
  translation,
  sections: [
    { key: 'explanation', heading: { sv: 'Förklaring', en: 'Explanation' }, required: false, audience: 'participant' },
    { key: 'example', heading: { sv: 'Exempel', en: 'Example' }, required: true, audience: 'participant' },
    { key: 'talkAbout', heading: { sv: 'Att prata om', en: 'To talk about' }, required: false, audience: 'participant' },
  ],
  references: (data) => [
    ...listed('principle', data.principles, 'principles'),
    ...listedIn('law', data.laws, 'laws', 'ref'),
    ...listed('term', data.see, 'see'),
    ...listedIn('term', data.confusedWith, 'confusedWith', 'term'),
  ],
  example: {
    file: 'glossary/terms/remiss.md',
    text: `---
title: Remiss
definition: Ett förslag som skickas till andra för att de ska kunna säga vad de tycker innan någon beslutar.
principles: [demokrati]
en: referral for comment
---

## Exempel

Myndigheten får ett lagförslag på remiss och svarar vad det skulle innebära i handläggningen.
`,
  },
} satisfies Kind<'term', typeof schema>;
