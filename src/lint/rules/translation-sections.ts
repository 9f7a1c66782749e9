import type { Entry, Translation } from '../../bank/bank.ts';
import type { Section } from '../../bank/sections.ts';
import { counted } from '../counted.ts';
import { atField, atLine, atTitle, type Words } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';
import { knownSections } from '../texts.ts';

/** A translation has the sections and parts of its source, and lists as long as its source's. */
export const translationSections = {
  id: 'translation-sections',
  group: 'structure',
  scope: 'beside',
  severity: 'error',
  what: {
    sv: 'En översättning ska ha samma avsnitt som källtexten, och lika långa listor.',
    en: 'A translation should have the same sections as its source, and lists of the same length.',
  },
  why: {
    sv: 'Det som inte är översatt skrivs ut på fel språk eller inte alls, och listor paras ihop rad för rad.',
    en: 'What is not translated is printed in the wrong language or not at all, and lists are paired line by line.',
  },
  good: [
    { files: { 'glossary/terms/jav.md': jav(), 'glossary/terms/jav.en.md': disqualification('## Example\n\nAbout Leyla.\n') } },
  ],
  bad: [
    {
      files: { 'glossary/terms/jav.md': jav(), 'glossary/terms/jav.en.md': disqualification('') },
      at: ['glossary/terms/jav.en.md:2:1'],
    },
    {
      files: {
        'glossary/terms/jav.md': jav(),
        'glossary/terms/jav.en.md': disqualification(
          '## Example\n\nAbout Leyla.\n\n## To talk about\n\n- What does it look like?\n',
        ),
      },
      at: ['glossary/terms/jav.en.md:10:1'],
    },
  ],
  *check(facts) {
    for (const translation of facts.own.translations) {
      const source = facts.sourceOf(translation);
      if (!source) continue;
      yield* sectionsThatDiffer(source, translation);
      yield* listsThatDiffer(source, translation);
      yield* itemsWithoutSource(source, translation);
    }
  },
} satisfies Rule<'translation-sections'>;

function* sectionsThatDiffer(source: Entry, translation: Translation): Iterable<Finding> {
  const theirs = named(source);
  const ours = named(translation);
  for (const [name, section] of theirs) if (!ours.has(name)) yield atTitle(translation, untranslated(section, source));
  for (const [name, section] of ours) if (!theirs.has(name)) yield atLine(translation, section.line, withoutSource(section));
}

/** Sections and parts by a name that is the same in every language; a part's begins with its section's. */
function named(text: Entry | Translation): Map<string, Section> {
  const known = new Set(knownSections(text).map((each) => each.section));
  const names = new Map<string, Section>();
  const add = (sections: readonly Section[], before: string): void => {
    for (const section of sections.filter((each) => known.has(each))) {
      const name = `${before}/${section.key}${section.number ?? ''}`;
      names.set(name, section);
      add(section.parts, name);
    }
  };
  add(text.sections, '');
  return names;
}

function untranslated(section: Section, source: Entry): Words {
  return {
    message: {
      sv: `Avsnittet »${section.heading}« är inte översatt.`,
      en: `The section “${section.heading}” is not translated.`,
    },
    hint: {
      sv: `Översätt det; i källtexten står det på rad ${section.line} (${source.source.file}).`,
      en: `Translate it; in the source it stands on line ${section.line} (${source.source.file}).`,
    },
  };
}

function withoutSource(section: Section): Words {
  return {
    message: {
      sv: `»${section.heading}« motsvaras inte av något i källtexten.`,
      en: `“${section.heading}” matches nothing in the source.`,
    },
    hint: {
      sv: 'Ta bort avsnittet, eller skriv det också i källtexten.',
      en: 'Remove the section, or write it in the source too.',
    },
  };
}

/** Lists of things said in words, whose items are laid over those of the source: by a name of their own, or by place. */
const paired = ['options', 'agenda', 'injects', 'steps', 'points', 'followUp', 'meetings', 'scale', 'items', 'background'];

function* listsThatDiffer(source: Entry, translation: Translation): Iterable<Finding> {
  for (const list of paired) {
    const theirs: unknown = Reflect.get(source.data, list);
    const ours = translation.data[list];
    if (!Array.isArray(theirs) || theirs.length === 0) continue;
    const count = Array.isArray(ours) ? ours.length : 0;
    if (count === theirs.length) continue;
    const message = {
      sv: `»${list}« har ${counted(count, 'del', 'delar')} här men ${theirs.length} i källtexten.`,
      en: `“${list}” has ${counted(count, 'item', 'items')} here but ${theirs.length} in the source.`,
    };
    const hint = { sv: 'Översätt varje del, i samma ordning.', en: 'Translate every item, in the same order.' };
    yield ours === undefined ? atTitle(translation, { message, hint }) : atField(translation, [list], { message, hint });
  }
}

/** Those lists whose items are found by a name of their own. */
const byName = { injects: 'number', items: 'id', background: 'id' } as const;

function* itemsWithoutSource(source: Entry, translation: Translation): Iterable<Finding> {
  for (const [list, key] of Object.entries(byName)) {
    const [theirs, ours] = [Reflect.get(source.data, list), translation.data[list]].map((items) => namesIn(items, key));
    if (!theirs || !ours) continue;
    for (const [index, name] of ours.entries()) {
      if (theirs.includes(name)) continue;
      yield atField(translation, [list, index, key], {
        message: { sv: `Källtextens »${list}« har ingen »${name}«.`, en: `“${list}” of the source has no “${name}”.` },
        hint: { sv: `Där finns: ${theirs.join(', ')}.`, en: `It has: ${theirs.join(', ')}.` },
      });
    }
  }
}

function namesIn(items: unknown, key: string): string[] | undefined {
  return Array.isArray(items) ? items.map((item) => String(Reflect.get(Object(item), key))) : undefined;
}

function disqualification(body: string): string {
  return `---
title: Disqualification
definition: When someone’s impartiality can be questioned.
---

${body}`;
}

function jav(): string {
  return `---
title: Jäv
definition: När någons opartiskhet kan ifrågasättas.
---

## Exempel

Om Leyla.
`;
}
