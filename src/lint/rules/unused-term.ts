import { categoryOf, type EntryOf, entriesOf } from '../../bank/bank.ts';
import type { Source } from '../../bank/source.ts';
import { exampleBank } from '../example-bank.ts';
import { exampleTerm } from '../example-texts.ts';
import type { Facts } from '../facts.ts';
import { atTitle } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A term of the glossary is used by some other text. */
export const unusedTerm = {
  id: 'unused-term',
  group: 'references',
  scope: 'bank',
  severity: 'info',
  options: {
    from: {
      what: {
        sv: 'En bank med färre egna texter än så prövas inte: där är nästan inget ord använt än.',
        en: 'A bank with fewer texts of its own is not judged: in it, hardly any word is used yet.',
      },
      default: 20,
      min: 1,
      max: 10_000,
    },
  },
  what: {
    sv: 'Ett begrepp i ordlistan ska användas någonstans: i »terms«, »see«, en länk eller med sitt eget ord.',
    en: 'A term of the glossary should be used somewhere: in “terms”, “see”, a link, or by its own word.',
  },
  why: {
    sv: 'Ett ord som ingen text använder hittar ingen till, och ingen märker när det blir gammalt.',
    en: 'Nobody finds a word that no text uses, and nobody notices when it grows old.',
  },
  good: [
    {
      files: {
        'etos.yaml': smallBank(),
        'glossary/terms/jav.md': exampleTerm(),
        'glossary/values/mod.md': '---\ntitle: Mod\ndefinition: Att våga säga att man är jävig.\n---\n',
      },
    },
  ],
  bad: [
    {
      files: {
        'etos.yaml': smallBank(),
        'glossary/terms/jav.md': exampleTerm(),
        'glossary/values/mod.md': '---\ntitle: Mod\ndefinition: Att våga.\n---\n',
      },
      at: ['glossary/terms/jav.md:2:1'],
    },
  ],
  *check(facts, settings) {
    if (facts.texts.length < settings.number('from', 'etos.yaml')) return;
    const referred = new Map<string, Set<string>>();
    for (const { id, place } of facts.references) referred.set(id, (referred.get(id) ?? new Set()).add(place.source.file));
    const terms = entriesOf(facts.own, 'term').filter(
      (term) => categoryOf(term) === 'term' && term.data.status !== 'draft' && !usedBy(referred.get(term.id), term),
    );
    if (terms.length === 0) return;
    for (const term of unusedIn(facts.texts, terms)) {
      yield atTitle(term, {
        message: {
          sv: `Ingen text använder »${term.data.title}«.`,
          en: `No text uses “${term.data.title}”.`,
        },
        hint: {
          sv: 'Nämn det i »terms« eller »see« där det hör hemma, ge det fler »aliases«, eller ta bort det.',
          en: 'Name it in “terms” or “see” where it belongs, give it more “aliases”, or remove it.',
        },
      });
    }
  },
} satisfies Rule<'unused-term'>;

function smallBank(): string {
  return `${exampleBank['etos.yaml']}lint: { rules: { unused-term: { from: 1 } } }\n`;
}

function usedBy(files: ReadonlySet<string> | undefined, term: EntryOf<'term'>): boolean {
  return files !== undefined && [...files].some((file) => file !== term.source.file);
}

/** The terms whose names stand in no other text. Most are met early, so the texts are read twice as many at a time, while some are left. */
function unusedIn(texts: Facts['texts'], terms: readonly EntryOf<'term'>[]): readonly EntryOf<'term'>[] {
  const files: Files = new Map();
  let left = terms;
  for (let from = 0, many = 100; from < texts.length && left.length > 0; from = from + many, many = from) {
    for (const { source } of texts.slice(from, from + many)) addWords(files, source);
    const words = wordIndex(files);
    left = left.filter((term) => ![term.data.title, ...term.data.aliases].some((name) => words.has(name, term.source.file)));
  }
  return left;
}

/** Each word with one file it stands in, and whether it stands in another too. */
type Files = Map<string, { readonly file: string; more: boolean }>;

function addWords(files: Files, { file, text }: Source): void {
  for (const word of wordsOf(text)) {
    const known = files.get(word);
    if (!known) files.set(word, { file, more: false });
    else if (known.file !== file) known.more = true;
  }
}

/** The words met so far, in order. */
function wordIndex(files: Files): { has(name: string, except: string): boolean } {
  const sorted = [...files.keys()].sort();
  const begins = (start: string, except: string): boolean => {
    for (let at = firstFrom(sorted, start); sorted[at]?.startsWith(start); at++) {
      const found = files.get(sorted[at] ?? '');
      if (found && (found.more || found.file !== except)) return true;
    }
    return false;
  };
  return { has: (name, except) => wordsOf(name).every((word) => begins(withoutEnding(word), except)) };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** What `bisyssla` and `bisysslor`, or `jäv` and `jävig`, have in common. */
function withoutEnding(word: string): string {
  return word.length > 4 ? word.replace(/(?:en|et|[aeiou])$/, '') : word;
}

/** The index of the first word that does not come before another, in words that are in order. */
function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
