import { type Laws, parseLawReference } from '../../bank/laws.ts';
import { exampleBank } from '../example-bank.ts';
import { exampleTerm } from '../example-texts.ts';
import { atField, type Words } from '../finding.ts';
import { onceInTurn } from '../once-in-turn.ts';
import type { Rule } from '../rule.ts';
import { hitsIn } from '../whole-text.ts';

/** The act on restrictions after office is cited only where it is about those it binds: ministers and state secretaries. */
export const coolingOff = {
  id: 'cooling-off',
  group: 'law',
  scope: 'text',
  severity: 'warning',
  what: {
    sv: 'Lagen om restriktioner vid övergång (2018:676) gäller bara statsråd och statssekreterare; en text som hänvisar till den ska säga det.',
    en: 'The act on restrictions after office (2018:676) binds only ministers and state secretaries; a text that cites it should say so.',
  },
  why: {
    sv: 'Annars tror handläggare och chefer att de har karens enligt lag. Det har de inte.',
    en: 'Else case officers and managers believe that the law gives them a cooling-off period. It does not.',
  },
  good: [
    { files: { 'glossary/laws.yaml': laws(), 'glossary/terms/jav.md': citing('Lagen gäller statsråd och statssekreterare.') } },
  ],
  bad: [
    {
      files: { 'glossary/laws.yaml': laws(), 'glossary/terms/jav.md': citing('En chef får vänta.') },
      at: ['glossary/terms/jav.md:5:10'],
    },
    {
      files: { 'glossary/terms/jav.md': exampleTerm({ body: 'Handläggaren följer lagen (2018:676).' }) },
      at: ['glossary/terms/jav.md:8:28'],
    },
  ],
  *check({ bank, texts, references }) {
    const short = nameOf(bank.laws);
    const cited = short === undefined ? [] : references.filter(({ target, id }) => target === 'law' && cites(id, short));
    for (const text of texts) {
      const hits = hitsIn(text, /(?<!\d)2018:676(?!\d)/g, '2018:676');
      const own = cited.filter(({ place }) => place.source === text.source);
      if (hits.length === 0 && own.length === 0) continue;
      if (/statsråd|statssekreterare|\bministers?\b|state secretar/iu.test(text.source.text)) continue;
      for (const { path, place } of own) yield atField(place, path, words);
      for (const { file, span } of hits) yield { file, span, ...words };
    }
  },
} satisfies Rule<'cooling-off'>;

const nameOf = onceInTurn(({ statutes }: Laws) => Object.entries(statutes).find(([, statute]) => statute.sfs === sfs)?.[0]);

function cites(id: string, short: string): boolean {
  return id.includes(short) && parseLawReference(id)?.short === short;
}

const sfs = '2018:676';

const words: Words = {
  message: {
    sv: 'Lagen gäller bara statsråd och statssekreterare, och texten nämner inga sådana.',
    en: 'The act binds only ministers and state secretaries, and the text names none.',
  },
  hint: {
    sv: 'Säg i texten vem lagen gäller, eller hänvisa till det som gäller den som texten handlar om.',
    en: 'Say in the text whom the act binds, or cite what binds the one whom the text is about.',
  },
};

function laws(): string {
  return (exampleBank['glossary/laws.yaml'] ?? '').replace(
    'repealed:',
    `  Karens:\n    { title: Lag (2018:676) om restriktioner, name: karenslagen, en: the Act on Restrictions, sfs: "2018:676", numbering: section, verified: title }\nrepealed:`,
  );
}

function citing(body: string): string {
  return exampleTerm({ front: 'laws:\n  - ref: Karens\n', body });
}
