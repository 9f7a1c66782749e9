import { droppedFileLink } from '../links.ts';
import type { Rule } from '../rule.ts';

/** The Markdown of every section is printed as it is written: nothing in it has to be left out or set as plain text. */
export const markdown = {
  id: 'markdown',
  group: 'structure',
  scope: 'text',
  severity: 'error',
  what: {
    sv: 'Markdown i texterna ska gå att skriva ut: ingen HTML, inga osäkra länkar, bilder med bildbeskrivning.',
    en: 'The Markdown of the texts should be printable: no HTML, no unsafe links, images with an alternative text.',
  },
  why: {
    sv: 'Det som inte går att skriva ut tas bort eller återges som vanlig text, och ser då inte ut som det var tänkt.',
    en: 'What cannot be printed is removed or set as plain text, and does then not look as it was meant to.',
  },
  good: [{ files: { 'glossary/terms/jav.md': jav('Leyla *och* Dragan.') } }],
  bad: [
    {
      files: { 'glossary/terms/jav.md': jav('Leyla <b>och</b> Dragan.') },
      at: ['glossary/terms/jav.md:8:7'],
    },
    {
      files: { 'glossary/terms/jav.md': jav('Leyla [och](javascript:alert%281%29) Dragan.') },
      at: ['glossary/terms/jav.md:8:7'],
    },
  ],
  *check(facts) {
    for (const prose of facts.marked) {
      for (const diagnostic of prose.diagnostics) {
        // Links to files are for `link-target`, which can say where they should lead.
        if (droppedFileLink(prose, diagnostic) !== undefined) continue;
        const { file, span, message, hint, severity } = diagnostic;
        yield { file, message, severity, ...(span ? { span } : {}), ...(hint ? { hint } : {}) };
      }
    }
  },
} satisfies Rule<'markdown'>;

function jav(example: string): string {
  return `---
title: Jäv
definition: När någons opartiskhet kan ifrågasättas.
---

## Exempel

${example}
`;
}
