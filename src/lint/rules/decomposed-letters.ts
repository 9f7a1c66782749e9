import { exampleTerm } from '../example-texts.ts';
import type { Rule } from '../rule.ts';

/** Letters such as å are written as one character (Unicode NFC). */
export const decomposedLetters = {
  id: 'decomposed-letters',
  group: 'files',
  // What is kept with a text's digest would hide a file with the same text and other letters.
  scope: 'bank',
  severity: 'warning',
  what: {
    sv: 'Å, ä och ö ska vara ett tecken var, inte en bokstav och en prick eller ring (Unicode NFC).',
    en: 'A letter with a ring or dots should be one character, not the letter and its mark (Unicode NFC).',
  },
  why: {
    sv: 'Bokstäverna ser likadana ut, men sökning och jämförelse hittar dem inte.',
    en: 'The letters look alike, but searching and comparing will not find them.',
  },
  good: [{ files: { 'glossary/terms/jav.md': exampleTerm({ body: 'Åsa frågar sin chef.' }) } }],
  bad: [
    {
      files: { 'glossary/terms/jav.md': exampleTerm({ body: 'Chefen heter A\u030Asa.' }) },
      at: ['glossary/terms/jav.md:8:14'],
      fixed: { 'glossary/terms/jav.md': exampleTerm({ body: 'Chefen heter Åsa.' }) },
    },
  ],
  *check({ bank }) {
    for (const source of bank.sources.values()) {
      const fault = source.faults.find((each) => each.kind === 'decomposed');
      if (!fault) continue;
      yield {
        file: source.file,
        span: source.span(fault.offset, fault.offset + 1),
        message: {
          sv: `»${source.text.slice(fault.offset, fault.offset + 1)}« är skrivet i två delar.`,
          en: `“${source.text.slice(fault.offset, fault.offset + 1)}” is written in two parts.`,
        },
        hint: {
          sv: 'Spara om filen med hela tecken; »etos lint --fix« gör det.',
          en: 'Save the file with whole characters; “etos lint --fix” does so.',
        },
        // The text as read has whole letters: writing it back, as it is, mends the file.
        fix: [{ file: source.file, start: 0, end: 0, text: '' }],
      };
    }
  },
} satisfies Rule<'decomposed-letters'>;
