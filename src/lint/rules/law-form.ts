import type { Statute } from '../../bank/laws.ts';
import type { Message } from '../../diagnostics/diagnostic.ts';
import { termCiting } from '../example-bank.ts';
import { atField } from '../finding.ts';
import { judgeLaw, type LawVerdict } from '../law-references.ts';
import { writtenAs } from '../law-writing.ts';
import type { Rule } from '../rule.ts';

/** References to the law are written as lawyers write them. */
export const lawForm = {
  id: 'law-form',
  group: 'law',
  scope: 'text',
  severity: 'error',
  what: {
    sv: 'Lagrum ska skrivas som jurister skriver dem: RF 1:9, FL 16 §, BrB 10:5 a, FL 5 § st. 2.',
    en: 'Provisions should be written as Swedish lawyers write them: RF 1:9, FL 16 §, BrB 10:5 a, FL 5 § st. 2.',
  },
  why: {
    sv: 'Bara då går lagrummet att slå upp, skriva ut i klartext och länka till.',
    en: 'Only then can the provision be looked up, printed in full and linked to.',
  },
  good: [{ files: { 'glossary/terms/jav.md': termCiting('FL 16 §') } }],
  bad: [
    { files: { 'glossary/terms/jav.md': termCiting('16 § förvaltningslagen') }, at: ['glossary/terms/jav.md:5:10'] },
    { files: { 'glossary/terms/jav.md': termCiting('RF 9 §') }, at: ['glossary/terms/jav.md:5:10'] },
  ],
  *check({ bank, references }) {
    if (bank.broken.has('glossary/laws.yaml')) return;
    for (const { target, id, path, place } of references) {
      const verdict: LawVerdict = target === 'law' ? judgeLaw(bank.laws, id) : { is: 'right' };
      if (verdict.is === 'malformed') {
        const message = { sv: `»${id}« är inte skrivet som ett lagrum.`, en: `“${id}” is not written as a provision of law.` };
        yield atField(place, path, { message, hint: write(verdict.instead) });
      }
      if (verdict.is === 'misnumbered') {
        yield atField(place, path, { message: misnumbered(id, verdict), hint: write(verdict.instead ?? example(verdict)) });
      }
    }
  },
} satisfies Rule<'law-form'>;

type Misnumbered = Extract<LawVerdict, { is: 'misnumbered' }>;

function write(instead: string | undefined): Message {
  if (instead === undefined) {
    return {
      sv: 'Skriv författningens kortnamn först, sedan lagrummet: RF 1:9, FL 16 §, GDPR art. 6.',
      en: 'Write the statute’s short name first, then the provision: RF 1:9, FL 16 §, GDPR art. 6.',
    };
  }
  return { sv: `Skriv »${instead}«.`, en: `Write “${instead}”.` };
}

function misnumbered(id: string, { short, numbering }: Misnumbered): Message {
  const unit = units[numbering];
  return {
    sv: `»${id}« har fel form: ${short} är indelad i ${unit.sv}.`,
    en: `“${id}” has the wrong form: ${short} is divided into ${unit.en}.`,
  };
}

function example({ short, numbering }: Misnumbered): string {
  return writtenAs(short, numbering, numbering === 'chapter' ? '1:2' : '3');
}

const units: Record<Statute['numbering'], Message> = {
  chapter: { sv: 'kapitel och paragrafer', en: 'chapters and sections' },
  section: { sv: 'paragrafer', en: 'sections' },
  article: { sv: 'artiklar', en: 'articles' },
  title: { sv: 'delar som inte anges', en: 'parts that are not cited' },
};
