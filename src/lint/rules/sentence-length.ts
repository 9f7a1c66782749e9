import { termWith } from '../example-term.ts';
import { atStretch } from '../finding.ts';
import type { Passage } from '../language/passage.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Rule } from '../rule.ts';

/** Sentences are short enough to be read aloud. */
export const sentenceLength = {
  id: 'sentence-length',
  group: 'language',
  scope: 'text',
  severity: 'warning',
  options: {
    max: {
      what: { sv: 'Så många ord får en mening till deltagarna ha.', en: 'So many words may a sentence to participants have.' },
      default: 32,
      min: 8,
      max: 200,
    },
    facilitator: {
      what: { sv: 'Så många ord får andra meningar ha.', en: 'So many words may other sentences have.' },
      default: 40,
      min: 8,
      max: 200,
    },
  },
  what: {
    sv: 'Meningar ska vara korta nog att läsa högt.',
    en: 'Sentences should be short enough to read aloud.',
  },
  why: {
    sv: 'Texterna läses högt i grupp. I en lång mening har lyssnaren glömt början när slutet kommer.',
    en: 'The texts are read aloud in a group. In a long sentence the listener has forgotten the beginning when the end comes.',
  },
  good: [
    {
      files: termWith({
        example: `Leyla skrev: ”${'ja '.repeat(25).trim()}.” Sedan gick hon t.ex. hem kl. 17. Ingen sa något. Välj bland: ${'mod, tillit, '.repeat(20)}nit.`,
      }),
    },
  ],
  bad: [
    { files: termWith({ example: `Kort mening. ${'Och '}${'så '.repeat(32).trim()}.` }), at: ['glossary/terms/jav.md:8:14'] },
  ],
  *check({ passages }, settings) {
    for (const passage of passages) {
      const { file } = passage.text.source;
      const most = settings.number(passage.audience === 'participant' ? 'max' : 'facilitator', file);
      for (const sentence of passage.sentences) {
        const count = sentence.words.length;
        if (count <= most || passage.kind === 'row' || isList(passage, sentence)) continue;
        yield atStretch(passage, sentence, {
          message: {
            sv: `Meningen har ${count} ord; högst ${most} går att läsa högt.`,
            en: `The sentence has ${count} words; at most ${most} can be read aloud.`,
          },
          hint: {
            sv: 'Dela den vid ett »och«, ett »som« eller ett kommatecken.',
            en: 'Divide it at an “and”, a “which” or a comma.',
          },
        });
      }
    }
  },
} satisfies Rule<'sentence-length'>;

/** Words one after another, with a comma after every second or third, are read as a list and not as a sentence. */
function isList({ written }: Passage, { start, end, words }: Sentence): boolean {
  const commas = written.slice(start, end).split(/[,;]/).length - 1;
  return 3 * commas >= words.length;
}
