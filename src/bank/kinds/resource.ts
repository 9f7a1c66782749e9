import { z } from 'zod';
import { common, id, line, minutes, text, translated } from './fields.ts';
import { type Kind, listed } from './kind.ts';

const schema = z.strictObject({
  ...common,
  type: z.enum(['writing', 'podcast', 'film', 'lecture', 'course', 'code-of-conduct']),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Whether somebody has opened the link, and when. */
  urlChecked: z.union([z.literal('unverified'), z.iso.date()]).optional(),
  minutes: minutes.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)
    .default('sv'),
  publisher: line.optional(),
  year: z.int().min(1700).max(2100).optional(),
  principles: z.array(id).default([]),
  use: text.optional(),
  points: z.array(z.strictObject({ text: line, principles: z.array(id).min(1) })).optional(),
});

const translation = z.strictObject({
  ...translated,
  use: text.optional(),
  points: z.array(z.strictObject({ text: line })).optional(),
});

/** A writing, film, podcast or the like that a talk can start from; or a code of conduct. */
export const resource = {
  name: 'resource',
  folders: ['library'],
  what: {
    sv: 'En skrift, film, podd, föreläsning eller kurs att utgå från, eller en uppförandekod.',
    en: 'A writing, film, podcast, lecture or course to start from, or a code of conduct.',
  },
  schema,
  translation,
  sections: [{ key: 'about', heading: { sv: 'Om', en: 'About' }, required: false, audience: 'participant' }],
  references: (data) => [
    ...listed('principle', data.principles, 'principles'),
    ...(data.points ?? []).flatMap((point, index) => listed('principle', point.principles, 'points', index, 'principles')),
  ],
  example: {
    file: 'library/intern-forelasning-om-jav.md',
    text: `---
title: Intern föreläsning om jäv
type: lecture
minutes: 12
principles: [objektivitet]
use: Visa de första fem minuterna och låt gruppen sedan prata i bikupor.
---
`,
  },
} satisfies Kind<'resource', typeof schema>;
