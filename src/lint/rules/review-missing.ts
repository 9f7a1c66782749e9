import { exampleDilemma } from '../example-texts.ts';
import { atTitle } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { isEntry, type Text } from '../texts.ts';

/** A published text of some kinds says when it was reviewed. */
export const reviewMissing = {
  id: 'review-missing',
  group: 'bank',
  scope: 'text',
  severity: 'info',
  levels: { draft: 'off', review: 'off' },
  options: {
    kinds: {
      what: {
        sv: 'Sorter som ska säga när de granskades: dilemma, case, term, method, session, programme, survey, resource.',
        en: 'Kinds that should say when they were reviewed: dilemma, case, term, method, session, programme, survey, resource.',
      },
      default: [],
    },
  },
  what: {
    sv: 'En publicerad text ska säga när den granskades, om banken ber om det (»kinds«).',
    en: 'A published text should say when it was reviewed, where the bank asks for it (“kinds”).',
  },
  why: {
    sv: 'Utan datum märker ingen när texten har blivit gammal.',
    en: 'Without a date, nobody notices when the text has grown old.',
  },
  good: [
    { files: { 'etos.yaml': asking(), 'dilemmas/biljetten.md': dated('reviewed: 2026-11-20\n') } },
    { files: { 'etos.yaml': asking(), 'dilemmas/biljetten.md': dated('status: draft\n') } },
    { files: { 'dilemmas/biljetten.md': dated('') } },
  ],
  bad: [{ files: { 'etos.yaml': asking(), 'dilemmas/biljetten.md': dated('') }, at: ['dilemmas/biljetten.md:2:1'] }],
  *check({ texts }, settings) {
    for (const text of texts) {
      if (text.data.reviewed !== undefined || !isEntry(text) || !wanted(text, settings.words('kinds', text.source.file)))
        continue;
      yield atTitle(text, {
        message: {
          sv: 'Texten är publicerad men säger inte när den granskades.',
          en: 'The text is published but does not say when it was reviewed.',
        },
        hint: {
          sv: 'Läs den och skriv »reviewed« med dagens datum, eller »status: draft« om den inte är klar.',
          en: 'Read it and write “reviewed” with today’s date, or “status: draft” if it is not done.',
        },
      });
    }
  },
} satisfies Rule<'review-missing'>;

function wanted(text: Text, kinds: readonly string[]): boolean {
  return kinds.includes(text.kind);
}

function asking(): string {
  return 'name: Exempelbanken\ntopics: {}\nlint: { rules: { review-missing: { kinds: [dilemma] } } }\n';
}

function dated(front: string): string {
  return exampleDilemma({ front });
}
