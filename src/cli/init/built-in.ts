import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bank, type EntryOf, principlesOf, type Translation } from '../../bank/bank.ts';
import { laws as lawsSchema } from '../../bank/kinds/fields.ts';
import { loadBank } from '../../bank/load.ts';
import { type Values, writeFrontMatter } from '../../bank/write-front-matter.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { home } from '../home.ts';

type Principle = EntryOf<'term'>;

/** What a new bank copies from the built-in one, by path: the six principles in its language, and the laws. */
export function builtInFiles(lang: LanguageCode): Map<string, string> {
  const { value: bank } = loadBank(home);
  const principles = principlesOf(bank);
  const known = new Set(principles.map((each) => each.id));
  const laws = readFileSync(join(home, 'glossary', 'laws.yaml'), 'utf8');
  return new Map([
    ...principles.map((each): [string, string] => [each.source.file, copied(each, { bank, lang, known })]),
    ['glossary/laws.yaml', laws],
  ]);
}

interface Copying {
  readonly bank: Bank;
  readonly lang: LanguageCode;
  readonly known: ReadonlySet<string>;
}

function copied(principle: Principle, { bank, lang, known }: Copying): string {
  const links = withoutStrangers(principle, known);
  const translation = bank.translations.find((each) => each.id === principle.id && each.lang === lang);
  if (!translation) return writeFrontMatter(principle.source.text, links);
  const front = principle.source.text.slice(0, principle.yaml.end);
  const body = translation.source.text.slice(translation.yaml.end);
  // Aliases and confusions are words of the source's language.
  return writeFrontMatter(front + body, { ...links, aliases: null, confusedWith: null, ...wordsOf(principle, translation) });
}

/** A new bank has none of the words that the built-in glossary refers to; references to them go. */
function withoutStrangers({ data }: Principle, known: ReadonlySet<string>): Values {
  const see = data.see.filter((id) => known.has(id));
  const confused = data.confusedWith.every((each) => known.has(each.term));
  return { see: see.length > 0 ? see : null, ...(confused ? {} : { confusedWith: null }) };
}

/** The translated words, by the keys of the source. */
function wordsOf(principle: Principle, { data }: Translation): Values {
  const laws = lawsSchema.safeParse(data.laws).data ?? [];
  const why = principle.data.laws.map(({ ref }, index) => [`laws.${index}.why`, laws.find((each) => each.ref === ref)?.why]);
  const words = ['title', 'label', 'short', 'definition'].map((key) => [key, data[key]]);
  return Object.fromEntries([...words, ...why]);
}
