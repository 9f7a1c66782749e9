import { categoryOf, type EntryOf, entriesOf } from '../../bank/bank.ts';
import { exampleBank } from '../example-bank.ts';
import { exampleTerm } from '../example-texts.ts';
import { atTitle } from '../finding.ts';
import { joined, lettersIn, meet, type Vocabulary, vocabulary } from '../gleanings/vocabulary.ts';
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
    const referred = new Map<string, string | true>();
    for (const { id, place } of facts.references) meet(referred, id, place.source.file);
    const terms = entriesOf(facts.own, 'term').filter(
      (term) => categoryOf(term) === 'term' && term.data.status !== 'draft' && !usedBy(referred.get(term.id), term),
    );
    if (terms.length === 0) return;
    for (const term of unusedIn(joined(facts.gleaned(vocabulary)), terms)) {
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

function usedBy(place: string | true | undefined, term: EntryOf<'term'>): boolean {
  return place !== undefined && place !== term.source.file;
}

/** The terms whose names stand in no other text. */
function unusedIn(words: Vocabulary, terms: readonly EntryOf<'term'>[]): readonly EntryOf<'term'>[] {
  const sorted = [...words.keys()].sort();
  const begins = (start: string, except: string): boolean => {
    for (let at = firstFrom(sorted, start); sorted[at]?.startsWith(start); at++)
      if (words.get(sorted[at] ?? '') !== except) return true;
    return false;
  };
  const has = (name: string, except: string) => lettersIn(name).every((word) => begins(withoutEnding(word), except));
  const linked = (term: EntryOf<'term'>) => usedBy(words.get(`#${term.id}`), term);
  return terms.filter(
    (term) => !linked(term) && ![term.data.title, ...term.data.aliases].some((name) => has(name, term.source.file)),
  );
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
