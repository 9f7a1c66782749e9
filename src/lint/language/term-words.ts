import type { Bank } from '../../bank/bank.ts';
import { editDistance } from '../../diagnostics/nearest.ts';
import type { LanguageCode } from '../../i18n/language.ts';

/** The words of the glossary that are long enough to be misspelt without becoming another word. */
export interface TermWords {
  /** The glossary's word that a word, in small letters, is most likely a misspelling of. */
  meantBy(word: string, lang: LanguageCode): string | undefined;
}

/** Words of their own that are a letter or two away from words of many a glossary. */
const wordsOfTheirOwn = new Set(
  'lokalitet lokaliteten lokaliteter konduktör respektive formalitet letalitet moralitet'.split(' '),
);

/** Shorter words are too often a letter away from another. */
const least = 7;
/** Words that begin alike in a glossary without measure are not all compared. */
const most = 60;

/** What one text of the glossary is called. */
export interface TermName {
  readonly lang: LanguageCode;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** What the texts of a bank's glossary are called, and those of the one that it is laid over. */
export function termNamesOf(bank: Pick<Bank, 'entries' | 'translations'>): TermName[] {
  const terms = [...bank.entries, ...bank.translations].filter(({ kind }) => kind === 'term');
  return terms.map(({ lang, data }) => {
    const aliases: unknown = Reflect.get(data, 'aliases');
    return { lang, title: String(Reflect.get(data, 'title')), aliases: Array.isArray(aliases) ? aliases.map(String) : [] };
  });
}

/**
 * The titles of one word each of a glossary. Aliases are known words, but as many of them are inflected they are not what a
 * word is taken for.
 */
export function termWordsOf(names: readonly TermName[]): TermWords {
  const known: Record<LanguageCode, Set<string>> = { sv: new Set(), en: new Set() };
  const titles: Record<LanguageCode, Set<string>> = { sv: new Set(), en: new Set() };
  for (const { lang, title, aliases } of names) {
    for (const name of [title, ...aliases]) known[lang].add(name.toLowerCase());
    if (/^[\p{L}-]+$/u.test(title)) titles[lang].add(title.toLowerCase());
  }
  const near = { sv: byBeginning(titles.sv), en: byBeginning(titles.en) };
  const judge = (word: string, lang: LanguageCode): string | undefined => {
    if (known[lang].has(word) || wordsOfTheirOwn.has(word)) return undefined;
    return near[lang].get(word.slice(0, 2))?.find((term) => isSlipOf(word, term));
  };
  const judged = { sv: new Map<string, string | undefined>(), en: new Map<string, string | undefined>() };
  return {
    meantBy: (word, lang) => {
      if (word.length < least - 1 || word.length > 60) return undefined;
      const before = judged[lang];
      if (before.has(word)) return before.get(word);
      const meant = judge(word, lang);
      // Texts are made of the same words again and again; one that is made of noise must not fill the memory.
      if (before.size < 200_000) before.set(word, meant);
      return meant;
    },
  };
}

function byBeginning(names: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < least) continue;
    const alike = found.get(name.slice(0, 2)) ?? [];
    if (alike.length < most) found.set(name.slice(0, 2), [...alike, name]);
  }
  return found;
}

/**
 * One letter wrong, missing, doubled or swapped, two in words of twelve letters or more; not where only the ending differs,
 * for that is how words are inflected.
 */
function isSlipOf(word: string, term: string): boolean {
  const limit = term.length >= 12 ? 2 : 1;
  return [word, ...withoutEndings(word)].some((form) => {
    if (Math.abs(form.length - term.length) > limit || sameStart(form, term) >= Math.min(form.length, term.length) - 3)
      return false;
    return editDistance(form, term, limit) <= limit;
  });
}

function withoutEndings(word: string): string[] {
  const endings = ['s', 'en', 'et', 'ens', 'ets', 'n', 't', 'er', 'erna'];
  return endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));
}

function sameStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
