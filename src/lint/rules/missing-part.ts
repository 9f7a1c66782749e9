import { atLine } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { isEntry, levelsOf } from '../texts.ts';

/** Every section has the level-3 parts its kind requires. Translations are for `translation-sections`. */
export const missingPart = {
  id: 'missing-part',
  group: 'structure',
  scope: 'text',
  kinds: ['dilemma', 'case'],
  severity: 'error',
  what: {
    sv: 'Ett avsnitt ska ha alla delar (rubriker på nivå 3) som dess sort kräver.',
    en: 'A section should have every part (level-3 heading) that its kind requires.',
  },
  why: {
    sv: 'Samtalsledaren letar efter varje del på sin plats: vad som är syftet, var gränsen går, hur man rundar av.',
    en: 'The facilitator looks for each part in its place: the purpose, where the limit runs, how to close.',
  },
  good: [{ files: { 'cases/besoket.md': besoket('### Frågor\n\n- Vad gör du?\n\n### Förväntad reaktion\n\nNågon svarar.\n') } }],
  bad: [
    {
      files: { 'cases/besoket.md': besoket('### Frågor\n\n- Vad gör du?\n') },
      at: ['cases/besoket.md:14:1'],
    },
  ],
  *check(facts) {
    for (const { text, specs, sections, inside } of facts.texts.filter(isEntry).flatMap(levelsOf)) {
      if (!inside) continue;
      for (const spec of specs) {
        if (!spec.required || sections.some((part) => part.key === spec.key)) continue;
        const heading = spec.heading[text.lang];
        yield atLine(text, inside.line, {
          message: {
            sv: `Avsnittet »${inside.heading}« saknar delen »${heading}«.`,
            en: `The section “${inside.heading}” lacks the part “${heading}”.`,
          },
          hint: {
            sv: `Lägg till rubriken »### ${heading}« med text under.`,
            en: `Add the heading “### ${heading}” with text under it.`,
          },
        });
      }
    }
  },
} satisfies Rule<'missing-part'>;

function besoket(parts: string): string {
  return `---
title: Besöket
aims: [Öva på ett svårt samtal]
roles: [Receptionist]
principles: [objektivitet]
minutes: 20
injects:
  - number: 1
    title: En man vid disken
    minutes: 15
    channel: besök
---

## Inspel 1

En man vill tala med chefen.

${parts}`;
}
