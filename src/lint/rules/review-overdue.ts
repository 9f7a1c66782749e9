import { exampleTerm } from '../example-texts.ts';
import { atField } from '../finding.ts';
import { monthsBetween } from '../months.ts';
import type { Rule } from '../rule.ts';
import { isEntry } from '../texts.ts';

/** A text has been reviewed within some months. */
export const reviewOverdue = {
  id: 'review-overdue',
  group: 'bank',
  scope: 'text',
  severity: 'info',
  levels: { draft: 'off' },
  timely: true,
  options: {
    months: {
      what: { sv: 'Så många månader får det gå mellan granskningarna.', en: 'This many months may pass between reviews.' },
      default: 24,
      min: 1,
      max: 240,
    },
  },
  what: {
    sv: 'En text ska vara granskad under de senaste två åren.',
    en: 'A text should have been reviewed within the last two years.',
  },
  why: {
    sv: 'Lag, ord och vardag ändras. Ett dilemma från förr får gruppen att prata om hur det var.',
    en: 'Law, words and daily work change. A dilemma of the past makes the group talk about how things were.',
  },
  good: [{ files: { 'glossary/terms/jav.md': exampleTerm({ front: 'reviewed: 2024-11-20\n' }) } }],
  bad: [
    { files: { 'glossary/terms/jav.md': exampleTerm({ front: 'reviewed: 2024-10-20\n' }) }, at: ['glossary/terms/jav.md:4:11'] },
  ],
  *check({ texts }, settings) {
    const { today } = settings;
    if (today === undefined) return;
    for (const text of texts) {
      const { reviewed } = text.data;
      if (!isEntry(text) || typeof reviewed !== 'string') continue;
      const months = monthsBetween(reviewed, today);
      if (months <= settings.number('months', text.source.file)) continue;
      yield atField(text, ['reviewed'], {
        message: { sv: `Texten granskades för ${months} månader sedan.`, en: `The text was reviewed ${months} months ago.` },
        hint: {
          sv: 'Läs den igen, rätta det som inte stämmer och skriv dagens datum i »reviewed«.',
          en: 'Read it again, mend what is not right, and write today’s date in “reviewed”.',
        },
      });
    }
  },
} satisfies Rule<'review-overdue'>;
