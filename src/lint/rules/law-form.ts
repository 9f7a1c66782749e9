import type { Laws, Statute } from '../../bank/laws.ts';
import { locate } from '../../bank/yaml.ts';
import type { Message } from '../../diagnostics/diagnostic.ts';
import { termCiting } from '../example-bank.ts';
import { atField } from '../finding.ts';
import { judgeLaw, type LawVerdict } from '../law-references.ts';
import { asLawyersWrite, writtenAs } from '../law-writing.ts';
import type { PlacedReference } from '../references.ts';
import type { Finding, Rule } from '../rule.ts';

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
    {
      files: { 'glossary/terms/jav.md': termCiting('16 § andra stycket förvaltningslagen') },
      at: ['glossary/terms/jav.md:5:10'],
      fixed: { 'glossary/terms/jav.md': termCiting('FL 16 § st. 2') },
    },
    { files: { 'glossary/terms/jav.md': termCiting('RF 9 §') }, at: ['glossary/terms/jav.md:5:10'] },
  ],
  *check({ bank, references }) {
    if (bank.broken.has('glossary/laws.yaml')) return;
    for (const { target, id, path, place } of references) {
      const verdict: LawVerdict = target === 'law' ? judgeLaw(bank.laws, id) : { is: 'right' };
      if (verdict.is === 'malformed') {
        const message = { sv: `»${id}« är inte skrivet som ett lagrum.`, en: `“${id}” is not written as a provision of law.` };
        yield { ...atField(place, path, { message, hint: write(verdict.instead) }), ...mended(bank.laws, { id, path, place }) };
      }
      if (verdict.is === 'misnumbered') {
        const hint = write(verdict.instead ?? example(verdict));
        yield {
          ...atField(place, path, { message: misnumbered(id, verdict), hint }),
          ...mended(bank.laws, { id, path, place }),
        };
      }
    }
  },
} satisfies Rule<'law-form'>;

/** A fix, where the right form says all that the wrong one does: the same numbers, of a provision that is there. */
function mended(laws: Laws, { id, path, place }: Pick<PlacedReference, 'id' | 'path' | 'place'>): Pick<Finding, 'fix'> {
  const right = asLawyersWrite(laws, id);
  if (right === undefined || judgeLaw(laws, right).is !== 'right' || !/\d/.test(right)) return {};
  if (numbersIn(id) !== numbersIn(right)) return {};
  const { source } = place;
  const span = locate(source, place.yaml, path);
  const written = source.text.slice(span.start.offset, span.end.offset);
  const quote = /^["']/.exec(written)?.[0] ?? '';
  if (written !== `${quote}${id}${quote}`) return {};
  return { fix: [{ file: source.file, start: span.start.offset, end: span.end.offset, text: `${quote}${right}${quote}` }] };
}

/** The numbers of a reference in order of size, and the letters after them, without the number of the statute itself. */
function numbersIn(ref: string): string {
  const worded = ordinals.reduce((text, word, index) => text.replaceAll(word, String(index + 1)), ref.toLowerCase());
  return (worded.replace(/\(?\b\d{4}:\d+\)?/g, ' ').match(/\d+(?:\s?[a-z](?![\p{L}.]))?/gu) ?? [])
    .map((each) => each.replace(/\s/g, ''))
    .sort()
    .join(' ');
}

const ordinals = ['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde'];

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
