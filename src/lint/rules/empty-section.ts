import { atLine } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { knownSections } from '../texts.ts';

/** No heading stands without anything under it. */
export const emptySection = {
  id: 'empty-section',
  group: 'structure',
  scope: 'text',
  severity: 'error',
  what: { sv: 'Under varje rubrik ska det stå något.', en: 'Something should stand under every heading.' },
  why: {
    sv: 'En tom rubrik på ett utdelat blad ser ut som ett fel, och är det oftast.',
    en: 'An empty heading on a handed-out sheet looks like a mistake, and mostly is one.',
  },
  good: [
    {
      files: {
        'glossary/terms/jav.md':
          '---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\n---\n\n## Exempel\n\nOm Leyla.\n',
      },
    },
  ],
  bad: [
    {
      files: {
        'glossary/terms/jav.md':
          '---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\n---\n\n## Förklaring\n\n## Exempel\n\nOm Leyla.\n',
      },
      at: ['glossary/terms/jav.md:6:1'],
    },
  ],
  *check(facts) {
    for (const { text, section } of facts.texts.flatMap(knownSections)) {
      if (section.text !== '' || section.parts.length > 0) continue;
      yield atLine(text, section.line, {
        message: { sv: `Under »${section.heading}« står ingenting.`, en: `There is nothing under “${section.heading}”.` },
        hint: { sv: 'Skriv avsnittet, eller ta bort rubriken.', en: 'Write the section, or remove the heading.' },
      });
    }
  },
} satisfies Rule<'empty-section'>;
