import { z } from 'zod';
import { languages } from '../i18n/language.ts';
import { id, line, text } from './kinds/fields.ts';

/** A name in each language: the bank's own is required, others when the bank is translated. */
const named = z.strictObject({ sv: line, en: line.optional(), principles: z.array(id).default([]) });

/** One of the agency's own value words, and the principles it serves. */
const valueWord = z.strictObject({ word: line, principles: z.array(id).min(1), means: line.optional() });

const agency = z.strictObject({
  name: line,
  colour: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .optional(),
  /** A PNG or JPEG in the bank's folder or below. */
  logo: line.optional(),
  contact: line.optional(),
  values: z.array(valueWord).max(12).default([]),
});

/** `etos.yaml`: what makes a folder a bank. */
export const configSchema = z.strictObject({
  name: line,
  /** `builtin`, or the path of another bank from this one's folder: this bank is laid over it. */
  extends: line.optional(),
  description: text.optional(),
  language: z.enum(languages).default('sv'),
  translations: z.array(z.enum(languages)).default([]),
  topics: z.record(id, named).default({}),
  audiences: z.record(id, named).default({}),
  agency: agency.optional(),
  defaults: z.strictObject({ session: id.optional() }).default({}),
});

export type Config = z.output<typeof configSchema>;

/** An etos.yaml as an agency with its own words and texts would write it. */
export const configExample = `name: Värdegrund på Exempelverket
extends: builtin
agency:
  name: Exempelverket
  colour: "#1f5f7a"
  logo: logo.png
  contact: vardegrund@exempelverket.example
  values:
    - word: Lyhörd
      principles: [objektivitet, demokrati]
      means: Vi lyssnar färdigt innan vi svarar.
topics:
  tillsyn: { sv: Tillsyn, en: Supervision, principles: [legalitet] }
defaults: { session: etiskt-cafe }
`;
