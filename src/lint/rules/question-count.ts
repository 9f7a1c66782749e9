import { counted } from '../counted.ts';
import { atLine } from '../finding.ts';
import type { Prose } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Sections that are lists have as many items as their kind asks for: three to five questions in a dilemma. */
export const questionCount = {
  id: 'question-count',
  group: 'structure',
  scope: 'text',
  severity: 'warning',
  what: {
    sv: 'Frågor, vändningar och andra listor ska ha så många punkter som textens sort säger.',
    en: 'Questions, twists and other lists should have as many items as the kind of text says.',
  },
  why: {
    sv: 'För få frågor räcker inte till ett samtal. Med för många hinner gruppen inte tänka över någon.',
    en: 'Too few questions do not make a talk. With too many, the group has no time to think any of them over.',
  },
  good: [{ files: { 'dilemmas/biljetten.md': biljetten('- Vad gör du?\n- Vem kan du fråga?\n- Hur ser det ut utifrån?\n') } }],
  bad: [
    { files: { 'dilemmas/biljetten.md': biljetten('- Vad gör du?\n') }, at: ['dilemmas/biljetten.md:9:1'] },
    { files: { 'dilemmas/biljetten.md': biljetten('Vad gör du?\n') }, at: ['dilemmas/biljetten.md:9:1'] },
  ],
  *check(facts) {
    for (const prose of facts.prose) {
      const { text, section, spec } = prose;
      if (!spec?.items) continue;
      const { min, max } = spec.items;
      const count = itemsIn(prose);
      if (count >= min && count <= max) continue;
      yield atLine(text, section.line, {
        message: {
          sv: `»${section.heading}« har ${counted(count, 'punkt', 'punkter')} men ska ha ${min}–${max}.`,
          en: `“${section.heading}” has ${counted(count, 'item', 'items')} but should have ${min}–${max}.`,
        },
        hint:
          count === 0
            ? {
                sv: 'Skriv som en lista: en rad med »- « framför varje.',
                en: 'Write it as a list: one line each, beginning with “- ”.',
              }
            : count < min
              ? { sv: `Lägg till minst ${min - count}.`, en: `Add at least ${min - count}.` }
              : { sv: `Stryk minst ${count - max}.`, en: `Strike out at least ${count - max}.` },
      });
    }
  },
} satisfies Rule<'question-count'>;

/** How many items its lists have; where nothing is marked, items are the lines that begin with a dash. */
function itemsIn(prose: Prose): number {
  if (!prose.isMarked) return prose.section.text.split('\n').filter((line) => line.startsWith('- ')).length;
  return prose.blocks.reduce((items, block) => items + (block.type === 'list' ? block.items.length : 0), 0);
}

function biljetten(questions: string): string {
  return `---
title: Biljetten
principles: [objektivitet]
topics: [gavor]
audience: [alla]
minutes: 20
---

## Frågor

${questions}`;
}
