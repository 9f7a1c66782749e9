import { kindOf } from '../../bank/kinds/kinds.ts';
import { atTitle } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { isEntry } from '../texts.ts';

/** Every text has the sections its kind requires. Injects are for `inject-sections`, translations for `translation-sections`. */
export const missingSection = {
  id: 'missing-section',
  group: 'structure',
  scope: 'text',
  severity: 'error',
  what: {
    sv: 'En text ska ha alla avsnitt som dess sort kräver.',
    en: 'A text should have every section that its kind requires.',
  },
  why: {
    sv: 'Ett avsnitt som saknas blir ett hål på bladet, och samtalsledaren upptäcker det först i rummet.',
    en: 'A missing section leaves a gap on the sheet, and the facilitator finds out in the room.',
  },
  good: [
    {
      files: {
        'glossary/terms/jav.md':
          '---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\n---\n\n## Exempel\n\nLeyla är syster till den sökande.\n',
      },
    },
  ],
  bad: [
    {
      files: { 'glossary/terms/jav.md': '---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\n---\n' },
      at: ['glossary/terms/jav.md:2:1'],
    },
  ],
  *check(facts) {
    for (const text of facts.texts.filter(isEntry)) {
      const specs = kindOf(text.kind).sections;
      for (const [index, spec] of specs.entries()) {
        if (!spec.required || spec.numbered || text.sections.some((section) => section.key === spec.key)) continue;
        const heading = spec.heading[text.lang];
        const before = specs.slice(0, index).findLast((each) => text.sections.some((section) => section.key === each.key));
        yield atTitle(text, {
          message: { sv: `Avsnittet »${heading}« saknas.`, en: `The section “${heading}” is missing.` },
          hint: {
            sv: `Lägg till rubriken »## ${heading}«${before ? ` efter »${before.heading[text.lang]}«` : ' först'}, med text under.`,
            en: `Add the heading “## ${heading}”${before ? ` after “${before.heading[text.lang]}”` : ' first'}, with text under it.`,
          },
        });
      }
    }
  },
} satisfies Rule<'missing-section'>;
