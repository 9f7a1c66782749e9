import { categoryOf, type Entry } from '../../bank/bank.ts';
import type { Message } from '../../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../../i18n/language.ts';
import { exampleTerm } from '../example-texts.ts';
import { atTitle } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** What the bank promises to have in another language is there. */
export const translationMissing = {
  id: 'translation-missing',
  group: 'bank',
  scope: 'bank',
  severity: 'info',
  levels: { draft: 'off', review: 'off' },
  options: {
    kinds: {
      what: {
        sv: 'Sorter som ska finnas på alla bankens språk: dilemma, case, method … eller för ordlistan principle, role, value, term.',
        en: 'Kinds that should be there in all the bank’s languages: dilemma, case, method … or, of the glossary, principle, role, value, term.',
      },
      default: [],
    },
  },
  what: {
    sv: 'Texter av de sorter som banken lovar (»kinds«) ska finnas på alla språk i »translations«.',
    en: 'Texts of the kinds that the bank promises (“kinds”) should be there in every language of “translations”.',
  },
  why: {
    sv: 'Den som skriver ut på engelska får annars svenska sidor mitt i.',
    en: 'Whoever prints in English will otherwise have pages in Swedish in between.',
  },
  good: [
    {
      files: {
        'etos.yaml': promising('term'),
        'glossary/terms/jav.md': exampleTerm(),
        'glossary/terms/jav.en.md': '---\ntitle: Disqualification\ndefinition: A doubt.\n---\n',
      },
    },
    { files: { 'etos.yaml': promising('role'), 'glossary/terms/jav.md': exampleTerm() } },
  ],
  bad: [{ files: { 'etos.yaml': promising('term'), 'glossary/terms/jav.md': exampleTerm() }, at: ['glossary/terms/jav.md:2:1'] }],
  *check({ bank, own }, settings) {
    const there = new Set(own.translations.map((each) => `${each.kind} ${each.id} ${each.lang}`));
    for (const entry of own.entries) {
      const kinds = settings.words('kinds', entry.source.file);
      if (!kinds.includes(nameOf(entry))) continue;
      for (const lang of bank.config.translations) {
        if (lang === entry.lang || there.has(`${entry.kind} ${entry.id} ${lang}`)) continue;
        const file = entry.source.file.replace(/(?:\.[a-z]{2})?(\.[a-z]+)$/, `.${lang}$1`);
        yield atTitle(entry, {
          message: { sv: `Texten finns inte på ${languages[lang].sv}.`, en: `The text is not there in ${languages[lang].en}.` },
          hint: { sv: `Skriv ${file}.`, en: `Write ${file}.` },
        });
      }
    }
  },
} satisfies Rule<'translation-missing'>;

function nameOf(entry: Entry): string {
  return entry.kind === 'term' ? categoryOf(entry) : entry.kind;
}

const languages: Readonly<Record<LanguageCode, Message>> = {
  sv: { sv: 'svenska', en: 'Swedish' },
  en: { sv: 'engelska', en: 'English' },
};

function promising(kind: string): string {
  return `name: Exempelbanken\ntranslations: [en]\ntopics: {}\nlint: { rules: { translation-missing: { kinds: [${kind}] } } }\n`;
}
