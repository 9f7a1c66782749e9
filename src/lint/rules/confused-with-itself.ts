import { entriesOf } from '../../bank/bank.ts';
import { atField } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** No text refers to itself as something to see also, to keep apart, or to be a variant of. */
export const confusedWithItself = {
  id: 'confused-with-itself',
  group: 'references',
  scope: 'text',
  kinds: ['dilemma', 'term'],
  severity: 'error',
  what: {
    sv: 'En text ska inte hänvisa till sig själv i »see«, »confusedWith« eller »variantOf«.',
    en: 'A text should not refer to itself in “see”, “confusedWith” or “variantOf”.',
  },
  why: {
    sv: 'Den som slår upp ordet skickas tillbaka dit hon redan är.',
    en: 'Whoever looks up the word is sent back to where she already is.',
  },
  good: [
    {
      files: {
        'glossary/terms/jav.md':
          '---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\nsee: [objektivitet]\n---\n',
      },
    },
  ],
  bad: [
    {
      files: {
        'glossary/terms/jav.md':
          '---\ntitle: Jäv\ndefinition: När någons opartiskhet kan ifrågasättas.\nsee: [objektivitet, jav]\n---\n',
      },
      at: ['glossary/terms/jav.md:4:21'],
    },
  ],
  *check({ own, references }) {
    const ids = new Map([...entriesOf(own, 'term'), ...entriesOf(own, 'dilemma')].map((entry) => [entry.source, entry.id]));
    for (const { id, path, place } of references) {
      const field = String(path[0]);
      if (!['see', 'confusedWith', 'variantOf'].includes(field) || ids.get(place.source) !== id) continue;
      yield atField(place, path, {
        message: { sv: `»${field}« hänvisar till texten själv.`, en: `“${field}” refers to the text itself.` },
        hint: { sv: `Ta bort »${id}«, eller skriv det id som avsågs.`, en: `Remove “${id}”, or write the id that was meant.` },
      });
    }
  },
} satisfies Rule<'confused-with-itself'>;
