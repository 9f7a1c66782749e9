import { z } from 'zod';
import { common, id, line, minutes, range, text, translated } from './fields.ts';
import { type Kind, listed, type Reference } from './kind.ts';

/** A selection made when the session is printed, in the same words as the command line's. */
export const pick = z.strictObject({
  topic: id.optional(),
  principle: id.optional(),
  audience: id.optional(),
  level: z.int().min(1).max(3).optional(),
  count: z.int().min(1).max(20).default(1),
});

/** What a block of an agenda says, wherever the agenda stands. */
export const blockShape = {
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
};

/** A block names what it is about or picks it, not both; a dilemma or a case does one of them. */
export function aboutOneThing({ kind, ref, pick }: { kind: string; ref?: unknown; pick?: unknown }, ctx: z.RefinementCtx): void {
  if (ref && pick) ctx.addIssue({ code: 'custom', message: 'ref-and-pick', path: ['pick'] });
  if (['dilemma', 'case'].includes(kind) && !ref && !pick)
    ctx.addIssue({ code: 'custom', message: 'ref-or-pick', path: ['kind'] });
}

const block = z.strictObject(blockShape).superRefine(aboutOneThing);

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

/** What a translation says of a block. */
export const agendaWords = z.strictObject({
  title: line,
  text: text.optional(),
  note: text.optional(),
  lead: line.optional(),
});

const translation = z.strictObject({
  ...translated,
  aims: z.array(line).optional(),
  agenda: z.array(agendaWords).optional(),
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
  references: (data) => [...listed('audience', data.audience, 'audience'), ...agendaReferences(data.agenda, ['agenda'])],
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

type Block = z.output<typeof block>;

/** What the blocks of an agenda refer to; `path` is where the agenda stands. */
export function agendaReferences(agenda: readonly Block[], path: Reference['path']): Reference[] {
  return agenda.flatMap((each, index) => blockReferences(each, [...path, index]));
}

function blockReferences(each: Block, path: Reference['path']): Reference[] {
  const target =
    ({ case: 'case', method: 'method', principle: 'principle', film: 'resource' } as const)[each.kind as string] ?? 'dilemma';
  const at = (id: string | undefined, to: Reference['target'], ...field: string[]): Reference[] =>
    id === undefined ? [] : [{ target: to, id, path: [...path, ...field] }];
  return [...at(each.with, 'method', 'with'), ...at(each.ref, target, 'ref'), ...pickReferences(each.pick, [...path, 'pick'])];
}

/** What a selection refers to; `path` is where it stands. */
export function pickReferences(asked: z.output<typeof pick> | undefined, path: Reference['path']): Reference[] {
  return (['topic', 'principle', 'audience'] as const).flatMap((target) => {
    const found = asked?.[target];
    return found === undefined ? [] : [{ target, id: found, path: [...path, target] }];
  });
}
