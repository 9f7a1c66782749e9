import { termWith } from '../example-term.ts';
import { atStretch } from '../finding.ts';
import { mixedUp, mixedUpPhrases } from '../language/mixed-up.ts';
import type { Rule } from '../rule.ts';

/** Terms of administrative law are not taken for one another. */
export const termMixedUp = {
  id: 'term-mixed-up',
  group: 'language',
  scope: 'text',
  severity: 'warning',
  options: {
    allow: {
      what: { sv: 'Fraser som får stå, i den form de står.', en: 'Phrases that may stand, as they stand.' },
      default: [],
    },
  },
  what: {
    sv: 'Ett ord ur förvaltningsrätten ska inte stå där ett annat menas: till JO anmäler man, till domstol överklagar man.',
    en: 'A term of administrative law should not stand where another is meant: one complains to the ombudsman and appeals to a court.',
  },
  why: {
    sv: 'Samtalet handlar om vad som gäller. Den som läser »handläggaren har sekretess« lär sig fel ord för fel sak. Regeln tar bara fraser där ordet inte kan vara rätt.',
    en: 'The talk is about what holds. A wrong term teaches the wrong thing. The rule takes only phrases in which the term cannot be right.',
  },
  good: [
    {
      files: termWith({
        example:
          'Leyla anmäler det till JO och överklagar beslutet till förvaltningsrätten. Uppgiften omfattas av sekretess, och hon har tystnadsplikt. ”Jag har sekretess”, säger hon. JO kritiserade kommunen.',
      }),
    },
  ],
  bad: [
    {
      files: termWith({ example: 'Leyla överklagar beslutet till JO. Handläggaren har sekretess. Chefen är jävad.' }),
      at: ['glossary/terms/jav.md:8:7', 'glossary/terms/jav.md:8:36', 'glossary/terms/jav.md:8:74'],
    },
  ],
  *check({ passages }, settings) {
    for (const passage of passages) {
      const { words, lang } = passage;
      for (const { first, last, says } of mixedUpPhrases(lang).in(words)) {
        const about = mixedUp(lang, says);
        if (!about || passage.isSpoken(first.start)) continue;
        const written = passage.written.slice(first.start, last.end).replace(/\s+/g, ' ');
        const { file } = passage.text.source;
        if (settings.words('allow', file).some((each) => each.toLowerCase() === written.toLowerCase())) continue;
        yield atStretch(
          passage,
          { start: first.start, end: last.end },
          {
            message: {
              sv: `»${written}« blandar ihop två ord; här menas »${about.meant}«.`,
              en: `“${written}” mixes up two terms; what is meant is “${about.meant}”.`,
            },
            hint: { sv: about.sv, en: about.en },
          },
        );
      }
    }
  },
} satisfies Rule<'term-mixed-up'>;
