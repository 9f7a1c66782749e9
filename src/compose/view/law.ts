import { type Bank, principlesOf } from '../../bank/bank.ts';
import { lookUpLaw, parseLawReference, statuteUrl, writeLawReference } from '../../bank/laws.ts';
import { localize } from '../../bank/localize.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { wordsIn } from '../../i18n/words.ts';
import { escapedForLabel, escapeText } from '../../markdown/escape.ts';
import { MarkdownValue } from '../markdown-value.ts';
import { phrase, type Reader } from './prose.ts';

/** A legal provision written out, why it matters, and how far it has been checked. */
export function lawView(
  bank: Bank,
  law: { readonly ref: string; readonly why?: string | undefined },
  at: { readonly from: LanguageCode; readonly reader: Reader },
) {
  return {
    law: lawLink(bank, law.ref, at.reader.lang),
    why: law.why ? phrase(law.why, at.from, at.reader) : undefined,
    mark: markOf(bank, law.ref, at.reader.lang),
  };
}

/** A reference written out, linked to where the public can read the statute. */
export function lawLink(bank: Bank, ref: string, lang: LanguageCode): MarkdownValue {
  const written = escapeText(writeLawReference(bank.laws, ref, lang));
  const short = parseLawReference(ref)?.short ?? '';
  const statute = Object.hasOwn(bank.laws.statutes, short) ? bank.laws.statutes[short] : undefined;
  const url = statute && statuteUrl(statute);
  return new MarkdownValue(url ? `[${escapedForLabel(written)}](${url})` : written);
}

/** How far a reference has been checked, said only where the statute's own text has not been read. */
function markOf(bank: Bank, ref: string, lang: LanguageCode): string {
  const verified = verifiedOf(bank, ref);
  return verified === 'text' ? '' : wordsIn(lang).print.verified[verified];
}

function verifiedOf(bank: Bank, ref: string): 'text' | 'source' | 'title' | 'memory' {
  const reference = parseLawReference(ref);
  const found = reference && lookUpLaw(bank.laws, reference);
  if (found?.found === 'provision') return found.provision.verified;
  return found?.found === 'statute' ? found.statute.verified : 'memory';
}

/** The names of principles by id, with commas between: `Objektivitet, legalitet, effektivitet och service`. */
export function principleNames(bank: Bank, ids: readonly string[], lang: LanguageCode): string {
  const principles = principlesOf(bank).map((principle) => localize(bank, principle, lang));
  const names = ids.map((id) => {
    const found = principles.find((each) => each.id === id)?.data;
    return (found?.label ?? found?.title ?? id).toLowerCase();
  });
  const list = names.join(', ');
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}`;
}
