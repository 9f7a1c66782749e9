import { z } from 'zod';
import { languages } from '../i18n/language.ts';
import { id, line, text } from './kinds/fields.ts';
import { newestSchema } from './migrations.ts';

/** What a rule's finding may weigh in etos.yaml; `off` is not to look. */
export const lintLevels = ['off', 'info', 'warning', 'error'] as const;

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
  /** A PNG, JPEG or SVG in the bank's folder or below. */
  logo: line.optional(),
  contact: line.optional(),
  values: z.array(valueWord).max(12).default([]),
});

/** How much a rule weighs, or that and its options: `{ level: info, max: 50 }`. */
const ruleSetting = z.union([
  z.enum(lintLevels),
  z.object({ level: z.enum(lintLevels).optional() }).catchall(z.union([z.int(), z.array(line)])),
]);

const ruleSettings = z.record(id, ruleSetting).default({});

/** What lint is asked to look for, everywhere and below some paths. */
const lint = z.strictObject({
  rules: ruleSettings,
  /** Later ones go before earlier ones. `files` are paths in the bank, with `*` and `**`. */
  overrides: z
    .array(z.strictObject({ files: z.array(line).min(1).max(50), rules: ruleSettings }))
    .max(50)
    .default([]),
  /** Files whose findings are not shown. */
  ignore: z.array(line).max(50).default([]),
});

/** `etos.yaml`: what makes a folder a bank. */
export const configSchema = z.strictObject({
  name: line,
  /** The form the bank is written in; see `migrations.ts`. */
  schema: z.int().min(1).max(newestSchema).optional(),
  /** `builtin`, or the path of another bank from this one's folder: this bank is laid over it. */
  extends: line.optional(),
  description: text.optional(),
  language: z.enum(languages).default('sv'),
  translations: z.array(z.enum(languages)).default([]),
  topics: z.record(id, named).default({}),
  audiences: z.record(id, named).default({}),
  agency: agency.optional(),
  defaults: z.strictObject({ session: id.optional() }).default({}),
  lint: lint.default({ rules: {}, overrides: [], ignore: [] }),
});

export type Config = z.output<typeof configSchema>;
export type RuleSetting = z.output<typeof ruleSetting>;

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
lint:
  rules:
    readability: { level: info, max: 50 }
  overrides:
    - files: ["dilemmas/utkast/**"]
      rules: { question-count: off }
`;
