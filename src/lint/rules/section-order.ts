import type { Section } from '../../bank/sections.ts';
import { atLine } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { type Level, levelsOf, type Text } from '../texts.ts';

/** Sections and parts stand in the order of their kind, and injects in the order of the front matter. */
export const sectionOrder = {
  id: 'section-order',
  group: 'structure',
  scope: 'text',
  severity: 'warning',
  what: {
    sv: 'Avsnitt och delar ska stå i samma ordning i alla texter av en sort.',
    en: 'Sections and parts should stand in the same order in every text of a kind.',
  },
  why: {
    sv: 'Den som leder samtalet, och den som skriver, hittar i alla texter efter att ha läst en.',
    en: 'Whoever leads the talk, and whoever writes, finds their way in every text after reading one.',
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
          '---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\n---\n\n## Exempel\n\nOm Leyla.\n\n## Förklaring\n\nOm jäv.\n',
      },
      at: ['glossary/terms/jav.md:10:1'],
    },
  ],
  *check(facts) {
    for (const level of facts.texts.flatMap(levelsOf)) {
      let last: { readonly section: Section; readonly rank: number } | undefined;
      for (const section of level.sections) {
        const rank = rankOf(level, section);
        if (rank === undefined) continue;
        if (!last || rank >= last.rank) last = { section, rank };
        else yield atLine(level.text, section.line, misplaced(section, last.section));
      }
    }
  },
} satisfies Rule<'section-order'>;

/** Where a section belongs: the place of its spec, and within a numbered spec the place of its inject. */
function rankOf(level: Level, section: Section): number | undefined {
  const spec = level.specs.findIndex((each) => each.key === section.key);
  if (spec < 0) return undefined;
  const order = section.number === undefined ? 0 : numbersOf(level.text).indexOf(section.number);
  return order < 0 ? undefined : spec * 1000 + order;
}

function numbersOf(text: Text): string[] {
  const injects: unknown = 'injects' in text.data ? text.data.injects : [];
  if (!Array.isArray(injects)) return [];
  return injects.map((each: unknown) =>
    typeof each === 'object' && each !== null && 'number' in each ? String(each.number) : '',
  );
}

function misplaced(section: Section, last: Section) {
  return {
    message: {
      sv: `»${section.heading}« ska stå före »${last.heading}«.`,
      en: `“${section.heading}” should stand before “${last.heading}”.`,
    },
    hint: { sv: `Flytta upp avsnittet till före rad ${last.line}.`, en: `Move the section up to before line ${last.line}.` },
  };
}
