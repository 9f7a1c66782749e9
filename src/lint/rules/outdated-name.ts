import type { Laws } from '../../bank/laws.ts';
import { exampleBank } from '../example-bank.ts';
import { exampleTerm } from '../example-texts.ts';
import type { Rule } from '../rule.ts';
import type { Text } from '../texts.ts';
import { hitsInLines, isInReference, keyAt } from '../whole-text.ts';

type Repealed = Laws['repealed'][number];

/** Numbers of statutes and names of bodies that laws.yaml lists as gone are not written as if they were there. */
export const outdatedName = {
  id: 'outdated-name',
  group: 'law',
  scope: 'text',
  severity: 'info',
  what: {
    sv: 'Författningar och organ som laws.yaml säger är ersatta (»repealed«) ska inte nämnas som om de fanns kvar.',
    en: 'Statutes and bodies that laws.yaml says have been replaced (“repealed”) should not be named as if they were still there.',
  },
  why: {
    sv: 'Den som söker efter ett landsting eller en upphävd lag hittar fel, eller ingenting.',
    en: 'Whoever looks for a body that is gone, or a repealed act, finds the wrong thing or nothing.',
  },
  good: [
    {
      files: {
        'glossary/laws.yaml': gone(),
        'glossary/terms/jav.md': exampleTerm({ front: 'source: "adapted: Landstingets skrift"\n' }),
      },
    },
    {
      files: {
        'glossary/laws.yaml': gone(),
        'glossary/terms/jav.md': exampleTerm({ body: 'Regionen följer 2016:7490 och Landstingsgatan.' }),
      },
    },
  ],
  bad: [
    {
      files: {
        'glossary/laws.yaml': gone(),
        'glossary/terms/jav.md': exampleTerm({ body: 'Landstinget följer lagen (2016:749) om skydd.' }),
      },
      at: ['glossary/terms/jav.md:8:1', 'glossary/terms/jav.md:8:27'],
    },
  ],
  *check({ bank, texts }) {
    if (bank.broken.has('glossary/laws.yaml')) return;
    const { names, shape, begins } = oldNames(bank.laws);
    if (!shape) return;
    for (const text of texts) {
      for (const { match, file, span } of hitsInLines(text, shape, { needs: begins })) {
        const old = names.get((match[1] ?? match[2] ?? '').toLowerCase());
        if (!old || tellsOfOrigin(text, span.start.offset)) continue;
        yield {
          file,
          span,
          message: { sv: `»${match[0]}« är ersatt: ${old.now}.`, en: `“${match[0]}” has been replaced: ${old.now}.` },
          hint: {
            sv: `Skriv det som gäller, om texten inte handlar om förr. ${old.note}`,
            en: 'Write what holds now, unless the text is about the past.',
          },
        };
      }
    }
  },
} satisfies Rule<'outdated-name'>;

interface OldNames {
  readonly names: Map<string, Repealed>;
  readonly shape: RegExp | undefined;
  /** The first letters of every name, which few lines hold. */
  readonly begins: RegExp;
}

const cache = new WeakMap<Laws, OldNames>();

function oldNames(laws: Laws): OldNames {
  const before = cache.get(laws);
  if (before) return before;
  const names = namesOf(laws);
  // Not to heed capitals at all would take twice as long.
  const begins = new Set(Array.from(names.keys(), (name) => name.slice(0, 5)).flatMap(inEveryCase));
  const found = { names, shape: patternOf([...names.keys()]), begins: new RegExp([...begins].join('|'), 'g') };
  cache.set(laws, found);
  return found;
}

function inEveryCase(word: string): string[] {
  return [word, word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()];
}

/** The name of a body by itself, in small letters; or the number of a statute that has gone as a whole. */
function namesOf({ repealed }: Laws): Map<string, Repealed> {
  return new Map(
    repealed.flatMap((each): [string, Repealed][] => {
      if (/^\p{L}{4,}$/u.test(each.ref)) return [[each.ref.toLowerCase(), each]];
      const number = /^\p{L}+ (\d{4}:\d+)$/u.exec(each.ref)?.[1];
      return number === undefined ? [] : [[number, each]];
    }),
  );
}

/** Names with the endings of the definite form and the genitive, with a capital or without; numbers as they are. */
function patternOf(names: readonly string[]): RegExp | undefined {
  if (names.length === 0) return undefined;
  const words = names.filter((name) => !/\d/.test(name)).join('|') || '(?!)';
  const numbers = names.filter((name) => /\d/.test(name)).join('|') || '(?!)';
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:(${words})(?:et|en)?s?|(${numbers}))(?![\\p{L}\\p{N}])`, 'giu');
}

/** Where a text comes from does not change its name; references to the law are for `law-unknown`. */
function tellsOfOrigin(text: Text, offset: number): boolean {
  return ['source', 'publisher', 'url', 'licence'].includes(keyAt(text, offset) ?? '') || isInReference(text, offset);
}

function gone(): string {
  return `${exampleBank['glossary/laws.yaml']}  - { ref: landsting, now: region, note: Lagtexten säger region., verified: text }\n  - { ref: "Lag 2016:749", now: VBL 2021:890, note: Ersatt., verified: source }\n`;
}
