import type { Section } from '../../bank/sections.ts';
import { atLine } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { levelsOf } from '../texts.ts';

/** No section stands twice in a text, and no part twice in a section. */
export const doubledSection = {
  id: 'doubled-section',
  group: 'structure',
  scope: 'text',
  severity: 'error',
  what: {
    sv: 'Ett avsnitt ska bara stå en gång i en text, och en del bara en gång i ett avsnitt.',
    en: 'A section should stand only once in a text, and a part only once in a section.',
  },
  why: {
    sv: 'Två avsnitt med samma rubrik är oftast en sammanslagning som gick fel, och ingen vet vilket som gäller.',
    en: 'Two sections with the same heading are mostly a merge gone wrong, and nobody knows which of them holds.',
  },
  good: [
    {
      files: {
        'glossary/terms/jav.md':
          '---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\n---\n\n## Förklaring\n\nOm jäv.\n\n## Exempel\n\nOm Leyla.\n',
      },
    },
  ],
  bad: [
    {
      files: {
        'glossary/terms/jav.md':
          '---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\n---\n\n## Exempel\n\nOm Leyla.\n\n## Exempel\n\nOm Dragan.\n',
      },
      at: ['glossary/terms/jav.md:10:1'],
    },
  ],
  *check(facts) {
    for (const { text, sections } of facts.texts.flatMap(levelsOf)) {
      if (sections.length < 2) continue;
      const first = new Map<string, Section>();
      for (const section of sections) {
        const name = `${section.key} ${section.number ?? ''}`;
        const before = first.get(name);
        if (!before) first.set(name, section);
        if (!before || section.key === '') continue;
        yield atLine(text, section.line, {
          message: {
            sv: `Rubriken »${section.heading}« står redan på rad ${before.line}.`,
            en: `The heading “${section.heading}” already stands on line ${before.line}.`,
          },
          hint: { sv: 'Slå ihop dem, eller ta bort den ena.', en: 'Join them, or remove one.' },
        });
      }
    }
  },
} satisfies Rule<'doubled-section'>;
