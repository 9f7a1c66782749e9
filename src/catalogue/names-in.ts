import { type Bank, principlesOf } from '../bank/bank.ts';
import type { Config } from '../bank/config.ts';
import { writeLawReference } from '../bank/laws.ts';
import { localize } from '../bank/localize.ts';
import type { LanguageCode } from '../i18n/language.ts';
import type { Names } from './fact.ts';

/** What a bank's ids are called in one language. An id without a name is called by itself. */
export function namesIn(bank: Bank, lang: LanguageCode): Names {
  const principles = new Map(principlesOf(bank).map((each) => [each.id, localize(bank, each, lang).data.title]));
  return {
    principles: (ids) => ids.map((id) => principles.get(id) ?? id).join(', '),
    topics: (ids) => declared(bank.config.topics, ids, lang),
    audiences: (ids) => declared(bank.config.audiences, ids, lang),
    law: (ref) => writeLawReference(bank.laws, ref, lang),
    say: (message) => message[lang],
  };
}

function declared(names: Config['topics'], ids: readonly string[], lang: LanguageCode): string {
  return ids.map((id) => (Object.hasOwn(names, id) ? (names[id]?.[lang] ?? names[id]?.sv ?? id) : id)).join('; ');
}
