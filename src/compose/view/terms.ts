import { type Bank, categoryOf, entriesOf } from '../../bank/bank.ts';
import { type Localized, localize } from '../../bank/localize.ts';
import { inSwedishOrder } from '../../i18n/format.ts';
import type { Occasion } from '../occasion.ts';
import { phrase, type Reader } from './prose.ts';

/**
 * The glossary entries that an occasion's texts lean on: those the texts name in their front matter, and those whose
 * word stands in what participants read. Principles have a page of their own. In dictionary order.
 */
export function termViews(bank: Bank, occasion: Occasion, reader: Reader) {
  const named = new Set([...occasion.dilemmas, ...occasion.cases].flatMap((entry) => entry.data.terms));
  const text = participantText(occasion).toLowerCase();
  return entriesOf(bank, 'term')
    .filter((term) => categoryOf(term) === 'term' || categoryOf(term) === 'value')
    .map((term) => localize(bank, term, reader.lang))
    .filter((term) => named.has(term.id) || (categoryOf(term.entry) === 'term' && stands(term, text)))
    .sort((a, b) => inSwedishOrder(a.data.title, b.data.title))
    .map((term) => ({
      id: term.id,
      title: phrase(term.data.title, term.lang, reader),
      definition: phrase(term.data.definition, term.lang, reader),
    }));
}

function participantText(occasion: Occasion): string {
  const entries = [...occasion.dilemmas, ...occasion.cases];
  return entries
    .flatMap((entry) => [
      entry.data.title,
      ...entry.sections.filter((s) => s.audience === 'participant' && s.key !== 'inject').map((s) => s.text),
    ])
    .join('\n');
}

/** True when the term, or one of its other forms, stands as a word of its own in a text in small letters. */
function stands(term: Localized<'term'>, text: string): boolean {
  return [term.data.title, ...term.data.aliases].some((word) => {
    const wanted = word.toLowerCase();
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (!letter(text[at - 1]) && !letter(text[at + wanted.length])) return true;
    }
    return false;
  });
}

function letter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}
