import { z } from 'zod';
import { common, id, line, text, translated } from './fields.ts';
import { type Kind, listedIn } from './kind.ts';

const item = z.strictObject({ id, text: line, principle: id.optional(), reversed: z.boolean().default(false) });
const question = z.strictObject({ id, text: line, answers: z.array(line).min(2).max(8) });

const schema = z.strictObject({
  ...common,
  purpose: text,
  /** The answers, from least to most. */
  scale: z.array(line).min(2).max(10),
  items: z.array(item).min(1).max(60),
  background: z.array(question).max(3).default([]),
  /** The smallest group that is ever reported: at least five, so that nobody can be recognised. */
  minGroup: z.int().min(5),
  freeText: z.strictObject({ text: line, warning: line }).optional(),
});

const translation = z.strictObject({
  ...translated,
  purpose: text.optional(),
  scale: z.array(line).optional(),
  items: z.array(z.strictObject({ id, text: line })).optional(),
  background: z.array(z.strictObject({ id, text: line, answers: z.array(line) })).optional(),
  freeText: z.strictObject({ text: line, warning: line }).optional(),
});

/** Statements to agree or disagree with, asked before and after. */
export const survey = {
  name: 'survey',
  folders: ['workshops/surveys'],
  ending: 'yaml',
  what: { sv: 'Påståenden att ta ställning till, före och efter.', en: 'Statements to take a stand on, before and after.' },
  schema,
  translation,
  sections: [],
  references: (data) => listedIn('principle', data.items, 'items', 'principle'),
  example: {
    file: 'workshops/surveys/efter-traffen.yaml',
    text: `title: Efter träffen
purpose: Se om samtalet gav något att använda.
scale: [Stämmer inte, Stämmer delvis, Stämmer helt]
minGroup: 5
items:
  - id: lara
    text: Jag hörde ett skäl som jag inte hade tänkt på.
  - id: tyst
    text: Jag lät bli att säga något viktigt.
    reversed: true
freeText:
  text: Vad vill du lägga till?
  warning: Skriv inget som pekar ut dig själv eller någon annan.
`,
  },
} satisfies Kind<'survey', typeof schema>;
