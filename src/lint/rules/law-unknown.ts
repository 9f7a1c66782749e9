import type { Message } from '../../diagnostics/diagnostic.ts';
import { termCiting } from '../example-bank.ts';
import { atField, type Words } from '../finding.ts';
import { judgeLaw, type LawVerdict } from '../law-references.ts';
import type { Rule } from '../rule.ts';
import { didYouMean } from '../suggestion.ts';

/** References to the law are found in laws.yaml, and what they name is still in force. */
export const lawUnknown = {
  id: 'law-unknown',
  group: 'law',
  scope: 'text',
  severity: 'error',
  what: {
    sv: 'Lagrum ska finnas i glossary/laws.yaml och fortfarande gälla.',
    en: 'Provisions should be found in glossary/laws.yaml and still be in force.',
  },
  why: {
    sv: 'Ett samtal om värdegrunden vilar på lagen. Ett lagrum som inte finns, eller har upphävts, tar udden av det.',
    en: 'A talk about values rests on the law. A provision that does not exist, or is repealed, takes the edge off it.',
  },
  good: [{ files: { 'glossary/terms/jav.md': termCiting('FL 16 §') } }],
  bad: [
    { files: { 'glossary/terms/jav.md': termCiting('FL 61 §') }, at: ['glossary/terms/jav.md:5:10'] },
    { files: { 'glossary/terms/jav.md': termCiting('FFL 16 §') }, at: ['glossary/terms/jav.md:5:10'] },
    { files: { 'glossary/terms/jav.md': termCiting('FL 1986:223 11 §') }, at: ['glossary/terms/jav.md:5:10'] },
  ],
  *check({ bank, references }) {
    if (bank.broken.has('glossary/laws.yaml')) return;
    for (const { target, id, path, place } of references) {
      const words = target === 'law' ? wordsFor(id, judgeLaw(bank.laws, id)) : undefined;
      if (words) yield atField(place, path, words);
    }
  },
} satisfies Rule<'law-unknown'>;

function wordsFor(id: string, verdict: LawVerdict): Words | undefined {
  switch (verdict.is) {
    case 'repealed': {
      const note = verdict.note ? ` ${verdict.note}` : '';
      return {
        message: { sv: `»${id}« gäller inte längre.${note}`, en: `“${id}” is no longer in force.` },
        hint: {
          sv: `Skriv »${verdict.now}« och läs om det fortfarande passar.`,
          en: `Write “${verdict.now}”, and read whether it still fits.`,
        },
      };
    }
    case 'unknown-statute':
      return {
        message: {
          sv: `Författningen »${verdict.short}« finns inte i laws.yaml.`,
          en: `There is no statute “${verdict.short}” in laws.yaml.`,
        },
        hint: didYouMean(verdict.near) ?? addIt,
      };
    case 'unknown-provision':
      return {
        message: { sv: `»${id}« finns inte i laws.yaml.`, en: `There is no “${id}” in laws.yaml.` },
        hint: didYouMean(verdict.near) ?? addIt,
      };
    default:
      return undefined;
  }
}

const addIt: Message = {
  sv: 'Läs lagtexten och lägg till lagrummet i glossary/laws.yaml, eller ändra hänvisningen.',
  en: 'Read the text of the law and add the provision to glossary/laws.yaml, or change the reference.',
};
