import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import type { LanguageCode } from '../i18n/language.ts';

/** Makes what words are searched by: their stems in one language, in small letters. `gåvor` and `gåva` give the same. */
export function makeStem(lang: LanguageCode): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    // What is longer is no word, and looking for its endings would take hours.
    const stem = word.length > longest ? word : stems[lang](word.normalize('NFC').toLowerCase());
    known.set(word, stem);
    return stem;
  };
}

/** Letters of the longest word that has a stem. */
const longest = 80;

/** The words of a text: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const stems: Readonly<Record<LanguageCode, (word: string) => string>> = {
  sv: (word) => withoutEnding(swedish(indefinite(word))),
  en: english,
};

/**
 * Snowball's Swedish stemmer knows neither the definite ending of words in -a (`gåvan`) and -el (`regeln`), nor -ena
 * (`mötena`), nor the genitive after an ending (`gåvors`, `myndigheternas`): these are made into forms that it knows.
 */
function indefinite(word: string): string {
  const owner = /^(.{3,}(?:orna|arna|erna|ena|an|en|et|or|ar|er))s$/.exec(word)?.[1] ?? word;
  if (owner.endsWith('organ')) return owner;
  return owner
    .replace(/([aeiouyåäö].*[^aeiouyåäö])an$/, '$1a')
    .replace(/([aeiouyåäö].*[^aeiouyåäö])ena$/, '$1e')
    .replace(/([aeiouyåäö].*[^aeiouyåäö]el)n$/, '$1');
}

/**
 * Nor does it know the definite ending of neuter words (`beslutet`, `mötet`), which is taken off where three letters are
 * left and -et does not belong to the word (`identitet`, `paket`), or the e that comes and goes in `regel`, `regler`.
 */
function withoutEnding(stem: string): string {
  const cut = /^(.*[aeiouyåäö][^aeiouyåäö]+)et$/.exec(stem)?.[1];
  const bare = cut === undefined || cut.length < 3 || /(?:itet|[pr]aket|staket|komet|budget)$/.test(stem) ? stem : cut;
  return bare.replace(/([aeiouyåäö].*[^aeiouyåäö])el$/, '$1l');
}
