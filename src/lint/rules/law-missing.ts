import { categoryOf, entriesOf } from '../../bank/bank.ts';
import { atTitle } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Every principle says where in the law it stands. */
export const lawMissing = {
  id: 'law-missing',
  group: 'law',
  scope: 'text',
  kinds: ['term'],
  severity: 'warning',
  what: { sv: 'En princip ska ange var i lagen den står.', en: 'A principle should say where in the law it stands.' },
  why: {
    sv: 'Principerna är inte åsikter: de är lag. Det ska gå att visa den som frågar.',
    en: 'The principles are not opinions: they are law. It should be possible to show whoever asks.',
  },
  good: [{ files: { 'glossary/principles/legalitet.md': legalitet('laws:\n  - ref: FL 5 §\n') } }],
  bad: [{ files: { 'glossary/principles/legalitet.md': legalitet('') }, at: ['glossary/principles/legalitet.md:2:1'] }],
  *check({ own }) {
    for (const term of entriesOf(own, 'term')) {
      if (categoryOf(term) !== 'principle' || term.data.laws.length > 0) continue;
      yield atTitle(term, {
        message: {
          sv: `Principen »${term.data.title}« saknar lagstöd.`,
          en: `The principle “${term.data.title}” has no legal basis.`,
        },
        hint: { sv: 'Lägg till »laws:« med minst ett lagrum.', en: 'Add “laws:” with at least one provision.' },
      });
    }
  },
} satisfies Rule<'law-missing'>;

function legalitet(laws: string): string {
  return `---
title: Legalitet
definition: Myndigheter gör bara det som har stöd i rättsordningen.
${laws}---
`;
}
