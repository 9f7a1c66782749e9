import { z } from 'zod';
import { id, line } from '../bank/kinds/fields.ts';

/** One option of a template: a flag on the command line, a name in the template. */
const option = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('choice'), about: line.optional(), values: z.array(line).min(2), default: line.optional() }),
  z.strictObject({
    type: z.literal('number'),
    about: line.optional(),
    min: z.int().min(0).default(0),
    max: z.int().max(10_000).default(1000),
    default: z.int().optional(),
  }),
  z.strictObject({ type: z.literal('text'), about: line.optional(), default: z.string().max(500).optional() }),
  z.strictObject({ type: z.literal('yes-no'), about: line.optional(), default: z.boolean().optional() }),
]);
export type TemplateOption = z.output<typeof option>;

/** What is chosen when nobody chooses: everything, the first, or what fits some conditions. */
const select = z.union([
  z.enum(['all', 'first']),
  z.strictObject({
    topic: id.optional(),
    principle: id.optional(),
    audience: id.optional(),
    level: z.int().min(1).max(3).optional(),
    count: z.int().min(1).max(100).optional(),
    minutes: z.int().min(5).max(960).optional(),
  }),
]);

/** How it is put on paper; names may be filled in, so an option can decide. */
const page = z.strictObject({
  paper: z.string().optional(),
  orientation: z.string().optional(),
  cards: z.string().optional(),
  flip: z.string().optional(),
  booklet: z.boolean().optional(),
});

/** What stands between the `---` lines of a template. */
export const templateFront = z.strictObject({
  /** Names the document; `{{names}}` are filled in. */
  title: z.string(),
  /** Whose words it may hold. */
  for: z.enum(['participant', 'facilitator', 'observer']),
  subject: z.string().default(''),
  runningTitle: z.string().default(''),
  /** What it is, for whoever looks for a template: in the bank's language, or in both. */
  about: z.union([line, z.strictObject({ sv: line, en: line })]).optional(),
  page: page.default({}),
  /** What it can be made from; nothing at all for a form. */
  accepts: z.array(z.enum(['dilemma', 'case', 'session'])).default(['dilemma', 'case', 'session']),
  select: select.optional(),
  options: z.record(z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), option).default({}),
});
export type TemplateFront = z.output<typeof templateFront>;

/** Names that the commands use themselves, and a template's option therefore may not have. */
export const takenOptions: readonly string[] = [
  ...['session', 'topic', 'principle', 'audience', 'minutes', 'level', 'count', 'seed', 'explain', 'not-used-since', 'log'],
  ...['start', 'format', 'lang', 'output', 'bank', 'force', 'paper', 'landscape', 'variant', 'booklet', 'per-sheet', 'archive'],
  ...['people', 'groups', 'modality', 'upto', 'inject', 'watch', 'port', 'theme', 'locale', 'help'],
];
