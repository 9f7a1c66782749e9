import { type Bank, categoryOf, entriesOf, entryOf, principlesOf } from '../../bank/bank.ts';
import { type Localized, localize } from '../../bank/localize.ts';
import { inSwedishOrder } from '../../i18n/format.ts';
import { MarkdownValue } from '../markdown-value.ts';
import { lawLink, principleNames } from './law.ts';
import { phrase, prose, type Reader, sectionOf } from './prose.ts';

/**
 * Adds to a view what the bank holds beside the occasion's texts: `glossary` (the whole ABC by letter), `valueWords`,
 * `roles`, `principleCards` and `conduct`. Each is made when a template first names it, for most never do.
 */
export function withLibrary(view: object, bank: Bank, reader: Reader): void {
  const add = (name: string, make: () => unknown) => {
    let made: unknown;
    Object.defineProperty(view, name, {
      enumerable: true,
      get: () => {
        made ??= make();
        return made;
      },
    });
  };
  add('glossary', () => glossary(bank, reader));
  add('valueWords', () => valueWords(bank, reader));
  add('agencyValues', () => agencyValues(bank, reader));
  add('principleCards', () => principleCards(bank, reader));
  add('conduct', () => conduct(bank, reader));
}

function termsOf(bank: Bank, reader: Reader): Localized<'term'>[] {
  return entriesOf(bank, 'term')
    .map((term) => localize(bank, term, reader.lang))
    .sort((a, b) => inSwedishOrder(a.data.title, b.data.title));
}

/** Letters A–Ö, each with its entries in dictionary order. */
function glossary(bank: Bank, reader: Reader) {
  const letters: { letter: string; terms: unknown[] }[] = [];
  for (const term of termsOf(bank, reader)) {
    const letter = letterOf(term.data.title);
    const last = letters.at(-1);
    const view = termView(bank, term, reader);
    if (last?.letter === letter) last.terms.push(view);
    else letters.push({ letter, terms: [view] });
  }
  return letters;
}

/** Accents fall away, but å, ä and ö are letters of their own. */
function letterOf(title: string): string {
  const first = title.normalize('NFC').charAt(0).toUpperCase();
  return /[ÅÄÖ]/.test(first) ? first : first.normalize('NFD').charAt(0);
}

function termView(bank: Bank, term: Localized<'term'>, reader: Reader) {
  const { data, lang } = term;
  return {
    id: term.id,
    title: phrase(data.title, lang, reader),
    definition: phrase(data.definition, lang, reader),
    example: prose(sectionOf(term, 'example'), lang, reader),
    principleNames: data.principles.length > 0 ? principleNames(bank, data.principles, reader.lang) : undefined,
    confusedWith: confusions(bank, term, reader),
    talkAbout: prose(sectionOf(term, 'talkAbout'), lang, reader),
    see: seeAlso(bank, data.see, reader),
    english: reader.lang === 'sv' ? data.en : undefined,
  };
}

/** What the word is mixed up with, each with the difference. */
function confusions(bank: Bank, { data, lang }: Localized<'term'>, reader: Reader) {
  return data.confusedWith.flatMap(({ term, how }) => {
    const other = entryOf(bank, 'term', term);
    if (!other) return [];
    const named = localize(bank, other, reader.lang);
    return [{ title: phrase(named.data.title, named.lang, reader), how: phrase(how, lang, reader) }];
  });
}

/** The titles of other entries, as one phrase; undefined when there is none. */
function seeAlso(bank: Bank, ids: readonly string[], reader: Reader): MarkdownValue | undefined {
  const titles = ids.flatMap((id) => {
    const other = entryOf(bank, 'term', id);
    if (!other) return [];
    const { data, lang } = localize(bank, other, reader.lang);
    return [String(phrase(data.title, lang, reader))];
  });
  return titles.length > 0 ? new MarkdownValue(titles.join(', ')) : undefined;
}

/** The agency's own value words, with what they mean here and the principles they serve. */
function agencyValues(bank: Bank, reader: Reader) {
  return (bank.config.agency?.values ?? []).map((value) => ({
    word: phrase(value.word, bank.config.language, reader),
    means: value.means ? phrase(value.means, bank.config.language, reader) : undefined,
    principleNames: principleNames(bank, value.principles, reader.lang),
  }));
}

/** Words to sort and choose among: the agency's own first, then the bank's, none twice; numbered from 1. */
function valueWords(bank: Bank, reader: Reader) {
  const own = agencyValues(bank, reader).map((value) => ({ ...value, own: true }));
  const known = new Set((bank.config.agency?.values ?? []).map(({ word }) => word.toLowerCase()));
  const others = termsOf(bank, reader)
    .filter((term) => categoryOf(term.entry) === 'value' && !known.has(term.data.title.toLowerCase()))
    .map((term) => ({
      word: phrase(term.data.title, term.lang, reader),
      means: phrase(term.data.definition, term.lang, reader),
      principleNames: principleNames(bank, term.data.principles, reader.lang),
      own: false,
    }));
  return [...own, ...others].map((word, at) => ({ ...word, number: at + 1 }));
}

/** The principles with all that a card or a poster can say of them. */
function principleCards(bank: Bank, reader: Reader) {
  return principlesOf(bank).map((principle, at) => {
    const term = localize(bank, principle, reader.lang);
    const { data, lang } = term;
    return {
      number: at + 1,
      title: phrase(data.title, lang, reader),
      short: phrase(data.short ?? data.definition, lang, reader),
      definition: phrase(data.definition, lang, reader),
      talkAbout: prose(sectionOf(term, 'talkAbout'), lang, reader),
      basis: data.laws.slice(0, 2).map((law) => lawLink(bank, law.ref, reader.lang)),
    };
  });
}

/** The bank's code of conduct: its own before the built-in example. */
function conduct(bank: Bank, reader: Reader) {
  const codes = entriesOf(bank, 'resource').filter((each) => each.data.type === 'code-of-conduct' && each.data.points?.length);
  const own = codes.find((each) => bank.sources.has(each.source.file) && bank.base !== undefined && !isOf(bank.base, each.id));
  const code = own ?? codes[0];
  if (!code) return undefined;
  const { data, lang } = localize(bank, code, reader.lang);
  return {
    title: phrase(data.title, lang, reader),
    points: (data.points ?? []).map((point) => ({
      text: phrase(point.text, lang, reader),
      principleNames: principleNames(bank, point.principles, reader.lang),
    })),
  };
}

function isOf(bank: Bank, id: string): boolean {
  return entriesOf(bank, 'resource').some((each) => each.id === id);
}
