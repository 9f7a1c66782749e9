import { type Bank, categoryOf, type Entry } from '../bank/bank.ts';
import type { ReferenceTarget } from '../bank/kinds/kind.ts';
import { lookUpLaw, parseLawReference } from '../bank/laws.ts';
import type { LanguageCode } from '../i18n/language.ts';
import { writtenAs } from '../lint/law-writing.ts';

/** Something that a reference may name, and what to say of it. */
export interface Name {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
}

/** All that a field with references of this sort may name. */
export function namesFor(bank: Bank, target: ReferenceTarget, locale: LanguageCode): Name[] {
  if (target === 'topic' || target === 'audience') {
    const named = target === 'topic' ? bank.config.topics : bank.config.audiences;
    return Object.entries(named).map(([id, names]) => ({ id, title: names[locale] ?? names.sv }));
  }
  if (target === 'law') return provisions(bank);
  return entriesFor(bank, target).map((entry) => ({ id: entry.id, title: entry.data.title, ...aboutEntry(entry) }));
}

/** The text that an id names; of a law there is none. */
export function entryNamed(bank: Bank, target: ReferenceTarget, id: string): Entry | undefined {
  return entriesFor(bank, target).find((entry) => entry.id === id);
}

/** What a reference to the law says: the statute's name and what the provision is about. */
export function lawNamed(bank: Bank, ref: string): Name | undefined {
  const reference = parseLawReference(ref);
  const found = reference && lookUpLaw(bank.laws, reference);
  if (!found || found.found === 'nothing') return undefined;
  const about = found.found === 'provision' ? found.provision.about : undefined;
  return { id: ref, title: found.statute.title, ...(about === undefined ? {} : { about }) };
}

function entriesFor(bank: Bank, target: ReferenceTarget): Entry[] {
  return bank.entries.filter((entry) => {
    if (target === 'principle' || target === 'role') return entry.kind === 'term' && categoryOf(entry) === target;
    return entry.kind === target;
  });
}

function aboutEntry({ data }: Entry): { about?: string } {
  const about = 'definition' in data ? data.definition : 'purpose' in data ? data.purpose : undefined;
  return typeof about === 'string' ? { about } : {};
}

function provisions(bank: Bank): Name[] {
  return Object.entries(bank.laws.statutes).flatMap(([short, statute]) =>
    Object.entries(statute.provisions).map(([key, { about }]) => ({
      id: writtenAs(short, statute.numbering, key),
      title: statute.name,
      about,
    })),
  );
}
