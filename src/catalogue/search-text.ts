import type { Bank, EntryOf } from '../bank/bank.ts';
import type { Audience, KindName } from '../bank/kinds/kind.ts';
import { type Localized, localize } from '../bank/localize.ts';
import type { Section } from '../bank/sections.ts';
import type { LanguageCode } from '../i18n/language.ts';
import type { Names } from './fact.ts';
import { factsOf } from './facts.ts';
import { translationsByEntry } from './item.ts';
import { namesIn } from './names-in.ts';

/** One entry in one language, as it is searched. Plain data, so that it can be kept. */
export interface SearchText {
  readonly kind: KindName;
  readonly id: string;
  readonly lang: LanguageCode;
  readonly title: string;
  readonly aliases: string;
  /** What a term means, a short text's purpose: the sentence that says what an entry is about. */
  readonly definition: string;
  /** First what says what the entry is about, then its sections, then the rest of its front matter. */
  readonly passages: readonly Passage[];
}

/** A stretch of an entry's text, with where it stands and who may read it. Markdown as it is written. */
export interface Passage {
  readonly heading: string;
  readonly audience: Audience;
  readonly text: string;
}

/** Every entry in every language it has. */
export function searchTexts(bank: Bank): SearchText[] {
  const translationsOf = translationsByEntry(bank);
  const names = { sv: namesIn(bank, 'sv'), en: namesIn(bank, 'en') } satisfies Record<LanguageCode, Names>;
  return bank.entries.flatMap((entry) => {
    const translations = translationsOf(entry);
    const inLanguage = (lang: LanguageCode) => localize({ translations }, entry as EntryOf<KindName>, lang);
    return [entry.lang, ...translations.map((each) => each.lang)].map((lang) => searchText(inLanguage(lang), names[lang]));
  });
}

function searchText(entry: Localized<KindName>, names: Names): SearchText {
  const { data, lang } = entry;
  const { definition, aliases, purpose } = { definition: '', aliases: [], purpose: '', ...data };
  const facts = factsOf(entry, 'facilitator', names)
    .filter((fact) => fact.prose)
    .map(({ label, audience, lines }) => ({ heading: label[lang], audience, text: lines.join('\n') }));
  const about = definition || purpose;
  return {
    kind: entry.entry.kind,
    id: entry.id,
    lang,
    title: data.title,
    aliases: aliases.join(', '),
    definition: about,
    passages: [
      ...facts.filter(({ text }) => text === about),
      ...passagesOf(entry.sections, ''),
      ...facts.filter(({ text }) => text !== about),
    ],
  };
}

/** Sections with their parts; a part is named with its section: `För samtalsledaren › Fallgropar`. */
function passagesOf(sections: readonly Section[], before: string): Passage[] {
  return sections.flatMap((section) => {
    const heading = before === '' ? section.heading : `${before} › ${section.heading}`;
    const own = section.text === '' ? [] : [{ heading, audience: section.audience, text: section.text }];
    return [...own, ...passagesOf(section.parts, heading)];
  });
}
