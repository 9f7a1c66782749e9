import { atField } from '../finding.ts';
import type { Rule } from '../rule.ts';

const swedish = '---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\nreviewed: 2026-11-20\n---\n';

/** A translation has been reviewed no earlier than the text it translates. */
export const translationStale = {
  id: 'translation-stale',
  group: 'bank',
  scope: 'beside',
  severity: 'warning',
  what: {
    sv: 'En översättning ska vara granskad minst lika sent som sin källtext.',
    en: 'A translation should have been reviewed at least as late as its source.',
  },
  why: {
    sv: 'Källtexten kan ha ändrats sedan dess, och då säger de två olika saker.',
    en: 'The source may have changed since then, and then the two say different things.',
  },
  good: [{ files: { 'glossary/terms/jav.md': swedish, 'glossary/terms/jav.en.md': english('2026-11-20') } }],
  bad: [
    {
      files: { 'glossary/terms/jav.md': swedish, 'glossary/terms/jav.en.md': english('2026-03-01') },
      at: ['glossary/terms/jav.en.md:4:11'],
    },
  ],
  *check({ own, sourceOf }) {
    for (const translation of own.translations) {
      const reviewed = translation.data.reviewed;
      const since = sourceOf(translation)?.data.reviewed;
      if (typeof reviewed !== 'string' || since === undefined || reviewed >= since) continue;
      yield atField(translation, ['reviewed'], {
        message: {
          sv: `Översättningen granskades ${reviewed}, källtexten ${since}.`,
          en: `The translation was reviewed on ${reviewed}, its source on ${since}.`,
        },
        hint: {
          sv: 'Jämför texterna, rätta översättningen och skriv dagens datum i »reviewed«.',
          en: 'Compare the texts, mend the translation, and write today’s date in “reviewed”.',
        },
      });
    }
  },
} satisfies Rule<'translation-stale'>;

function english(reviewed: string): string {
  return `---\ntitle: Disqualification\ndefinition: When someone’s impartiality can be questioned.\nreviewed: ${reviewed}\n---\n`;
}
